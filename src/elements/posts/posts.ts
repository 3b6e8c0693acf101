import { msg, str } from '@lit/localize';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { plainAttribute, withDataAttributes } from '../shared/data-attributes.js';
import { flag } from '../shared/flag.js';
import { LocaleController } from '../../runtime/locale.js';
import { PostsController } from './posts-loader.js';
import type { Feed } from '../../documents/post.js';
import type { PostsDocument } from '../../documents/posts-document.js';
import { formatMoment } from '../../text/moment.js';
import { hostStyles } from '../shared/host-styles.js';
import { version } from '../../version.js';
import { renderHeading, renderPost, renderSkeleton, type PostsView } from './list.js';
import { readNumber, readWord } from './options.js';
import { styles } from './styles.js';

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
 * @csspart more - The words after an excerpt that invite to read on.
 * @csspart as-of - The line that says how old the list is.
 * @csspart message - The line that says that there are no posts, or that they could not be loaded.
 * @csspart retry - The button that tries again.
 * @cssproperty --impact-accent - Colour of the rule above and of "Read more". Default: a deep teal mixed with the page's text colour.
 * @cssproperty --impact-font - Font family. Default: the page's.
 * @cssproperty --impact-radius - Corner radius of pictures and buttons. Default: 0.25em.
 * @cssproperty --impact-muted - Colour of dates. Default: mixed from the page's text colour.
 * @cssproperty --impact-line - Colour of hairlines. Default: mixed from the page's text colour.
 * @cssproperty --impact-title-size - Size of a post's title. Default: fluid, 1.125em to 1.375em.
 */
export class ImpactPosts extends LitElement {
  /** Version of the library that this class came with. */
  static readonly version = version;

  static override styles = [hostStyles, styles];

  static override properties = {
    src: {},
    format: {},
    count: {},
    layout: {},
    heading: {},
    headingLevel: { attribute: 'heading-level' },
    images: { converter: flag },
    excerpts: {},
    dates: {},
    more: {},
    category: {},
    exclude: {},
    refresh: {},
    maxAge: { attribute: 'max-age' },
    keep: { converter: flag },
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
  declare count: string | number | null | undefined;
  /** `list` (default), `cards` or `compact`, which has titles and dates only. */
  declare layout: 'list' | 'cards' | 'compact' | null | undefined;
  /** A heading above the list. */
  declare heading: string | null | undefined;
  /** Level of that heading, 2 to 5, default 2. Titles are one level below; without `heading` they have this level. */
  declare headingLevel: string | number | null | undefined;
  /** Whether pictures are shown. Off by default: they come from the publisher's server, which then sees who reads. */
  declare images: boolean;
  /** Characters of an excerpt, default 180; `none` for no excerpts. */
  declare excerpts: string | number | null | undefined;
  /** `absolute` (default), `relative` ("5 days ago", up to a month) or `none`. */
  declare dates: 'absolute' | 'relative' | 'none' | null | undefined;
  /** Words that invite to read on, default "Read more"; `none` for none. They are for the eye: the link is the title. */
  declare more: string | null | undefined;
  /** Only posts of this category, by name; of WordPress and Ghost by slug (or number). */
  declare category: string | null | undefined;
  /** Ids or addresses of posts to leave out, separated by spaces. */
  declare exclude: string | null | undefined;
  /** Seconds after which to look again while the page is open, at least 60; default 0, never. */
  declare refresh: string | number | null | undefined;
  /** Seconds for which posts are as good as new, default 300. Older ones are shown while newer ones are fetched. */
  declare maxAge: string | number | null | undefined;
  /** Whether the posts are kept in the reader's browser for the next visit. Off by default: it leaves a trace. */
  declare keep: boolean;
  /** A whole posts document, as an object or as JSON text. */
  declare data: PostsDocument | string | null | undefined;

  private readonly locale = new LocaleController(this);
  private readonly posts = new PostsController(this);
  private focusList = false;
  /** Addresses of pictures that could not be loaded: their posts go without. */
  private readonly failed = new Set<string>();

  constructor() {
    super();
    this.images = this.keep = false;
  }

  static override get observedAttributes(): string[] {
    return withDataAttributes(super.observedAttributes);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    const plain = plainAttribute(this, name, value);
    if (plain) super.attributeChangedCallback(plain[0], old, plain[1]);
  }

  private get wanted(): number {
    return readNumber(this.count, 3, 1, 100);
  }

  protected override willUpdate(): void {
    const { data, src, format, category, exclude } = this;
    const script = this.querySelector(':scope > script[type="application/json"]')?.textContent;
    this.posts.resolve({
      data: (data !== '[object Object]' && data) || script,
      src: src?.trim() ?? '',
      format: format || 'auto',
      count: this.wanted,
      category: category || undefined,
      exclude: exclude?.match(/\S+/g) ?? [],
      refresh: readNumber(this.refresh, 0, 0, 86_400),
      maxAge: readNumber(this.maxAge, 300, 0, 31_536_000),
      keep: this.keep,
    });
  }

  protected override updated(): void {
    // Through CSSOM: a strict Content Security Policy forbids the attribute.
    const base = this.renderRoot.querySelector<HTMLElement>('.base')!;
    // Many posts reach beyond the window: once they are there, a gap below them would only look like a fault.
    const { state } = this.posts;
    const ready = state === 'ready';
    base.style.setProperty('--_count', String(ready ? Math.min(this.wanted, 4) : this.wanted));
    if (this.focusList && ready) base.querySelector<HTMLElement>('[part=list],[part=message]')?.focus();
    // A success of later on must not pull the reader out of what they do then.
    if (state !== 'pending') this.focusList = false;
  }

  protected override render(): TemplateResult {
    const { feed, state, slow, tries } = this.posts;
    const layout = readWord(this.layout, ['list', 'cards', 'compact']);
    const pending = state === 'pending';
    const trying = pending && tries > 0;
    const full = feed && feed.entries.length >= this.wanted;
    const reserve = this.src && (pending || full) ? 'reserve' : '';
    return html`<div part="base" class="base">
      ${this.heading ? html`<div part="heading">${renderHeading(this.level, this.heading)}</div>` : nothing}
      <div class="${layout} ${reserve}">
        <div aria-busy=${pending}>
          ${feed ? this.renderList(feed, layout) : html`<slot></slot>`}
          ${slow && !trying && !this.hasOwnContent ? renderSkeleton(this.wanted) : nothing}
        </div>
        <div role="status">${this.renderMessage()}</div>
        ${state === 'failed' || trying ? this.renderRetry(trying) : nothing}
      </div>
    </div>`;
  }

  private get level(): number {
    return readNumber(this.headingLevel, 2, 2, 5);
  }

  /** The author's own links are better than any stand-in. */
  private get hasOwnContent(): boolean {
    return [...this.childNodes].some((node) => !(node instanceof HTMLScriptElement) && node.textContent?.trim());
  }

  private renderList({ entries }: Feed, layout: PostsView['layout']) {
    if (!entries.length) return nothing;
    const locale = this.locale.spoken();
    const { more } = this;
    const view: PostsView = {
      layout,
      level: this.level + (this.heading ? 1 : 0),
      images: this.images,
      failed: this.failed,
      fail: this.dropImage,
      excerpt: this.excerpts === 'none' ? 0 : readNumber(this.excerpts, 180, 0, 2000),
      dates: readWord(this.dates, ['absolute', 'relative', 'none']),
      more: more === 'none' ? '' : more || msg('Read more', { id: 'read-more' }),
      untitled: msg('Untitled post', { id: 'untitled-post' }),
      locale,
      base: this.baseURI,
      now: Date.now(),
    };
    return html`<ul part="list" role="list" tabindex="-1">
        ${entries.slice(0, this.wanted).map((post) => renderPost(post, view))}
      </ul>
      ${this.posts.asOf ? this.renderAge(this.posts.asOf, locale) : nothing}`;
  }

  private renderAge(time: number, locale: string) {
    const moment = formatMoment(new Date(time).toISOString(), locale, undefined, true);
    return html`<p part="as-of">${msg(str`As of ${moment}`, { id: 'as-of' })}</p>`;
  }

  private renderMessage() {
    const { state, tries, code, feed } = this.posts;
    const said =
      state === 'failed'
        ? code === 'offline'
          ? msg('You are offline. The latest posts will load when you are back.', { id: 'posts-offline' })
          : msg('The latest posts could not be loaded.', { id: 'posts-not-loaded' })
        : state === 'pending' && tries
          ? msg('Trying again …', { id: 'trying-again' })
          : feed && !feed.entries.length
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
