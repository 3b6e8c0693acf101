import { msg, str } from '@lit/localize';
import { html, isServer, noChange, nothing, type TemplateResult } from 'lit';
import { ImpactElement } from '../base.js';
import { flag, headingLevel, wholeNumber } from '../shared/attributes.js';
import { inlineData } from '../shared/inline-data.js';
import { PostsController } from './posts-loader.js';
import type { Feed, Post } from '../../documents/post.js';
import type { PostsDocument } from '../../documents/posts-document.js';
import { hasExit } from '../../runtime/page-exit.js';
import { isPrerendered } from '../../runtime/prerendered.js';
import { report } from '../../runtime/report.js';
import { formatMoment } from '../../text/moment.js';
import { renderHeading } from '../shared/heading.js';
import { buttonStyles } from '../shared/button-styles.js';
import { hostStyles } from '../shared/host-styles.js';
import { spaceStyles } from '../shared/space-styles.js';
import { renderPost, renderSkeleton, type PostsView } from './list.js';
import { options } from './options.js';
import { leading } from './late.js';
import { styles } from './styles.js';
import { isOff } from '../../text/off.js';

/**
 * The latest posts of a blog, as a list of links with date and excerpt: from a WordPress site, a Ghost interface, any RSS,
 * Atom, RDF or JSON feed, or a posts document on your own server.
 *
 * @summary The latest posts of a blog.
 *
 * @example
 * <impact-posts src="https://example.org/" heading="Latest posts" style="display: block; min-height: 30em">
 *   <a href="https://example.org/blog/">Read our blog</a></impact-posts>
 *
 * @tag impact-posts
 * @slot - The author's own links: shown until the posts are there, and whenever they cannot be.
 * @event {ImpactLoadEvent} impact-load - The posts were read and are shown.
 * @event {ImpactErrorEvent} impact-error - The posts could not be read; `detail` has code, message and path.
 * @csspart base - Everything.
 * @csspart heading - The heading above the list.
 * @csspart list - The list.
 * @csspart post - One post.
 * @csspart image - The box of a post's picture.
 * @csspart date - A post's date.
 * @csspart title - A post's title, a heading.
 * @csspart link - The link in it.
 * @csspart excerpt - The beginning of a post.
 * @csspart more - The words after an excerpt that invite to read on, where `more` has some.
 * @csspart as-of - The line that says how old the list is.
 * @csspart message - The line that says that there are no posts, or that they could not be loaded.
 * @csspart retry - The button that tries again.
 * @cssproperty --impact-accent - Colour of the rule above. Default: a deep teal mixed with the page's text colour.
 * @cssproperty --impact-font - Font family. Default: the page's.
 * @cssproperty --impact-radius - Corner radius of pictures and buttons. Default: 0.25em.
 * @cssproperty --impact-space - Room below, before what follows. Default: 1em.
 * @cssproperty --impact-muted - Colour of dates. Default: the page's text colour.
 * @cssproperty --impact-line - Colour of hairlines. Default: mixed from the page's text colour.
 * @cssproperty --impact-title-size - Size of a post's title; the first of a list is a quarter larger. Default: fluid, 1em to 1.125em.
 */
export class ImpactPosts extends ImpactElement {
  static override styles = [hostStyles, spaceStyles, buttonStyles, styles];

  static override properties = {
    src: {},
    format: { read: options.format },
    count: { read: options.count },
    layout: { read: options.layout },
    heading: {},
    headingLevel: { attribute: 'heading-level', read: headingLevel },
    images: { read: flag },
    excerpts: { read: options.excerpts },
    noExcerpts: { attribute: 'no-excerpts', read: flag },
    dates: { read: options.dates },
    noDates: { attribute: 'no-dates', read: flag },
    more: {},
    noMore: { attribute: 'no-more', read: flag },
    category: {},
    related: {},
    exclude: {},
    refresh: { read: options.refresh },
    maxAge: { attribute: 'max-age', read: wholeNumber(0, 31_536_000, 300) },
    keep: { read: flag },
    data: {},
  };

  /** Address of a feed, of a posts document, of an interface, or of a WordPress site. */
  declare src: string | null | undefined;
  /**
   * What is at `src`: `wordpress` (a site, whatever its address looks like), `rss`, `rdf`, `atom`, `json-feed`, `ghost` or `posts` (the
   * address itself, never a site's), or `auto` (default), which tells by the address.
   */
  declare format: 'auto' | 'wordpress' | 'rss' | 'rdf' | 'atom' | 'json-feed' | 'ghost' | 'posts' | null | undefined;
  /** How many posts, newest first: 1 to 100, default 3. */
  declare count: number;
  /** `list` (default), `cards` or `compact`, which has titles and dates only. */
  declare layout: 'list' | 'cards' | 'compact';
  /** A heading above the list. Default: none; with `related`, "You might also be interested in". */
  declare heading: string | null | undefined;
  /** Level of that heading, 1 to 6, default 2. Titles are one level below; without `heading` they have this level. */
  declare headingLevel: number;
  /** Whether pictures are shown. Off by default: they come from the publisher's server, which then sees who reads. */
  declare images: boolean;
  /** Characters of an excerpt, 1 to 2,000, default 180. */
  declare excerpts: number;
  /** Shows no excerpts. Default: false. */
  declare noExcerpts: boolean;
  /** `absolute` (default) or `relative` ("5 days ago", up to a month). */
  declare dates: 'absolute' | 'relative';
  /** Shows no dates. Default: false. */
  declare noDates: boolean;
  /** Words that invite to read on, after every excerpt. Default: none, since the title is the link. They are for the eye. */
  declare more: string | null | undefined;
  /** Shows no words that invite to read on, whatever `more` says. Default: false. */
  declare noMore: boolean;
  /** Only posts of these categories: names, slugs or numbers, separated by commas. */
  declare category: string | null | undefined;
  /**
   * Posts that lead on from the page: a list of links of your own inside the tag, which needs no request; else posts of these
   * categories, written as in `category`. The page itself is left out, and addresses lose what tells where they were followed.
   */
  declare related: string | null | undefined;
  /** Ids or addresses of posts to leave out, separated by spaces. */
  declare exclude: string | null | undefined;
  /** Seconds after which to look again while the page is open, 60 to 86,400. Default: never. */
  declare refresh: number | undefined;
  /** Seconds for which posts are as good as new, 0 to 31,536,000, default 300. Older ones are shown while newer ones are fetched. */
  declare maxAge: number;
  /** Keeps the posts in the reader's browser: for the next visit. Off by default, since it leaves a trace; on a page with an `<impact-exit>` nothing is kept. */
  declare keep: boolean;
  /** A whole posts document, as an object or as JSON text. */
  declare data: PostsDocument | string | null | undefined;

  private readonly posts = new PostsController(this);
  private focusList = false;
  /** Whether the posts ended below the window when they came, so that no room is kept below them; undefined before they come. */
  private endsBelow: boolean | undefined;
  /** Addresses of pictures that could not be loaded: their posts go without. */
  private readonly failed = new Set<string>();

  /** The author's own links, as a posts document. */
  private own: string | undefined;

  private get isRelated(): boolean {
    return this.related != null && !isOff(this.related);
  }

  /** Words after an excerpt; '' for none. */
  private get invitation(): string {
    return this.noMore ? '' : (this.more ?? '');
  }

  protected override willUpdate(): void {
    const { data, src, format, category, exclude } = this;
    // What a server rendered stays as high as it was.
    if (isPrerendered(this)) this.endsBelow = false;
    if (this.isRelated && !leading.now) return this.fetchLeading();
    this.own = this.isRelated ? leading.now!.ownLinks(this) : undefined;
    this.posts.resolve({
      data: this.own ?? inlineData(this, data),
      src: src?.trim() ?? '',
      format: format ?? options.format.otherwise,
      // The page itself may be one of them.
      count: this.isRelated ? this.count + 1 : this.count,
      // Links of the author's own are chosen already.
      category: this.own ? undefined : this.related?.trim() || category || undefined,
      exclude: exclude?.match(/\S+/g) ?? [],
      refresh: this.refresh ?? 0,
      maxAge: this.maxAge,
      keep: this.keep && !isServer && !hasExit(),
    });
  }

  protected override updated(): void {
    // Through CSSOM: a strict Content Security Policy forbids the attribute.
    const base = this.renderRoot.querySelector<HTMLElement>('.base');
    if (!base) return;
    // Many posts reach beyond the window: once they are there, a gap below them would only look like a fault.
    const { state } = this.posts;
    const ready = state === 'ready';
    // Below the window, nothing that is seen moves, and nothing moves into sight. In sight, the text below stays where it is.
    const end = () => (base.querySelector('[part=list]') ?? base).getBoundingClientRect().bottom;
    this.endsBelow = ready ? (this.endsBelow ?? end() > innerHeight) : undefined;
    base.style.setProperty('--_count', String(ready ? (this.endsBelow ? 0 : Math.min(this.count, 4)) : this.count));
    if (this.focusList && ready) base.querySelector<HTMLElement>('[part=list],[part=message]')?.focus();
    // A success of later on must not pull the reader out of what they do then.
    if (state !== 'pending') this.focusList = false;
  }

  protected override render(): TemplateResult | typeof noChange {
    const isLate = this.isRelated && !leading.now;
    if (isLate && isPrerendered(this)) return noChange;
    const { model: feed, state, slow, tries } = this.posts;
    const { layout } = this;
    // Where nothing leads on, nothing says that something does.
    const isNone = this.isRelated && !isLate && !!feed && !this.choose(feed.entries).length;
    const heading =
      isNone || isLate
        ? ''
        : this.heading || (this.isRelated ? msg('You might also be interested in', { id: 'posts-related' }) : '');
    const pending = state === 'pending';
    const trying = pending && tries > 0;
    const full = feed && feed.entries.length >= this.count;
    const brief = this.noExcerpts ? (this.noDates ? 'titles' : 'brief') : '';
    const reserve = this.src && (pending || full) ? `reserve ${brief} ${this.invitation && 'inviting'}` : '';
    return html`<div part="base" class="base">
      ${heading ? html`<div part="heading">${renderHeading(this.headingLevel, heading)}</div>` : nothing}
      <div class="${layout} ${reserve}">
        <div aria-busy=${pending}>
          ${feed && !isNone ? this.renderList(feed, layout) : html`<slot></slot>`}
          ${pending && slow && !trying && !this.hasOwnContent ? renderSkeleton(this.count) : nothing}
        </div>
        <div role="status">${this.renderMessage()}</div>
        ${state === 'failed' || trying ? this.renderRetry(trying) : nothing}
      </div>
    </div>`;
  }

  /** The posts that are shown: an author's own links all of them. */
  private choose(entries: readonly Post[]): readonly Post[] {
    if (!this.isRelated) return entries.slice(0, this.count);
    const { ownerDocument: page, baseURI, own } = this;
    const canonical = isServer ? undefined : page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
    const others = leading.now!.leadingOn(entries, [isServer ? baseURI : page.URL, canonical], baseURI);
    return own ? others : others.slice(0, this.count);
  }

  private fetchLeading(): void {
    leading.get().then(
      () => this.requestUpdate(),
      (error: unknown) => report(this, { code: 'network', message: String(error) }),
    );
  }

  /** The author's own links are better than any stand-in; a comment or a script shows nothing. */
  private get hasOwnContent(): boolean {
    return [...this.childNodes].some(
      (node) => !(node instanceof Comment || node instanceof HTMLScriptElement) && node.textContent?.trim(),
    );
  }

  private renderList({ entries, language }: Feed, layout: PostsView['layout']) {
    if (!this.choose(entries).length) return nothing;
    const locale = this.locale.spoken();
    const view: PostsView = {
      layout,
      level: this.headingLevel + (this.heading || this.isRelated ? 1 : 0),
      images: this.images,
      failed: this.failed,
      fail: this.dropImage,
      excerpt: this.noExcerpts ? 0 : this.excerpts,
      dates: this.noDates ? 'none' : this.dates,
      more: this.invitation,
      untitled: msg('Untitled post', { id: 'untitled-post' }),
      locale,
      language: language === locale ? undefined : language,
      base: this.baseURI,
      now: Date.now(),
    };
    return html`<ul part="list" role="list" tabindex="-1">
        ${this.choose(entries).map((post) => renderPost(post, view))}
      </ul>
      ${this.posts.asOf ? this.renderAge(this.posts.asOf, locale) : nothing}`;
  }

  private renderAge(time: number, locale: string) {
    const moment = formatMoment(new Date(time).toISOString(), locale, undefined, true);
    return html`<p part="as-of">${msg(str`As of ${moment}`, { id: 'as-of' })}</p>`;
  }

  private renderMessage() {
    const { state, tries, code, model: feed } = this.posts;
    const said =
      state === 'failed'
        ? code === 'offline'
          ? msg('You are offline. The latest posts will load when you are back.', { id: 'posts-offline' })
          : msg('The latest posts could not be loaded.', { id: 'posts-not-loaded' })
        : state === 'pending' && tries
          ? msg('Trying again…', { id: 'trying-again' })
          : feed && !this.isRelated && !feed.entries.length
            ? msg('There are no posts yet.', { id: 'no-posts' })
            : '';
    return said ? html`<p part="message" class="message" tabindex="-1">${said}</p>` : nothing;
  }

  private renderRetry(trying: boolean) {
    return html`<button part="retry" type="button" aria-disabled=${trying} @click=${this.retry}>
      ${msg('Try again', { id: 'try-again' })}
    </button>`;
  }

  private readonly dropImage = (url: string) => {
    this.failed.add(url);
    this.requestUpdate();
  };

  private readonly retry = () => {
    this.focusList = true;
    this.posts.again();
  };
}
