import { html, noChange, type TemplateResult } from 'lit';
import { ImpactElement } from '../base.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { Lazy } from '../../runtime/lazy.js';
import { DocumentSource } from '../shared/document-source.js';
import { glossaryReader } from '../shared/term/glossary-reader.js';
import { byName } from './late.js';
import { tellChanged } from '../shared/tell-changed.js';
import { pageGlossaries } from '../shared/term/page-glossaries.js';
import type { PopoverController } from '../shared/term/popover.js';
import { isPrerendered } from '../../runtime/prerendered.js';
import { report } from '../../runtime/report.js';
import type { GlossaryJson } from '../../documents/glossary-document.js';
import { wordingOf, type WordLevel } from '../../documents/glossary-entry.js';
import { wordLevel } from '../shared/term/word-level.js';
import type { Glossary, Term } from '../../documents/term.js';
import { inBrackets, withoutStop } from '../../text/list-comma.js';
import { pickText } from '../../text/pick-language.js';
import { hostStyles } from '../shared/host-styles.js';
import type { SupportLinePlace } from '../shared/support/support-host.js';
import type { TermExplanation, TermHost } from './definition.js';
import { styles } from './styles.js';

/** Those that are in a page now, in whatever shadow trees. */
const connected = new Set<ImpactTerm>();

/** Where a node is in the page's own tree. */
const placeOf = (node: Node): Node => {
  const { host } = node.getRootNode() as Partial<ShadowRoot>;
  return host ? placeOf(host) : node;
};
/** In the page's order; within one shadow tree in that in which they came. */
const inOrder = (one: Node, other: Node): number => {
  const position = placeOf(one).compareDocumentPosition(placeOf(other));
  return (position & 2) - (position & 4);
};

interface TermLookup {
  readonly term: Term;
  readonly glossary: Glossary;
}

/**
 * A word in running text, with its definition at hand. The word stays the sentence's own text; click, tap, Enter, Space
 * or a resting mouse opens the definition, Escape or going elsewhere closes it.
 *
 * @summary A term explained in place.
 *
 * @example
 * <p>Reports of <impact-term term="csam" src="glossary.json">CSAM</impact-term> rose.</p>
 *
 * @tag impact-term
 * @slot - The word as the sentence has it; or a link around it, which is what stands there without JavaScript.
 * @event {ImpactLoadEvent} impact-load - The document was read and the definition is at hand.
 * @event {ImpactErrorEvent} impact-error - There is no definition; `detail` has code, message and path.
 * @csspart trigger - The word.
 * @csspart popover - The box with the definition.
 * @csspart name - The term in full, above its definition.
 * @csspart definition - What it means.
 * @csspart source - Who says so.
 * @csspart close - The button that closes it.
 * @csspart more - The link to the whole entry.
 * @cssproperty --impact-accent - Colour of the line under the word. Default: a deep teal mixed with the page's text colour.
 * @cssproperty --impact-font - Font family of the definition. Default: the page's.
 * @cssproperty --impact-radius - Corner radius. Default: 0.25em.
 * @cssproperty --impact-muted - Colour of small text and of the box's edge. Default: the page's text colour.
 * @cssproperty --impact-line - Colour of hairlines. Default: mixed from the page's text colour.
 * @cssproperty --impact-paper - Background of the box. Default: the colour scheme's.
 * @cssproperty --impact-ink - Text colour in the box. Default: the colour scheme's.
 */
export class ImpactTerm extends ImpactElement implements TermHost {
  static override styles = [hostStyles, styles];

  protected static readonly supportLine: SupportLinePlace = { at: '[part~=popover]' };

  static override properties = {
    term: {},
    src: {},
    data: {},
    level: { read: wordLevel },
  };

  /** The term's id, name, abbreviation or synonym. Default: the word itself, also in the plural. */
  declare term: string | null | undefined;
  /** Address of a glossary document. Default: the glossaries on the page. */
  declare src: string | null | undefined;
  /** A whole glossary document, as an object or as JSON text. */
  declare data: GlossaryJson | string | null | undefined;
  /** Which wording to show: `plain` or `professional`; anything else is the definition. */
  declare level: WordLevel | null | undefined;

  private readonly source = new DocumentSource(this, glossaryReader, 'dl', undefined, () => pageGlossaries.any());
  protected found: TermLookup | undefined;
  /** What opens and closes the definition: fetched when a reader comes near. */
  private readonly definition = new Lazy<PopoverController>(async () =>
    (await import('./definition.js')).definitionFor(this),
  );
  private resting: PointerEvent | undefined;
  private missing: string | undefined;

  /** @internal What is to be said of the word; undefined while nothing is known. */
  get explanation(): TermExplanation | undefined {
    if (!this.found) return undefined;
    const { term, glossary } = this.found;
    // Others ask for it too, in the middle of what they say themselves.
    const locale = this.speaking(() => this.locale.spoken());
    return {
      term,
      level: this.level ?? wordLevel.otherwise,
      locale,
      language: glossary.language ?? locale,
      entry: pageGlossaries.showing(term.id),
      link: this.link?.href,
    };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    pageGlossaries.listen(this.again);
    addEventListener('beforeprint', this.print);
    connected.add(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    pageGlossaries.unlisten(this.again);
    removeEventListener('beforeprint', this.print);
    connected.delete(this);
  }

  protected override willUpdate(): void {
    this.source.resolve(this);
    const { state, model } = this.source;
    const { term } = this;
    const named = byName.now?.termByName;
    const ways = named ? named(term || this.textContent) : term ? [({ id }: Term) => id === term] : [];
    const before = this.found?.term;
    this.found = undefined;
    for (const isIt of ways) {
      // To go by other names, all of them are folded: an id is enough.
      if (this.found) break;
      const own = model?.terms.find(isIt);
      this.found = own ? { term: own, glossary: model! } : state === 'idle' ? pageGlossaries.find(isIt) : undefined;
    }
    // an id is enough for most; whoever wrote a name in its place needs more
    if (!this.found && !named && (!term || model || pageGlossaries.find(() => true)))
      byName.get().then(this.again, this.fail);
    // What stands open is of something else.
    if (before !== this.found?.term) this.definition.now?.close();
  }

  protected override updated(): void {
    tellChanged(this, this.found?.term);
    const { state, model } = this.source;
    const missing = state === 'ready' && byName.now && !this.found ? this.term || this.textContent : undefined;
    if (missing && missing !== this.missing) void this.tellMissing(missing, model?.terms ?? []);
    this.missing = missing;
  }

  /** Only whoever wrote a wrong name needs what finds the right one. */
  private async tellMissing(name: string, terms: readonly Term[]): Promise<void> {
    const { noSuch } = await import('../../documents/likely.js');
    const ids = terms.map(({ id }) => id);
    report(this, { code: 'unknown-term', message: noSuch('term', name, ids) });
  }

  protected override render(): TemplateResult | typeof noChange {
    const word = html`<slot @slotchange=${this.again}></slot>`;
    if (!this.found) return isPrerendered(this) ? noChange : word;
    // A link that the author wrote is the button; a second one around it would be one too many.
    const button = this.link ? undefined : 'button';
    return html`<span
      part="trigger"
      class="trigger"
      role=${ifDefined(button)}
      tabindex=${ifDefined(button && 0)}
      aria-haspopup=${ifDefined(button && 'dialog')}
      aria-expanded=${ifDefined(button && (this.definition.now?.open ? 'true' : 'false'))}
      @click=${this.toggle}
      @keydown=${this.press}
      @focusin=${this.definition.prepare}
      @pointerenter=${this.rest}
      @pointerleave=${this.leave}
      >${word}</span
    >`;
  }

  private get link(): HTMLAnchorElement | null {
    return this.querySelector('a[href]');
  }

  private get trigger(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.trigger');
  }

  /**
   * Paper has no box: the definition stands in brackets behind the word, once a page, at the first that is seen, where no glossary on it
   * has the entry.
   */
  private readonly print = () => {
    const { trigger, explanation, ownerDocument } = this;
    if (!trigger || !explanation) return;
    const { term, level, locale, language, entry } = explanation;
    const seen = [...connected].filter(
      (other) =>
        other.ownerDocument === ownerDocument &&
        other.found?.term.id === term.id &&
        other.trigger?.checkVisibility?.({ checkVisibilityCSS: true }) !== false,
    );
    const isFirst = seen.sort(inOrder)[0] === this;
    const said = pickText(wordingOf(term, level), locale, language);
    if (!said || !isFirst || entry) trigger.removeAttribute('data-paper');
    else trigger.dataset['paper'] = inBrackets(`\u2068${withoutStop(said.text)}\u2069`, locale);
  };

  private readonly fail = (error: unknown) => report(this, { code: 'network', message: String(error) });

  private readonly again = () => this.requestUpdate();

  private readonly rest = (event: PointerEvent) => {
    this.resting = event;
    this.definition.get().then(
      (definition) => this.resting && definition.enter(this.resting),
      () => undefined,
    );
  };

  private readonly leave = () => {
    this.resting = undefined;
    this.definition.now?.leave();
  };

  private readonly toggle = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const { now } = this.definition;
    if (now?.open === 'pinned') return now.close();
    this.definition.get().then(
      (definition) => definition.pin(),
      (error: unknown) => {
        this.fail(error);
        // The link that the author wrote leads on all the same.
        if (this.link) location.assign(this.link.href);
      },
    );
  };

  private readonly press = (event: KeyboardEvent) => {
    if ((event.key !== 'Enter' && event.key !== ' ') || event.target !== event.currentTarget) return;
    event.preventDefault();
    (event.target as HTMLElement).click();
  };
}
