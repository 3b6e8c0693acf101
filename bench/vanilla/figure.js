/**
 * What the two hand-written elements share: attributes into a shadow tree, the source, the disclosure and its button.
 * As one would write it for one site: no library, no grammar, no languages, no documents.
 */
import css from './figure.css?raw';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

const template = document.createElement('template');
template.innerHTML = `<div part="base" class="base"><figure>
<p part="statement" class="statement"><span part="value" class="value"><span class="qualifier"></span><span class="number"></span></span>
<span part="label" class="label"><slot name="label"></slot></span></p>
<p part="note" class="note"><slot name="note"></slot></p>
<figcaption class="provenance"><p part="source" class="source">Source: <a rel="external noreferrer"><cite></cite></a><span class="date"></span></p>
<details part="details"><summary part="summary">About this figure</summary>
<dl><dt>Who this covers</dt><dd class="of"></dd><dt>Who was asked</dt><dd class="sample"></dd><dt>Cite as</dt><dd class="citation"></dd></dl></details>
<button part="cite" type="button">Cite</button> <span role="status"></span></figcaption>
</figure></div>`;

const dates = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long', timeZone: 'UTC' });
const qualifiers = /^(more than|over|at least|almost|nearly|about|around|up to|fewer than|less than) /i;

export class VanillaFigure extends HTMLElement {
  static observedAttributes = ['value', 'label', 'note', 'source', 'source-url', 'source-date', 'of', 'sample'];

  #drawn = false;

  connectedCallback() {
    if (this.#drawn) return;
    this.#drawn = true;
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(document.importNode(template.content, true));
    root.querySelector('button').addEventListener('click', () => this.#cite());
    this.update();
  }

  attributeChangedCallback() {
    if (this.#drawn) this.update();
  }

  /** Writes every attribute where it is shown. */
  update() {
    const value = this.getAttribute('value') ?? '';
    const qualifier = qualifiers.exec(value)?.[0] ?? '';
    const date = this.getAttribute('source-date');
    this.write('.qualifier', qualifier);
    this.write('.number', value.slice(qualifier.length));
    this.write('[name=label]', this.getAttribute('label'));
    this.write('[name=note]', this.getAttribute('note'));
    this.write('cite', this.getAttribute('source'));
    this.write('.date', date && `, ${dates.format(new Date(date))}`);
    this.write('.of', this.getAttribute('of'));
    this.write('.sample', this.getAttribute('sample'));
    this.write('.citation', this.citation);
    const url = this.getAttribute('source-url') ?? '';
    if (/^https?:/.test(url)) this.shadowRoot.querySelector('a').href = url;
  }

  write(selector, text) {
    this.shadowRoot.querySelector(selector).textContent = text ?? '';
  }

  get citation() {
    return ['value', 'label', 'source', 'source-date', 'source-url']
      .map((name) => this.getAttribute(name))
      .filter(Boolean)
      .join('. ');
  }

  async #cite() {
    await navigator.clipboard.writeText(this.citation);
    this.write('[role=status]', 'Copied.');
  }
}
