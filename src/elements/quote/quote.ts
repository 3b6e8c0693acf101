import { msg } from '@lit/localize';
import { html, isServer, noChange, nothing, type TemplateResult } from 'lit';
import type { Quote } from '../../documents/quote.js';
import { openingMark } from '../../documents/quote.js';
import { ImpactCiteEvent } from '../../runtime/events/cite.js';
import { nearestLocale } from '../../runtime/locale.js';
import { warn } from '../../runtime/report.js';
import { listComma } from '../../text/list-comma.js';
import type { TextInLanguage } from '../../text/pick-language.js';
import { directionOf, isRightToLeft, turnedIn } from '../../text/right-to-left.js';
import { ImpactElement } from '../base.js';
import { actionStyles } from '../shared/action-styles.js';
import { flag } from '../shared/attributes.js';
import { hostStyles } from '../shared/host-styles.js';
import { spaceStyles } from '../shared/space-styles.js';
import { DocumentSource } from '../shared/document-source.js';
import { quoteReader } from './late.js';
import { OwnMarks } from './own-marks.js';
import type { LoadedQuote, QuoteRequest } from './quote-loader.js';
import { tellSource } from '../shared/tell-addresses.js';
import { tellChanged } from '../shared/tell-changed.js';
import { renderDetails } from '../shared/figure/source-details.js';
import { styles } from './styles.js';
import { copiedWord, emptyAttribution, notLoaded, pullName, options, quoteView, type QuoteView } from './view.js';

/** What an author's own words already say of their speaker or source. */
const OWN_ATTRIBUTION = 'footer,cite';
/** Words that are drawn or spoken. */
const PICTURES = 'img,svg,picture,video,audio';

/**
 * A quotation with its speaker, office, source and page; or a finding in one's own words, with the page that it is on.
 *
 * @summary A quotation with its source.
 *
 * @example
 * <impact-quote by="Dr A. Speaker" office="Commissioner" source="A report" source-url="https://example.org/report.pdf" page="p. 76">
 *   <blockquote><p>Governments have a duty to protect children.</p></blockquote></impact-quote>
 *
 * @tag impact-quote
 * @slot - The author's own `<blockquote>`: shown where neither `text` nor a document has the words, until they are there, and whenever they cannot be.
 * @event {ImpactLoadEvent} impact-load - The document was read and its quote is shown.
 * @event {ImpactErrorEvent} impact-error - The quote could not be shown; `detail` has code, message and path.
 * @event {ImpactCiteEvent} impact-cite - A reader has copied the quote; `detail.text` is what was copied.
 * @csspart base - Everything.
 * @csspart text - The words.
 * @csspart attribution - Speaker, office, source and page.
 * @csspart cite - The button that copies the quote.
 * @csspart citation - What is copied, where the clipboard can't be used.
 * @csspart message - The line that says that a quote could not be loaded.
 * @cssproperty --impact-accent - Colour of the rule beside the words, or above a pull quote. Default: a deep teal mixed with the page's text colour.
 * @cssproperty --impact-font - Font family. Default: the page's.
 * @cssproperty --impact-radius - Corner radius of the button. Default: 0.25em.
 * @cssproperty --impact-space - Room below, before what follows. Default: 1em.
 * @cssproperty --impact-muted - Colour of small text. Default: the page's text colour.
 * @cssproperty --impact-line - Colour of hairlines. Default: mixed from the page's text colour.
 * @cssproperty --impact-quote-size - Size of a pull quote. Default: fluid, 1.375em to 2em.
 */
export class ImpactQuote extends ImpactElement {
  static override styles = [hostStyles, spaceStyles, actionStyles, styles];

  static override properties = {
    text: {},
    by: {},
    office: {},
    source: {},
    sourceUrl: { attribute: 'source-url' },
    sourceDate: { attribute: 'source-date' },
    page: {},
    attribution: { read: options.attribution },
    emphasis: { read: options.emphasis },
    permission: {},
    speaker: { read: options.speaker },
    pull: { read: flag },
    quoteLang: { attribute: 'quote-lang' },
    src: {},
    quote: {},
    data: {},
  };

  /** The words, in place of a `<blockquote>` inside the tag. An empty line begins a paragraph; `[…]` stays as it is. */
  declare text: string | null | undefined;
  /** Who said it: a person, an office or a campaign. */
  declare by: string | null | undefined;
  /** As what they said it: `NSW Anti-Slavery Commissioner`. */
  declare office: string | null | undefined;
  /** Title of the source that has the words. */
  declare source: string | null | undefined;
  /** The source's http or https address. A PDF opens at `page`, unless the address names a page of its own (`#page=80`). */
  declare sourceUrl: string | null | undefined;
  /** The source's date, ISO 8601, as exact as it is known: `2023`, `2023-12`, `2023-04-03`. */
  declare sourceDate: string | null | undefined;
  /** Where in the source: `p. 76`. */
  declare page: string | null | undefined;
  /** `direct` (default): the source has the speaker's own words; `reported`: somebody reports them; `attributed`: people say that they were said. */
  declare attribution: 'direct' | 'reported' | 'attributed' | null | undefined;
  /** Whose emphasis within the words is: `ours` or `theirs`. Default: there is none. */
  declare emphasis: 'ours' | 'theirs' | null | undefined;
  /** How the speaker agreed to be quoted. Readers are told that there is permission, not how it was given. */
  declare permission: string | null | undefined;
  /** Whose words they are: `survivor`, `offender` or `other`. Readers may ask for none of offenders: see `<impact-calm>`. */
  declare speaker: 'survivor' | 'offender' | 'other' | null | undefined;
  /** Whether it repeats what the page says elsewhere: an aside in large type. Default: false. */
  declare pull: boolean;
  /** The language of the words: a BCP 47 tag, where it isn't that of the text around. */
  declare quoteLang: string | null | undefined;
  /** Address of a figures document: one with `quotes`. */
  declare src: string | null | undefined;
  /** The quote's id in that document. */
  declare quote: string | null | undefined;
  /** A whole quote, as an object or as JSON text, in the shape of an entry of `quotes`. */
  declare data: Quote | string | null | undefined;

  private readonly loaded = new DocumentSource<QuoteRequest, LoadedQuote>(this, quoteReader);
  private readonly marks = isServer ? undefined : new OwnMarks(this, OWN_ATTRIBUTION);
  private view: QuoteView | undefined;
  private hangs = false;
  private awaited: MutationObserver | undefined;
  private copied: { readonly text: string; readonly how: 'copied' | 'selected' } | undefined;

  protected override willUpdate(): void {
    this.loaded.resolve(this);
    const { state, model } = this.loaded;
    const where = { locale: this.locale.spoken(), page: nearestLocale(this), base: this.baseURI };
    const view = state === 'pending' || state === 'failed' ? undefined : quoteView(model, this, where);
    // Nobody is named for words that aren't there. A server knows whether there are any by the tag that it reads.
    this.view = view && (isServer || this.words(view) || this.querySelector(PICTURES)) ? view : undefined;
    // A mark that hangs on the far side of the column would be beside no line's beginning.
    const lang = this.view?.paragraphs[0]?.lang;
    this.hangs = !!lang && this.view!.hangs && (isServer || isRightToLeft(lang) === this.matches(':dir(rtl)'));
    // What was copied of another quotation is old news.
    if (this.copied && this.copied.text !== this.citation(this.view)) this.copied = undefined;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.awaited?.disconnect();
  }

  protected override updated(): void {
    this.awaited?.disconnect();
    if (!this.view) {
      // A page that fetches its words puts them into the author's own blockquote later.
      this.awaited ??= new MutationObserver(() => this.requestUpdate());
      this.awaited.observe(this, { childList: true, characterData: true, subtree: true });
    }
    const box = this.view ? this.renderRoot.querySelector<HTMLElement>('.own > [part]') : null;
    this.marks?.set(box, box ? this.words(this.view!) : '', this.quoteLang || nearestLocale(this));
    if (this.src) tellChanged(this, this.loaded.model?.quote);
    tellSource(this, this.sourceUrl);
    for (const line of emptyAttribution(this.querySelector(OWN_ATTRIBUTION) ? undefined : this.view)) warn(this, line);
    if (this.by && !this.view && this.loaded.state === 'idle')
      warn(this, 'has no words to quote: write a <blockquote> inside the tag, or text="…"');
  }

  protected override render(): TemplateResult | typeof noChange {
    if (this.loaded.isAwaited) return noChange;
    const { view } = this;
    const shown = view ? this.renderView(view) : this.renderOwnContent();
    return html`<div part="base" class="base">${this.pull && view ? html`<aside class="pull" aria-label=${pullName()}>${shown}</aside>` : shown}</div>`;
  }

  private renderView(view: QuoteView) {
    const { isFinding, paragraphs } = view;
    const { hangs } = this;
    const text = html`<div id="words" part="text">${paragraphs.map((paragraph, index) => html`<p>${this.renderText(paragraph, undefined, hangs && !index)}</p>`)}</div>`;
    const attribution = this.renderAttribution(view);
    return html`${
      !paragraphs.length
        ? html`<div class="own"><div id="words" part="text" dir=${this.ownDirection}><slot></slot></div>
            ${this.querySelector(OWN_ATTRIBUTION) ? nothing : attribution}</div>`
        : isFinding
          ? html`<div class="finding">${text}${' '}${attribution}</div>`
          : html`<blockquote class=${hangs ? 'hung' : ''}>${text}${' '}${attribution}</blockquote>`
    }${this.renderCopy(view, this.isNamed(view) ? 'said' : 'words')}`;
  }

  /** Whether an attribution of ours says whose words they are: shorter to hear than all of them once more. */
  private isNamed({ paragraphs, speaker, source }: QuoteView): boolean {
    const isOwn = !paragraphs.length && this.querySelector(OWN_ATTRIBUTION);
    return !isOwn && Boolean(speaker.length || source);
  }

  /** The author's own words run as their language does, also on a page of another script. Cast to satisfy lit-analyzer. */
  private get ownDirection(): 'ltr' | 'rtl' {
    const page = nearestLocale(this);
    const around = directionOf(page);
    const isTurned = !isServer && this.view && turnedIn(this.words(this.view), page) === 'auto';
    const own = this.quoteLang ? directionOf(this.quoteLang) : isTurned ? (around === 'rtl' ? 'ltr' : 'rtl') : around;
    return own === around ? (nothing as unknown as 'ltr') : own;
  }

  /** `<cite>` holds a work's title, never a person. */
  private renderAttribution(view: QuoteView) {
    const { lead, speaker, link, name, source, remarks, isFinding, lang } = view;
    const locale = this.locale.spoken();
    const comma = listComma(lang);
    const isSaid = speaker.length > 0 && !isFinding;
    const cite = source && html`<cite><bdi>${source.title}</bdi></cite>`;
    const said = speaker.map((part, index) => [index ? comma : '', html`<bdi>${this.renderText(part, lang)}</bdi>`]);
    const line = html`${isSaid ? '— ' : ''}${lead ? `${lead} ` : ''}${said}${
      source
        ? [
            speaker.length ? comma : '',
            link ? `${link} ` : '',
            html`<span lang=${source.lang} dir=${directionOf(source.lang)}>${source.address ? html`<a href=${source.address} rel="external noreferrer">${cite}</a>` : cite}${renderDetails(source.details, source.lang)}</span>`,
          ]
        : nothing
    }`;
    const within = view.spoken === lang ? remarks : '';
    return html`<footer id="said" role="none" part="attribution">${source && name ? `${name}\u00a0` : ''}${
      lang === locale
        ? html`${line}${remarks}`
        : html`<span lang=${lang} dir=${directionOf(lang)}>${line}${within}</span>${within ? '' : remarks}`
    }</footer>`;
  }

  private renderCopy(view: QuoteView, named: string) {
    const { copied } = this;
    return html`<div class="actions"><button id="cite" aria-labelledby="cite ${named}" part="cite" type="button" @click=${() => this.copy(view)}>${msg('Copy quotation', { id: 'copy-quotation' })}</button>
        <span role="status">${copied ? copiedWord(copied.how) : ''}</span></div>
      ${copied?.how === 'selected' ? html`<p part="citation">${copied.text}</p>` : nothing}`;
  }

  private renderText({ text, lang }: TextInLanguage, around = this.locale.spoken(), hangs = false) {
    const words = hangs ? this.renderHung(text) : text;
    return lang === around ? html`<bdi>${words}</bdi>` : html`<span lang=${lang} dir="auto">${words}</span>`;
  }

  /** The opening mark stands beside the words; it is read and copied with them. The closing one is a letter like others. */
  private renderHung(text: string) {
    const { mark, space, rest } = openingMark(text)!;
    return html`<span class="open">${mark}${space}</span>${rest}`;
  }

  private renderOwnContent() {
    return html`<slot @slotchange=${() => this.requestUpdate()}></slot>${
      this.loaded.state === 'failed' ? html`<p part="message" class="message">${notLoaded()}</p>` : nothing
    }`;
  }

  /** The words that are shown: the author's own stand in the page. */
  private words({ words }: QuoteView): string {
    // In a document of its own, where no picture loads and no element wakes.
    const inert = document.implementation.createHTMLDocument('');
    const own = inert.body;
    for (const node of (this.querySelector('blockquote') ?? this).childNodes)
      own.append(inert.importNode(node, true), ' ');
    for (const part of own.querySelectorAll(OWN_ATTRIBUTION)) part.remove();
    for (const line of own.querySelectorAll('br,p,li')) line.after(' ');
    return (words || own.textContent).replace(/\s+/g, ' ').trim();
  }

  private readonly citation = (view: QuoteView | undefined) => view?.citation(this.words(view));

  /** Without the clipboard the text is selected, so that one key press copies it. */
  private async copy(view: QuoteView) {
    const text = this.citation(view)!;
    // Emptied first, so that a second copy is announced too.
    this.copied = undefined;
    this.requestUpdate();
    try {
      await navigator.clipboard.writeText(text);
      this.copied = { text, how: 'copied' };
      // The manifest takes an event made in place for one without a name.
      const event = new ImpactCiteEvent({ text });
      this.dispatchEvent(event);
    } catch {
      this.copied = { text, how: 'selected' };
    }
    this.requestUpdate();
    await this.updateComplete;
    const shown = this.renderRoot.querySelector('[part=citation]');
    if (shown) getSelection()?.selectAllChildren(shown);
  }
}
