import { msg } from '@lit/localize';
import { html, isServer, noChange, nothing, type TemplateResult } from 'lit';
import type { ActionsDocument } from '../../documents/action.js';
import { nearestLocale } from '../../runtime/locale.js';
import { EXIT } from '../../runtime/page-exit.js';
import { isPrerendered } from '../../runtime/prerendered.js';
import { report, warn } from '../../runtime/report.js';
import { goOn } from '../../runtime/prerendered-fields.js';
import { ImpactElement } from '../base.js';
import { listComma } from '../../text/list-comma.js';
import { choice, flag, headingLevel } from '../shared/attributes.js';
import { chevronStyles } from '../shared/chevron-styles.js';
import { buttonStyles } from '../shared/button-styles.js';
import { DocumentSource } from '../shared/document-source.js';
import { renderHeading } from '../shared/heading.js';
import { fieldStyles } from '../shared/form/field-styles.js';
import { mainButtonStyles } from '../shared/main-button-styles.js';
import { inlineData } from '../shared/inline-data.js';
import { tickStyles } from '../shared/form/tick-styles.js';
import { hostStyles } from '../shared/host-styles.js';
import { spaceStyles } from '../shared/space-styles.js';
import { PageWatch } from '../shared/page-watch.js';
import { actionsReader, doing } from './late.js';
import type { LetterDraft } from './letter.js';
import { OWN_LIST } from './own-list.js';
import { renderAsk } from './render-ask.js';
import { textIn } from '../shared/text-in.js';
import type { Sharing } from './share.js';
import { stateStyles } from './state-styles.js';
import { styles } from './styles.js';
import { letterStyles } from './letter-styles.js';
import type { VideoPlayer } from './video.js';
import { actionsView, unknownIds, type ActionsView, type ActionView } from './view.js';

/**
 * What an organisation asks for, of whom, and how far that has come; and what a reader can do: write a letter of their own, read,
 * watch, share. Nothing is counted, nothing is sent before a press, and nothing is claimed that a page can't see.
 *
 * @summary Recommendations, and what a reader can do.
 *
 * @example
 * <impact-actions src="/data/actions.json" style="display: block; min-height: 40em">
 *   <a href="https://example.org/act">What we ask for, and what you can do</a></impact-actions>
 *
 * @tag impact-actions
 * @slot - The author's own list or link: shown until the document is there, and whenever it cannot be. Without a document, an `<ol>` in it is read.
 * @event {ImpactLoadEvent} impact-load - The document was read and is shown.
 * @event {ImpactErrorEvent} impact-error - The document could not be read; `detail` has code, message and path.
 * @csspart base - Everything.
 * @csspart heading - A heading above a list.
 * @csspart progress - The line that says how many recommendations are done, promised and open.
 * @csspart ask - One recommendation.
 * @csspart of - Whom it is asked of.
 * @csspart state - How far it has come.
 * @csspart source - Its source.
 * @csspart action - One action.
 * @csspart title - The title of a recommendation or an action.
 * @csspart about - What an action is.
 * @csspart file - What kind of file a document is.
 * @csspart letter - The letter, closed or open.
 * @csspart begin - What opens it.
 * @csspart finders - The official pages that say who represents a place.
 * @csspart finder - The link to one.
 * @csspart lookup - The question to the publisher's own service.
 * @csspart query - The button that sends it.
 * @csspart found - Whom it names.
 * @csspart points - The points to choose from.
 * @csspart words - The field for the reader's own words.
 * @csspart preview - The letter as it will be.
 * @csspart ways - The buttons that hand it over.
 * @csspart program - The link that opens an email program.
 * @csspart copy - The button that copies.
 * @csspart web - The links to web mail.
 * @csspart unseen - The line that says what a page can't see.
 * @csspart status - What has happened to a letter or an address.
 * @csspart facts - The length and captions of a video.
 * @csspart video - A video file's player.
 * @csspart facade - What stands in place of another host's player.
 * @csspart play - The button that opens it.
 * @csspart player - That player.
 * @csspart watch - The link to the video.
 * @csspart transcript - The transcript.
 * @csspart transcript-link - The link to one that stands elsewhere.
 * @csspart address - The address that is shared.
 * @csspart share - The button that shares it.
 * @csspart message - The line that says that something could not be loaded or played.
 * @cssproperty --impact-accent - Colour of the rule above, of marks and of the first button. Default: a deep teal, mixed with the page's text colour unless text stands on it.
 * @cssproperty --impact-on-accent - Colour of words on the first button. Default: black or white, whichever stands out.
 * @cssproperty --impact-font - Font family. Default: the page's.
 * @cssproperty --impact-radius - Corner radius of buttons and fields. Default: 0.25em.
 * @cssproperty --impact-space - Room below, before what follows. Default: 1em.
 * @cssproperty --impact-muted - Colour of small text. Default: the page's text colour.
 * @cssproperty --impact-trouble - Colour of what went wrong. Default: a brick red mixed with the page's text colour.
 * @cssproperty --impact-line - Colour of hairlines. Default: mixed from the page's text colour.
 */
export class ImpactActions extends ImpactElement {
  static override styles = [
    hostStyles,
    spaceStyles,
    buttonStyles,
    chevronStyles,
    tickStyles,
    mainButtonStyles,
    fieldStyles,
    letterStyles,
    stateStyles,
    styles,
  ];

  static override properties = {
    src: {},
    show: { read: choice('all', 'asks', 'actions') },
    only: {},
    country: {},
    heading: {},
    headingLevel: { attribute: 'heading-level', read: headingLevel },
    shareBesideExit: { attribute: 'share-beside-exit', read: flag },
    data: {},
  };

  /** Address of an actions document. */
  declare src: string | null | undefined;
  /** What is shown: `all` (default), `asks` (the recommendations) or `actions`. */
  declare show: 'all' | 'asks' | 'actions';
  /** Ids of recommendations and actions, separated by spaces: these alone are shown, in this order. */
  declare only: string | null | undefined;
  /** The country whose official finder comes first, as an ISO 3166 code of two letters: `AU`. Default: the region of the nearest `lang`. */
  declare country: string | null | undefined;
  /** The heading above. Default: "What we ask for", and "What you can do". */
  declare heading: string | null | undefined;
  /** Level of that heading, 1 to 6, default 2. Titles are one level below. */
  declare headingLevel: number;
  /** Offers sharing on a page with an exit: an `<impact-exit>`. Default: false. */
  declare shareBesideExit: boolean;
  /** A whole actions document, as an object or as JSON text. */
  declare data: ActionsDocument | string | null | undefined;

  private readonly source = new DocumentSource(this, actionsReader, OWN_LIST, goOn);
  private readonly letters = new Map<string, LetterDraft>();
  private readonly videos = new Map<string, VideoPlayer>();
  private readonly shares = new Map<string, Sharing>();
  private exits = isServer ? 0 : -1;
  private view: ActionsView | undefined;

  constructor() {
    super();
    if (isServer) return;
    new PageWatch(this, EXIT, ({ length }) => {
      if (length === this.exits) return;
      this.exits = length;
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    [...this.letters.values(), ...this.videos.values()].forEach((one) => one.forget());
  }

  protected override willUpdate(): void {
    this.source.resolve(this);
    const { model } = this.source;
    const needsMore = this.show !== 'asks' && !doing.now;
    if (needsMore && (this.src || model)) this.fetchDoing();
    const only = this.only?.match(/\S+/g) ?? [];
    for (const id of (model && unknownIds(model, only)) ?? [])
      warn(this, `only: the document has no recommendation and no action "${id}"`);
    this.view =
      !needsMore && model
        ? actionsView(model, {
            show: this.show,
            only,
            heading: this.heading,
            country: this.country?.trim().toUpperCase() || regionOf(nearestLocale(this)),
            locale: this.locale.spoken(),
            base: this.baseURI,
            page: this.page,
          })
        : undefined;
  }

  protected override render(): TemplateResult | typeof noChange {
    if (this.source.isAwaited || (this.show !== 'asks' && !doing.now && isPrerendered(this))) return noChange;
    const { view } = this;
    const isEmpty = !view?.asks && !view?.actions;
    return html`<div part="base" class="base">${isEmpty ? this.renderOwnContent() : this.renderView(view)}</div>`;
  }

  /**
   * What is shared of this page; undefined where a way out stands on it, and on a server, which doesn't know the reader's page: of
   * the author's own list it keeps the words.
   */
  private get page() {
    if (isServer) return this.src || inlineData(this, this.data) ? undefined : 'unknown';
    const { ownerDocument: page } = this;
    const exits = this.exits < 0 ? page.querySelectorAll(EXIT).length : this.exits;
    if (exits && !this.shareBesideExit) return undefined;
    // Within a frame, and on the frame page, the page is nobody's: what has no address of its own isn't shared.
    if (window !== parent || page.querySelector('meta[name="impact-free-text"]')) return { address: '', title: '' };
    const canonical = page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
    return { address: page.URL, canonical, title: page.title };
  }

  private fetchDoing(): void {
    doing.get().then(
      () => this.requestUpdate(),
      (error: unknown) => report(this, { code: 'network', message: String(error) }),
    );
  }

  private renderOwnContent() {
    return html`<slot></slot>${
      this.source.state === 'failed'
        ? html`<p part="message" class="message">
            ${msg('This list could not be loaded.', { id: 'actions-not-loaded' })}
          </p>`
        : nothing
    }`;
  }

  private renderView({ heading, asks, actions }: ActionsView) {
    const level = this.headingLevel + (heading ? 1 : 0);
    const head = (words: string, at: number) =>
      html`<div part="heading">${renderHeading(Math.min(at, 6), words)}</div>`;
    return html`${heading ? head(heading, this.headingLevel) : nothing}
    ${
      asks
        ? html`<section class="asks">
            ${head(asks.heading, level)} ${asks.progress ? html`<p part="progress">${asks.progress}</p>` : nothing}
            <ol role="list">
              ${asks.items.map((ask) => renderAsk(ask, level + 1, this.locale.spoken()))}
            </ol>
          </section>`
        : nothing
    }
    ${
      actions
        ? html`<section class="actions">
            ${head(actions.heading, level)}
            <ol role="list">
              ${actions.items.map((action) => this.renderAction(action, level + 1))}
            </ol>
          </section>`
        : nothing
    }`;
  }

  private renderAction(action: ActionView, level: number) {
    const locale = this.locale.spoken();
    const words = textIn(action.title, locale);
    const isLink = action.kind === 'link' || action.kind === 'document';
    const title = isLink ? html`<a href=${action.address} rel="external noreferrer">${words}</a>` : words;
    return html`<li part="action" class=${action.kind}>
      <div part="title">${renderHeading(Math.min(level, 6), title)}</div>
      ${action.about ? html`<p part="about">${textIn(action.about, locale)}</p>` : nothing}
      ${this.renderWays(action, locale)}
    </li>`;
  }

  private renderWays(action: ActionView, locale: string): unknown {
    const held = <T>(all: Map<string, T>, make: () => T): T => {
      const one = all.get(action.id) ?? make();
      all.set(action.id, one);
      return one;
    };
    switch (action.kind) {
      case 'letter':
        return held(this.letters, () => doing.now!.letterFor(this)).render(action, locale);
      case 'video':
        return held(this.videos, () => doing.now!.playerFor(this)).render(action, locale);
      case 'share':
        return action.address
          ? held(this.shares, () => doing.now!.sharingFor(this)).render(action, action.address)
          : nothing;
      case 'document':
        return action.details.length
          ? html`<p part="file">${action.details.map((detail, at) => [at ? listComma(locale) : '', html`<bdi>${textIn(detail, locale)}</bdi>`])}</p>`
          : nothing;
      default:
        return action.spoken
          ? held(this.videos, () => doing.now!.playerFor(this)).renderSpoken(action.spoken, locale)
          : nothing;
    }
  }
}

/** The country of a BCP 47 tag; empty where it says none. */
const regionOf = (tag: string): string => new Intl.Locale(tag).region ?? '';
