import { valueOf } from '../elements/shared/attributes.js';
import { options, quoteView, type QuoteOverrides } from '../elements/quote/view.js';
import type { LoadedQuote } from '../elements/quote/quote-loader.js';
import { listComma } from '../text/list-comma.js';
import { directionOf } from '../text/right-to-left.js';
import { ACCENT } from './graphic.js';
import { inItsOwn } from './static-figure.js';
import type { Tag } from './page.js';
import { find } from './tree.js';
import { quotedMarkup, speechIn, type Surroundings } from './view-from-attributes.js';
import { linkMarkup } from './static-link.js';
import { escape } from './tree.js';

/** A quotation without script or style sheet: its words, who said them, and the source with its page. */
export function staticQuote(
  tag: Tag,
  loaded: LoadedQuote | undefined,
  { lang, base, around = lang }: Surroundings,
  own: string,
): string | undefined {
  const { locale } = speechIn(lang, loaded?.language);
  const view = quoteView(loaded, quoteOverrides(tag.attributes), { locale, base, page: around });
  if (!view) return undefined;
  const { isFinding, paragraphs, lead, speaker, link, name, source, remarks, lang: named, spoken } = view;
  const hasOwn = !paragraphs.length && find(tag.node, ({ tagName }) => tagName === 'footer' || tagName === 'cite');
  const cite = source ? `<cite>${escape(source.title)}</cite>` : '';
  const linked = source?.address ? linkMarkup(source.address, cite) : cite;
  const comma = listComma(named);
  const said = [escape(lead), speaker.map((part) => quotedMarkup(part, named)).join(comma)].filter(Boolean).join(' ');
  const from = source
    ? `${link ? `${escape(link)} ` : ''}${inItsOwn([linked, ...source.details.map(escape)].join(listComma(source.lang)), source.lang, named)}`
    : '';
  const line = (speaker.length && !isFinding ? '— ' : '') + [said, from].filter(Boolean).join(comma);
  const remark = escape(remarks);
  const marked =
    named === locale || !line
      ? line + remark
      : spoken === named
        ? `<span lang="${escape(named)}" dir="${directionOf(named)}">${line}${remark}</span>`
        : `<span lang="${escape(named)}" dir="${directionOf(named)}">${line}</span>${remark}`;
  const attribution = (source && name ? `${escape(name)} ` : '') + marked;
  const words =
    paragraphs.map((text) => `<p style="margin:0 0 .5em">${quotedMarkup(text, locale)}</p>`).join('') || own;
  const footer = hasOwn || !attribution ? '' : `<p style="margin:.5em 0 0;font-size:.875em">${attribution}</p>`;
  const box = `style="margin:1.5em 0;padding:0 0 0 1em;border-left:3px solid ${ACCENT}"`;
  return isFinding || !paragraphs.length
    ? `<div ${box}>${words}${footer}</div>`
    : `<blockquote ${box}>${words}${footer}</blockquote>`;
}

/** What a tag says of its quote beside a document. */
export function quoteOverrides(attributes: ReadonlyMap<string, string>): QuoteOverrides {
  const get = (name: string) => attributes.get(name);
  return {
    text: get('text'),
    by: get('by'),
    office: get('office'),
    source: get('source'),
    sourceUrl: get('source-url'),
    sourceDate: get('source-date'),
    page: get('page'),
    attribution: valueOf(options.attribution, get('attribution')),
    emphasis: valueOf(options.emphasis, get('emphasis')),
    permission: get('permission'),
    quoteLang: get('quote-lang'),
    speaker: valueOf(options.speaker, get('speaker')),
  };
}
