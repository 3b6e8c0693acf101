import { msg } from '@lit/localize';
import { html, isServer, noChange, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { numberSources, type Reference } from '../../documents/citation-formats.js';
import { ImpactCiteEvent } from '../../runtime/events/cite.js';
import { isPrerendered } from '../../runtime/prerendered.js';
import { backArrow, directionOf } from '../../text/right-to-left.js';
import { unbroken } from '../../text/unbroken.js';
import { ImpactElement } from '../base.js';
import { actionStyles } from '../shared/action-styles.js';
import { choice, headingLevel } from '../shared/attributes.js';
import { addressText } from '../shared/address-text.js';
import { renderDetails } from '../shared/figure/source-details.js';
import { renderHeading } from '../shared/heading.js';
import { hostStyles } from '../shared/host-styles.js';
import { spaceStyles } from '../shared/space-styles.js';
import { CitationsController } from './citations.js';
import { numberFigures } from './numbers.js';
import { styles } from './styles.js';
import { backWord, copyWord, sourcesView, type Format, type ReferenceView, type SourcesView } from './view.js';

/**
 * The sources of everything on the page, numbered in the order in which figures, quotations and terms name them; each study
 * once, with links back to where it is cited.
 *
 * @summary The sources of everything on the page.
 *
 * @example
 * <impact-sources cite="numbers" style="display: block; min-height: 12em"><a href="/sources">Our sources</a></impact-sources>
 *
 * @tag impact-sources
 * @slot - The author's own list or link: shown until the page's elements have said what they cite, and where they cite nothing.
 * @event {ImpactCiteEvent} impact-cite - A reader has copied the sources; `detail.text` is what was copied.
 * @event {ImpactErrorEvent} impact-error - The list behind its line of help could not be read; `detail` has code, message and path.
 * @csspart base - Everything.
 * @csspart heading - The heading above the list.
 * @csspart list - The list.
 * @csspart entry - One source.
 * @csspart link - The link to it.
 * @csspart cited - How often it is cited, with the ways back.
 * @csspart back - One way back.
 * @csspart copy - The buttons that copy all of them.
 * @csspart citation - What is copied, where the clipboard can't be used.
 * @cssproperty --impact-accent - Colour of the rule above and of the numbers. Default: a deep teal mixed with the page's text colour.
 * @cssproperty --impact-font - Font family. Default: the page's.
 * @cssproperty --impact-radius - Corner radius of buttons. Default: 0.25em.
 * @cssproperty --impact-space - Room below, before what follows. Default: 1em.
 * @cssproperty --impact-muted - Colour of small text. Default: the page's text colour.
 * @cssproperty --impact-line - Colour of hairlines. Default: mixed from the page's text colour.
 */
export class ImpactSources extends ImpactElement {
  static override styles = [hostStyles, spaceStyles, actionStyles, styles];

  static override properties = {
    heading: {},
    headingLevel: { attribute: 'heading-level', read: headingLevel },
    cite: { read: choice('lines', 'numbers') },
  };

  /** The heading above the list. Default: "Sources". */
  declare heading: string | null | undefined;
  /** Level of that heading, 1 to 6, default 2. */
  declare headingLevel: number;
  /** What all figures on the page show of their source: `lines` (default), or `numbers` that lead to this list. A figure's own `cite="numbers"` asks for itself alone. */
  declare cite: 'lines' | 'numbers';

  /** What the page cites; a server says it for its page. */
  protected readonly citations = new CitationsController(this, () => this.number());
  private references: readonly Reference[] = [];
  private view: SourcesView | undefined;
  private unnumber = () => undefined as void;
  private copied: { readonly format: string; readonly text: string; readonly how: 'copied' | 'selected' } | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unnumber();
    // Another list on the page left these figures to this one.
    for (const other of document.querySelectorAll<ImpactSources>(this.localName)) if (other.hasUpdated) other.number();
  }

  protected override willUpdate(): void {
    this.references = numberSources(this.citations.found ?? []);
    this.view = sourcesView(this.references, {
      heading: this.heading,
      locale: this.locale.spoken(),
      base: this.baseURI,
    });
    // What was copied of another list is old news.
    const { copied } = this;
    const now = copied && this.view?.formats.find(({ name }) => name === copied.format);
    if (now?.text() !== copied?.text) this.copied = undefined;
  }

  protected override updated(_changed?: PropertyValues): void {
    this.number();
  }

  protected override render(): TemplateResult | typeof noChange {
    if (!this.citations.found && isPrerendered(this)) return noChange;
    const { view } = this;
    return view
      ? html`<div part="base" class="base" dir=${directionOf(this.locale.spoken())}>${this.renderView(view)}</div>`
      : html`<div part="base" class="base"><slot></slot></div>`;
  }

  private renderView({ heading, entries, formats }: SourcesView) {
    const { copied } = this;
    return html`<div part="heading">${renderHeading(this.headingLevel, heading)}</div>
      <ol part="list">
        ${entries.map((entry) => this.renderEntry(entry))}
      </ol>
      <div part="copy" class="actions" role="group" aria-label=${copyWord()}>
        <span aria-hidden="true">${copyWord()}</span>
        ${formats.map((format) => html`<button type="button" @click=${() => this.copy(format)}>${format.name}</button>`)}
        <span role="status">${copied ? outcomeWord(copied.how) : ''}</span>
      </div>
      ${copied?.how === 'selected' ? html`<pre part="citation">${copied.text}</pre>` : nothing}`;
  }

  private renderEntry({ number, lang, authors, title, details, address, doi, times, cited }: ReferenceView) {
    const cite = html`<cite><bdi>${title}</bdi></cite>`;
    const locale = this.locale.spoken();
    // A server's list leads to no place in the page yet: it has the room for the ways there.
    const places = isServer || this.citations.found?.[cited[0]!]?.element ? cited : [];
    const linked = address
      ? html`<a part="link" class=${doi === address ? 'doi' : ''} href=${address} rel="external noreferrer">${cite}</a>`
      : cite;
    const line = html`${authors ? html`<bdi>${authors}</bdi>.${' '}` : nothing}${linked}${renderDetails(details, lang)}.`;
    const said = lang === locale ? line : html`<span lang=${lang} dir=${directionOf(lang)}>${line}</span>`;
    return html`<li part="entry" id="source-${number}" tabindex="-1" value=${number}>
      ${said}${doi ? html`${' '}<bdi dir="ltr">${addressText(doi)}</bdi>` : nothing}${' '}<span part="cited">${unbroken(times)}${
        places.length
          ? html`${' '}<span class="backs">${places.map(
              (place, index) =>
                html`${index ? ' ' : ''}<button part="back" class=${isServer ? 'later' : ''} type="button" aria-label=${backWord(index + 1, places.length)} @click=${() => this.goTo(place)}>${backArrow(locale)}${places.length > 1 ? index + 1 : ''}</button>`,
            )}</span>`
          : nothing
      }</span>
    </li>`;
  }

  /** Shows a number in each figure that asks for one: only this list makes sense of it. */
  private number(): void {
    this.unnumber();
    if (!this.view || !this.isConnected) return;
    const all = this.cite === 'numbers';
    this.unnumber = numberFigures(this.citations.found ?? [], this.references, all, (number) => this.reveal(number));
  }

  /** Scrolls to an entry and focuses it. @param number the number of a source, from 1 */
  reveal(number: number): void {
    const entry = this.renderRoot.querySelector<HTMLElement>(`#source-${number}`);
    entry?.scrollIntoView({ block: 'center' });
    entry?.focus({ preventScroll: true });
  }

  /** Back to where a source is cited. The place takes the focus for this once, and joins no tab order. */
  private goTo(place: number): void {
    const element = this.citations.found?.[place]?.element;
    if (!element) return;
    const { tabIndex } = element;
    const had = element.hasAttribute('tabindex');
    if (tabIndex < 0 && !had) element.tabIndex = -1;
    element.scrollIntoView({ block: 'center' });
    element.focus({ preventScroll: true });
    if (!had) element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }

  /** Without the clipboard the text is shown and selected, so that one key press copies it. */
  private async copy({ name: format, text }: Format) {
    const said = text();
    // Emptied first, so that a second copy is announced too.
    this.copied = undefined;
    this.requestUpdate();
    try {
      await navigator.clipboard.writeText(said);
      this.copied = { format, text: said, how: 'copied' };
      // The manifest takes an event made in place for one without a name.
      const event = new ImpactCiteEvent({ text: said });
      this.dispatchEvent(event);
    } catch {
      this.copied = { format, text: said, how: 'selected' };
    }
    this.requestUpdate();
    await this.updateComplete;
    const shown = this.renderRoot.querySelector('[part=citation]');
    if (shown) getSelection()?.selectAllChildren(shown);
  }
}

const outcomeWord = (how: 'copied' | 'selected'): string =>
  how === 'copied'
    ? msg('Copied.', { id: 'copied' })
    : msg('Selected. Copy it with your keyboard or the menu.', { id: 'selected' });
