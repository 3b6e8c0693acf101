import { html, noChange, nothing, type TemplateResult } from 'lit';
import { ImpactElement } from '../base.js';
import { leadsToTerm } from '../shared/term/term-address.js';
import { Lazy } from '../../runtime/lazy.js';
import { isGuest } from '../../runtime/guest.js';
import { flag, headingLevel } from '../shared/attributes.js';
import { DocumentSource } from '../shared/document-source.js';
import { glossaryReader } from '../shared/term/glossary-reader.js';
import { arranger } from './late.js';
import { pageGlossaries } from '../shared/term/page-glossaries.js';
import { report } from '../../runtime/report.js';
import { isPrerendered } from '../../runtime/prerendered.js';
import { goOn } from '../../runtime/prerendered-fields.js';
import { plainText, type ReadingLanguages } from '../shared/localized-text.js';
import type { WordLevel } from '../../documents/glossary-entry.js';
import type { GlossaryJson } from '../../documents/glossary-document.js';
import type { Glossary } from '../../documents/term.js';
import type { Arranged } from '../../documents/glossary-arrangement.js';
import { buttonStyles } from '../shared/button-styles.js';
import { tickStyles } from '../shared/form/tick-styles.js';
import { hostStyles } from '../shared/host-styles.js';
import { chevronStyles } from '../shared/chevron-styles.js';
import { spaceStyles } from '../shared/space-styles.js';
import { wordLevel } from '../shared/term/word-level.js';
import { termStyles } from '../shared/term/term-styles.js';
import type { GlossaryInteractions } from './interactions.js';
import type { GlossaryHost, GlossaryState } from './host.js';
import { renderSections } from './list.js';
import type { PageEffects } from './page-effects.js';
import { styles } from './styles.js';
import { renderLevels, renderNavigation, renderOwnContent, renderSearch } from './render-controls.js';

/** More terms than this are laid out only where they can be seen. */
const VAST = 200;

/**
 * A list of terms with their definitions and sources, to read, search and link to.
 *
 * @summary Words of the field, what they mean and who says so: to read, to search and to link to.
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
 * @event {ImpactErrorEvent} impact-error - The glossary could not be shown, or `terms` names one that it does not have; `detail` has code, message and path.
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
 * @cssproperty --impact-accent - Colour of the rule above. Default: a deep teal mixed with the page's text colour.
 * @cssproperty --impact-font - Font family. Default: the page's.
 * @cssproperty --impact-radius - Corner radius of fields and buttons. Default: 0.25em.
 * @cssproperty --impact-space - Room below, before what follows. Default: 1em.
 * @cssproperty --impact-muted - Colour of small text. Default: the page's text colour.
 * @cssproperty --impact-line - Colour of hairlines. Default: mixed from the page's text colour.
 * @cssproperty --impact-scroll-margin - Room above a term that was jumped to, for a fixed header. Default: 1em.
 */
export class ImpactGlossary extends ImpactElement implements GlossaryHost {
  static override styles = [hostStyles, spaceStyles, chevronStyles, tickStyles, buttonStyles, termStyles, styles];

  static override properties = {
    src: {},
    data: {},
    terms: {},
    compact: { read: flag },
    level: { read: wordLevel },
    annotate: {},
    jsonLd: { attribute: 'json-ld', read: flag },
    noSearch: { attribute: 'no-search', read: flag },
    headingLevel: { attribute: 'heading-level', read: headingLevel },
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
  /** Explains terms in the page's own text: a CSS selector of what holds it. Each term's first occurrence there gets its definition at hand. Default: none. */
  declare annotate: string | null | undefined;
  /** Describes the terms to search engines, as schema.org's DefinedTermSet in the page's head. Default: false. */
  declare jsonLd: boolean;
  /** Leaves the search field out. Default: false. */
  declare noSearch: boolean;
  /** Level of the headings of letters and groups, 1 to 6, default 2. */
  declare headingLevel: number;

  private readonly source = new DocumentSource(this, glossaryReader, 'dl', goOn);
  /** What a reader may do: fetched when one comes near, or arrives by a link to a term. */
  private readonly interactions = new Lazy<GlossaryInteractions>(
    async () => new (await import('./interactions.js')).GlossaryInteractions(this),
  );
  private readonly effects = new Lazy<PageEffects>(
    async () => new (await import('./page-effects.js')).PageEffects(this),
  );
  /** @internal What is shown, for parts that are fetched later and for a list of sources. */
  state: GlossaryState = this.stateIn({ locale: 'en', language: 'en' });

  /** Everything that has been read, whether it is shown or not. */
  get glossary(): Glossary | undefined {
    return this.state.arranged && this.source.model;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (isGuest(this)) return;
    pageGlossaries.add(this);
    addEventListener('hashchange', this.follow);
    addEventListener('click', this.follow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    pageGlossaries.delete(this);
    removeEventListener('hashchange', this.follow);
    removeEventListener('click', this.follow);
    this.interactions.now?.leave();
  }

  protected override willUpdate(): void {
    this.source.resolve(this);
    const { model: glossary } = this.source;
    const locale = this.locale.spoken();
    if (!arranger.now) this.use(arranger, () => this.requestUpdate());
    this.state = this.stateIn({ locale, language: glossary?.language ?? locale }, glossary);
  }

  protected override updated(): void {
    if (!isGuest(this)) pageGlossaries.changed();
    if (this.annotate || this.jsonLd || this.state.arranged?.missing[0] || this.effects.now)
      this.use(this.effects, (effects) => effects.update());
    this.interactions.now?.refresh();
    if (!isGuest(this)) this.follow();
  }

  /** Whether the element shows the term with that id. */
  shows(id: string): boolean {
    return this.state.listed.some((entry) => entry.id === id);
  }

  /**
   * Opens a term, scrolls to it and focuses it.
   *
   * @param id the term's id, or a name that it goes by
   * @param inAddress whether the page's address names it then, as after a click on a link
   * @returns false when it is not among those on show
   */
  reveal(id: string, inAddress = false): boolean {
    const known = this.shows(id) ? id : this.state.arranged?.idOf(id);
    if (known) this.use(this.interactions, (interactions) => interactions.open(known, inAddress));
    return !!known;
  }

  protected override render(): TemplateResult | typeof noChange {
    const { arranged } = this.state;
    if (!arranged && (this.source.isAwaited || (!arranger.now && isPrerendered(this)))) return noChange;
    return arranged?.listed.length
      ? this.renderGlossary(arranged)
      : html`<div part="base" class="base">${renderOwnContent(this.source.state === 'failed')}</div>`;
  }

  private renderGlossary({ listed, sections, long, levels }: Arranged) {
    const { wording: level, read } = this.state;
    const { compact } = this;
    const { length } = listed;
    const { prepare } = this.interactions;
    return html`<div part="base" class="base" @click=${this.act} @focusin=${prepare} @pointerover=${prepare}>
      <div class="tools">
        ${this.noSearch || length < 6 ? nothing : renderSearch(this.search)}
        ${renderLevels(levels, level, this.changeLevel)}
      </div>
      <p role="status" part="status" class="status"></p>
      <div class="results"></div>
      <div class="full ${length > VAST ? 'vast' : ''}">
        ${long ? renderNavigation(sections, read) : nothing}
        ${renderSections(sections, this.headingLevel, { ...read, level, compact })}
      </div>
    </div>`;
  }

  private stateIn(read: ReadingLanguages, glossary?: Glossary): GlossaryState {
    const say: GlossaryState['say'] = (text) => plainText(text, read);
    const arranged =
      glossary && arranger.now?.arrange({ ...glossary, ids: this.terms, say, ...read, base: this.baseURI });
    return { read, say, arranged, listed: arranged?.listed ?? [], wording: this.level ?? wordLevel.otherwise };
  }

  /** Does something with what is fetched as soon as it is there. */
  private use<T>(fetched: Lazy<T>, then: (it: T) => void): void {
    fetched.get().then(then, (error: unknown) => report(this, { code: 'network', message: String(error) }));
  }

  private readonly search = () => this.use(this.interactions, (interactions) => interactions.search());

  private readonly changeLevel = (event: Event) => {
    this.level = (event.target as HTMLInputElement).value as WordLevel;
  };

  private readonly act = (event: MouseEvent) => {
    const tool = (event.target as Element).closest<HTMLElement>('a[data-term],button');
    if (!tool || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.use(this.interactions, (interactions) => interactions.act(tool));
  };

  private readonly follow = (event?: Event) => {
    if (this.state.listed.length && leadsToTerm(event))
      this.use(this.interactions, (interactions) => interactions.follow(event));
  };
}
