import { msg } from '@lit/localize';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { plainAttribute, withDataAttributes } from '../../controllers/data-attributes.js';
import { addressOf, noteInAddress } from '../../controllers/deep-link.js';
import { GlossaryController, type Glossary } from '../../controllers/glossary.js';
import { LocaleController } from '../../controllers/locale.js';
import { pageGlossaries } from '../../controllers/page-glossaries.js';
import { PopoverController } from '../../controllers/popover.js';
import { reading, renderName, renderTermSource } from '../../controllers/term-parts.js';
import { report } from '../../controllers/report.js';
import type { GlossaryJson } from '../../data/glossary-document.js';
import { called, wordingOf, type WordLevel } from '../../data/glossary-entry.js';
import type { Term } from '../../data/term.js';
import { hostStyles } from '../../styles/host.js';
import { termStyles } from '../../styles/term.js';
import { version } from '../../version.js';
import { styles } from './styles.js';

interface Found {
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
 * @cssproperty --impact-muted - Colour of small text and of the box's edge. Default: mixed from the text colour.
 * @cssproperty --impact-line - Colour of hairlines. Default: mixed from the page's text colour.
 * @cssproperty --impact-paper - Background of the box. Default: the colour scheme's.
 * @cssproperty --impact-ink - Text colour in the box. Default: the colour scheme's.
 */
export class ImpactTerm extends LitElement {
  /** Version of the library that this class came with. */
  static readonly version = version;

  static override styles = [hostStyles, termStyles, styles];

  static override properties = {
    term: {},
    src: {},
    data: {},
    level: {},
  };

  /** The term's id. Default: whichever term has the word as its name, abbreviation or synonym. */
  declare term: string | null | undefined;
  /** Address of a glossary document. Default: the glossaries on the page. */
  declare src: string | null | undefined;
  /** A whole glossary document, as an object or as JSON text. */
  declare data: GlossaryJson | string | null | undefined;
  /** Which wording to show: `plain` or `professional`; anything else is the definition. */
  declare level: WordLevel | null | undefined;

  private readonly locale = new LocaleController(this);
  private readonly source = new GlossaryController(this);
  private readonly definition = new PopoverController(this);
  private found: Found | undefined;
  private missing: string | undefined;

  static override get observedAttributes(): string[] {
    return withDataAttributes(super.observedAttributes);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    const plain = plainAttribute(this, name, value);
    if (plain) super.attributeChangedCallback(plain[0], old, plain[1]);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    pageGlossaries.listen(this.again);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    pageGlossaries.unlisten(this.again);
  }

  protected override willUpdate(): void {
    this.source.resolve(this);
    const { state, model } = this.source;
    const isIt = this.term ? ({ id }: Term) => id === this.term : called(this.textContent);
    const own = model?.terms.find(isIt);
    this.found = own ? { term: own, glossary: model! } : state === 'idle' ? pageGlossaries.find(isIt) : undefined;
  }

  protected override updated(): void {
    const missing = this.source.state === 'ready' && !this.found ? this.term || this.textContent : undefined;
    if (missing !== this.missing && missing) report(this, { code: 'unknown-term', message: `no term "${missing}"` });
    this.missing = missing;
  }

  protected override render(): TemplateResult {
    const word = html`<slot @slotchange=${this.again}></slot>`;
    return this.found ? this.renderTrigger(this.found, word) : word;
  }

  private renderTrigger(found: Found, word: TemplateResult): TemplateResult {
    const { enter, leave, open } = this.definition;
    // A link that the author wrote is the button; a second one around it would be one too many.
    const button = !this.querySelector('a[href]');
    const isOpen = open !== 'no';
    return html`<span
        part="trigger"
        class="trigger"
        role=${ifDefined(button ? 'button' : undefined)}
        tabindex=${ifDefined(button ? 0 : undefined)}
        aria-haspopup=${ifDefined(button ? 'dialog' : undefined)}
        aria-expanded=${ifDefined(button ? (isOpen ? 'true' : 'false') : undefined)}
        @click=${this.toggle}
        @keydown=${this.press}
        @pointerenter=${enter}
        @pointerleave=${leave}
        >${word}</span
      >${isOpen ? this.renderPopover(found) : nothing}`;
  }

  private renderPopover({ term, glossary }: Found): TemplateResult {
    const { enter, leave } = this.definition;
    const locale = this.locale.spoken();
    const read = { locale, language: glossary.language ?? locale };
    const level = this.level === 'plain' || this.level === 'professional' ? this.level : 'definition';
    const link = this.querySelector<HTMLAnchorElement>('a[href]')?.href;
    const entry = pageGlossaries.showing(term.id);
    const more = entry ? addressOf(term.id) : link;
    return html`<div
      part="popover"
      class="popover"
      popover="manual"
      role="dialog"
      aria-labelledby="name"
      tabindex="-1"
      @pointerenter=${enter}
      @pointerleave=${leave}
    >
      <button
        part="close"
        class="close"
        type="button"
        aria-label=${msg('Close', { id: 'close' })}
        @click=${this.dismiss}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8"></path></svg>
      </button>
      <p id="name" part="name" class="name">${renderName(term, read)}</p>
      <p part="definition" class="definition">${reading(wordingOf(term, level), read)}</p>
      ${term.source ? html`<p part="source" class="source">${renderTermSource(term, read, this.baseURI)}</p>` : nothing}
      ${
        more
          ? html`<p class="related">
              <a part="more" href=${more} @click=${entry ? this.showEntry : nothing}
                >${msg('In the glossary', { id: 'in-glossary' })}</a
              >
            </p>`
          : nothing
      }
    </div>`;
  }

  private readonly again = () => this.requestUpdate();

  private readonly dismiss = () => this.definition.close(true);

  private readonly toggle = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (this.definition.open === 'pinned') this.definition.close();
    else void this.definition.pin();
  };

  private readonly press = (event: KeyboardEvent) => {
    if ((event.key !== 'Enter' && event.key !== ' ') || event.target !== event.currentTarget) return;
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>('.trigger')!.click();
  };

  private readonly showEntry = (event: Event) => {
    event.preventDefault();
    const { id } = this.found!.term;
    this.definition.close();
    noteInAddress(id);
    pageGlossaries.showing(id)?.reveal(id);
  };
}
