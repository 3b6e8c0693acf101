import { msg, str } from '@lit/localize';
import { html, LitElement, noChange, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { plainAttribute, withDataAttributes } from '../../controllers/data-attributes.js';
import { addressOf, DeepLinkController, noteInAddress } from '../../controllers/deep-link.js';
import { flag } from '../../controllers/flag.js';
import { GlossaryController, type Glossary } from '../../controllers/glossary.js';
import { LocaleController } from '../../controllers/locale.js';
import { pageGlossaries } from '../../controllers/page-glossaries.js';
import { PageEffectController } from '../../controllers/page-effect.js';
import { plainText, type Reading } from '../../controllers/term-parts.js';
import { chosen, entryOf, type Entry, type WordLevel } from '../../data/glossary-entry.js';
import { indexTerms, searchTerms, type SearchIndex } from '../../data/glossary-search.js';
import type { GlossaryJson } from '../../data/glossary-document.js';
import { hostStyles } from '../../styles/host.js';
import { termStyles } from '../../styles/term.js';
import { version } from '../../version.js';
import { openEntry, renderList, renderSections, type EntryView, type Section } from './list.js';
import { styles } from './styles.js';
import { LONG, sectionsOf } from './sections.js';
import { jumpTo, renderLevels, renderOwnContent, renderNavigation, renderSearch, summaryOf } from './tools.js';

/** More terms than this are laid out only where they can be seen. */
const VAST = 200;
/** So many results stand there at each keystroke, and so many after a pause; the rest wait until they are asked for. */
const AT_ONCE = 8;
const FIRST = 30;

/**
 * A list of terms with their definitions and sources, to read, search and link to.
 *
 * @summary A glossary.
 *
 * @example
 * <impact-glossary src="glossary.json">
 *   <dl><dt>Child sexual abuse material</dt><dd>A record of the sexual abuse of a child.</dd></dl>
 * </impact-glossary>
 *
 * @tag impact-glossary
 * @slot - The author's own words, best as a `<dl>`: shown until the glossary is ready, and whenever it cannot be.
 *   Without `src` and `data`, the `<dl>` is the glossary.
 * @event {ImpactLoadEvent} impact-load - The document was read and its terms are shown.
 * @event {ImpactErrorEvent} impact-error - The glossary could not be shown; `detail` has code, message and path.
 * @csspart base - Everything.
 * @csspart input - The search field.
 * @csspart level - The choice of wording.
 * @csspart nav - The letters or groups to jump to.
 * @csspart status - How many terms were found, and that a link was copied.
 * @csspart heading - A letter or the label of a group.
 * @csspart list - A definition list, or a row of disclosures.
 * @csspart entry - A term with everything that is said of it.
 * @csspart term - The term itself.
 * @csspart definition - What it means.
 * @csspart synonyms - What else it is called.
 * @csspart instead - What not to call it, and why.
 * @csspart use - The sentence that leads from a discouraged term to the one to use.
 * @csspart related - Links to related terms.
 * @csspart source - Who says so.
 * @csspart link - The button that copies a link to the term.
 * @csspart mark - What was searched for, in the results.
 * @csspart message - The line that says that the glossary could not be loaded.
 * @cssproperty --impact-accent - Colour of terms. Default: a deep teal mixed with the page's text colour.
 * @cssproperty --impact-font - Font family. Default: the page's.
 * @cssproperty --impact-radius - Corner radius of fields and buttons. Default: 0.25em.
 * @cssproperty --impact-muted - Colour of small text. Default: mixed from the page's text colour.
 * @cssproperty --impact-line - Colour of hairlines. Default: mixed from the page's text colour.
 * @cssproperty --impact-scroll-margin - Room above a term that was jumped to, for a fixed header. Default: 1em.
 */
export class ImpactGlossary extends LitElement {
  /** Version of the library that this class came with. */
  static readonly version = version;

  static override styles = [hostStyles, termStyles, styles];

  static override properties = {
    src: {},
    data: {},
    terms: {},
    compact: { converter: flag },
    level: {},
    annotate: {},
    jsonLd: { attribute: 'json-ld', converter: flag },
    noSearch: { attribute: 'no-search', converter: flag },
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** Address of a glossary document. */
  declare src: string | null | undefined;
  /** A whole glossary document, as an object or as JSON text. */
  declare data: GlossaryJson | string | null | undefined;
  /** Ids of the terms to show, in that order, separated by spaces. Default: all. */
  declare terms: string | null | undefined;
  /** Shows each term as a disclosure. Default: false. */
  declare compact: boolean;
  /** Which wording to begin with: `plain` or `professional`; anything else is the definition. */
  declare level: WordLevel | null | undefined;
  /** A CSS selector: in what it matches, the first occurrence of each term gets its definition at hand. Default: none. */
  declare annotate: string | null | undefined;
  /** Describes the terms to search engines, as schema.org's DefinedTermSet in the page's head. Default: false. */
  declare jsonLd: boolean;
  /** Leaves the search field out. Default: false. */
  declare noSearch: boolean;
  /** Level of the headings of letters and groups, 1 to 6. Default: 3. */
  declare headingLevel: number | undefined;
  declare private query: string;
  declare private message: string;
  declare private limit: number;

  private readonly locale = new LocaleController(this);
  private readonly source = new GlossaryController(this);
  private readonly annotation = new PageEffectController(this);
  private readonly structuredData = new PageEffectController(this);
  private readonly deepLink = new DeepLinkController(this, (id) => this.reveal(id));
  private read: Reading = { locale: 'en', language: 'en' };
  private sections: readonly Section[] = [];
  private shown: ReadonlyMap<string, Entry> = new Map();
  private index: SearchIndex<Entry> = [];
  private pause: ReturnType<typeof setTimeout> | undefined;
  /** What the reader is doing: a change of it leaves the list of all terms as it is. */
  private reader = { query: '', message: '', limit: FIRST };
  private stale = true;

  constructor() {
    super();
    this.compact = this.jsonLd = this.noSearch = false;
  }

  static override get observedAttributes(): string[] {
    return withDataAttributes(super.observedAttributes);
  }

  /** Everything that has been read, whether it is shown or not. */
  get glossary(): Glossary | undefined {
    return this.source.model;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    const plain = plainAttribute(this, name, value);
    if (plain) super.attributeChangedCallback(plain[0], old, plain[1]);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    pageGlossaries.add(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.pause);
    pageGlossaries.delete(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    // A keystroke changes nothing but the results.
    this.stale = !this.hasUpdated || !changed.size || [...changed.keys()].some((key) => key !== 'reader');
    if (!this.stale) return;
    this.source.resolve(this);
    const { glossary } = this;
    const locale = this.locale.spoken();
    this.read = { locale, language: glossary?.language ?? locale };
    const entries = chosen(glossary?.terms ?? [], this.terms).map((term) => entryOf(term, this.wording, this.say));
    this.shown = new Map(entries.map((entry) => [entry.id, entry]));
    this.index = indexTerms(entries);
    this.sections = sectionsOf(entries, glossary?.groups, this.read);
  }

  protected override updated(): void {
    if (!this.stale) return;
    pageGlossaries.changed();
    this.affectPage([...this.shown.values()]);
    this.deepLink.follow();
  }

  /** What the host page may ask for beyond this element: each loads its code once it is asked for. */
  private affectPage(entries: readonly Entry[]): void {
    const { annotate, jsonLd, read, say, glossary } = this;
    const key = entries.length ? `${read.locale} ${entries.map(({ id, term }) => `${id} ${term}`).join()}` : '';
    this.annotation.want(annotate && key ? `${annotate} ${key}` : '', (signal) =>
      import('../../controllers/annotation.js').then((module) => module.annotate(annotate!, entries, signal)),
    );
    this.structuredData.want(jsonLd && key ? `${this.wording} ${key}` : '', (signal) =>
      import('../../controllers/structured-data.js').then((module) =>
        module.describe(entries, read.locale, say(glossary?.title), signal),
      ),
    );
  }

  /** Whether the term is among those on show. */
  shows(id: string): boolean {
    return this.shown.has(id);
  }

  /** Opens a term, scrolls to it and focuses it. @returns false when it is not among those on show */
  reveal(id: string): boolean {
    if (!this.shows(id)) return false;
    if (this.reader.query) this.turn({ query: '' });
    void this.updateComplete.then(() => openEntry(this.renderRoot, id));
    return true;
  }

  protected override render(): TemplateResult {
    return html`<div part="base" class="base">
      ${this.shown.size ? this.renderGlossary() : renderOwnContent(this.source.state === 'failed')}
    </div>`;
  }

  private get wording(): WordLevel {
    return this.level === 'plain' || this.level === 'professional' ? this.level : 'definition';
  }

  private readonly say = (text: Parameters<typeof plainText>[0]) => plainText(text, this.read);

  private renderGlossary() {
    const { size } = this.shown;
    const { query, message } = this.reader;
    const view = this.view;
    return html`<div class="tools">
        ${this.noSearch || size < 6 ? nothing : renderSearch(query, this.search)}
        ${renderLevels(
          [...this.shown.values()].map(({ of }) => of),
          this.wording,
          this.changeLevel,
        )}
      </div>
      <p role="status" part="status" class="status">${message}</p>
      ${query ? this.renderResults(view) : nothing}
      <div class="full ${size > VAST ? 'vast' : ''} ${query ? 'away' : ''}">
        ${
          this.stale
            ? html`${size > LONG && this.sections.length > 1 ? renderNavigation(this.sections, this.jump) : nothing}
              ${renderSections(this.sections, this.headingLevel || 3, view)}`
            : noChange
        }
      </div>`;
  }

  private renderResults(view: EntryView) {
    const { query, limit } = this.reader;
    const results = searchTerms(this.index, query);
    const rest = limit >= FIRST && results.length > limit;
    return html`${renderList(results.slice(0, limit), { ...view, query })}
    ${
      rest
        ? html`<button type="button" class="all" @click=${this.showAll}>
          ${msg(str`Show all (${results.length})`, { id: 'show-all' })}
        </button>`
        : nothing
    }`;
  }

  private get view(): EntryView {
    const { read, wording: level, compact, shown, baseURI: base, followRelated: follow, copyLink } = this;
    return { ...read, level, compact, shown, base, addressOf, follow, copyLink };
  }

  private turn(to: Partial<typeof this.reader>): void {
    const before = this.reader;
    this.reader = { ...before, ...to };
    this.requestUpdate('reader', before);
  }

  private readonly search = (event: Event) => {
    const { value } = event.currentTarget as HTMLInputElement;
    const query = value.trim() && value;
    this.turn({ query, limit: this.shown.size > VAST ? AT_ONCE : FIRST });
    clearTimeout(this.pause);
    this.pause = setTimeout(() => {
      this.turn({ limit: FIRST, message: query && summaryOf(searchTerms(this.index, query), query) });
    }, 400);
  };

  private readonly showAll = () => this.turn({ limit: Infinity });

  private readonly changeLevel = (event: Event) => {
    this.level = (event.target as HTMLInputElement).value as WordLevel;
  };

  private readonly jump = (event: Event) => jumpTo(this.renderRoot, event.currentTarget as HTMLElement);

  private readonly followRelated = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const { term } = (event.currentTarget as HTMLElement).dataset;
    noteInAddress(term!);
    this.reveal(term!);
  };

  /** Without the clipboard (an insecure page, a refusal) the address stands in the line that says so. */
  private readonly copyLink = (event: Event) => {
    const address = addressOf((event.currentTarget as HTMLElement).dataset['term']!);
    Promise.resolve(navigator.clipboard?.writeText(address) ?? Promise.reject()).then(
      () => this.turn({ message: msg('Link copied.', { id: 'link-copied' }) }),
      () => this.turn({ message: address }),
    );
  };
}
