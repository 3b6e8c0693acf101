import { html, nothing, type TemplateResult } from 'lit';
import type { Post, PostImage } from '../../documents/post.js';
import { safeUrl } from '../../text/url.js';
import { cutExcerpt } from '../../text/excerpt.js';
import { unbroken } from '../../text/unbroken.js';
import { renderHeading } from '../shared/heading.js';
import { formatAgo, formatMoment } from '../../text/moment.js';

/** How a list of posts is to look. */
export interface PostsView {
  readonly layout: 'list' | 'cards' | 'compact';
  /** Level of the titles' headings, 2 to 6. */
  readonly level: number;
  readonly images: boolean;
  /** Addresses of pictures that could not be loaded. */
  readonly failed: ReadonlySet<string>;
  /** Called with the address of one more of them. */
  readonly fail: (url: string) => void;
  /** Characters of an excerpt; 0 for none. */
  readonly excerpt: number;
  readonly dates: 'absolute' | 'relative' | 'none';
  /** The words after an excerpt; '' for none. */
  readonly more: string;
  /** What a post without a title is called. */
  readonly untitled: string;
  readonly locale: string;
  /** BCP 47 tag of titles and summaries, where it is another than `locale`. */
  readonly language: string | undefined;
  /** What an address may be relative to: those that a server sent along. */
  readonly base: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** One post: a list item with one link, named by the title. The words that invite to read on are for the eye. */
export function renderPost(post: Post, view: PostsView): TemplateResult {
  const { layout, level, excerpt, locale } = view;
  const roomy = layout !== 'compact';
  const summary = excerpt && roomy ? cutExcerpt(post.summary, excerpt, locale) : '';
  const url = safeUrl(post.url, view.base);
  const { language } = view;
  const said = (text: string) =>
    language ? html`<bdi lang=${language}>${unbroken(text)}</bdi>` : html`<bdi>${unbroken(text)}</bdi>`;
  const name = post.title || cutExcerpt(post.summary, 60, locale);
  const title = name ? said(name) : html`<bdi>${view.untitled}</bdi>`;
  return html`<li part="post">
    ${view.images && roomy && post.image && !view.failed.has(post.image.url) ? renderImage(post.image, view) : nothing}
    <div class="words">
      ${post.published && view.dates !== 'none' ? renderDate(post.published, view) : nothing}
      <div part="title">${renderHeading(level, url ? html`<a part="link" href=${url} rel="noreferrer">${title}</a>` : title)}</div>
      ${summary && post.title ? html`<p part="excerpt">${said(summary)}</p>` : nothing}
      ${url && view.more && roomy ? html`<p part="more" aria-hidden="true">${view.more}</p>` : nothing}
    </div>
  </li>`;
}

function renderDate(iso: string, { dates, locale, now }: PostsView): TemplateResult {
  const absolute = formatMoment(iso, locale);
  const ago = dates === 'relative' ? formatAgo(iso, now, locale) : undefined;
  return html`<p part="date"><time datetime=${iso} title=${ago ? absolute : ''}>${ago ?? absolute}</time></p>`;
}

/** Decoration: the title says what the post is about. What can't be loaded leaves no hole. */
const renderImage = ({ url, width, height }: PostImage, { base, fail }: PostsView) =>
  html`<div part="image" class="image">
    <img
      src=${safeUrl(url, base) ?? ''} width=${String(width ?? 3)} height=${String(height ?? 2)} alt=""
      loading="lazy" decoding="async" referrerpolicy="no-referrer" @error=${() => fail(url)} />
  </div>`;

/** What stands in for posts that are late: as many, and about as large. */
export const renderSkeleton = (count: number): TemplateResult =>
  html`<ul class="skeleton" aria-hidden="true">
    ${new Array<TemplateResult>(count).fill(html`<li><div class="words"><i></i><b></b><u></u><u></u></div></li>`)}
  </ul>`;
