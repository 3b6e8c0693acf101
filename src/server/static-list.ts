import { msg } from '@lit/localize';
import { plainText } from '../elements/shared/localized-text.js';
import { wordingOf } from '../documents/glossary-entry.js';
import type { LocalizedText } from '../documents/figure.js';
import type { Feed } from '../documents/post.js';
import { languageOfName } from '../documents/term-name.js';
import type { Glossary, Term } from '../documents/term.js';
import { safeUrl } from '../text/url.js';
import { flag, headingLevel, valueOf } from '../elements/shared/attributes.js';
import { options } from '../elements/posts/options.js';
import { wordLevel } from '../elements/shared/term/word-level.js';
import { leadingOn } from '../elements/posts/related.js';
import { arrange } from '../documents/glossary-arrangement.js';
import { cutExcerpt } from '../text/excerpt.js';
import { pickText } from '../text/pick-language.js';
import { inBrackets, listComma } from '../text/list-comma.js';
import { formatMoment } from '../text/moment.js';
import { unbroken } from '../text/unbroken.js';
import { sourceLine } from '../documents/source-line.js';
import { sourceMarkup } from './static-figure.js';
import { markupOf, textMarkup, textsMarkup } from './view-from-attributes.js';
import { linkMarkup } from './static-link.js';
import { escape } from './tree.js';
import { isOff } from '../text/off.js';

interface Reading {
  readonly locale: string;
  readonly language: string;
}
type Attributes = ReadonlyMap<string, string>;

const small = (content: string) => content && `<br><span style="font-size:.875em">${content}</span>`;

/** A term's name with its abbreviation. */
export function termName({ term, abbreviation }: Term, read: Reading): string {
  const [name, short] = [term, abbreviation].map((text) => pickText(text, read.locale, read.language));
  return name && short && languageOfName({ term, abbreviation }, read.locale, read.language)
    ? textMarkup({ ...name, text: name.text + inBrackets(short.text, name.lang) }, read.locale)
    : markupOf(term, read) + (abbreviation ? inBrackets(markupOf(abbreviation, read), read.locale) : '');
}

/** What a term means and who says so. */
export function meaningOf(term: Term, level: string | undefined, read: Reading, base: string): string {
  const source = sourceLine(term, read.locale, base, read.language);
  return (
    markupOf(wordingOf(term, valueOf(wordLevel, level)), read) + small(source ? sourceMarkup(source, read.locale) : '')
  );
}

/** A glossary as definition lists, under the headings that it has. */
export function staticGlossary(glossary: Glossary, attributes: Attributes, read: Reading, base: string): string {
  const level = attributes.get('level');
  const { listed, sections } = arrange({
    terms: glossary.terms,
    groups: glossary.groups ?? [],
    ids: attributes.get('terms'),
    say: (text) => plainText(text, read),
    locale: read.locale,
    base,
  });
  const shown = new Map(listed.map((entry) => [entry.id, entry]));
  const heading = valueOf(headingLevel, attributes.get('heading-level'));
  const definition = ({ of }: { readonly of: Term }): string => {
    const { synonyms = [], insteadOf = [], related = [] } = of;
    const links = related.flatMap((id) => shown.get(id) ?? []);
    const line = (words: string, list: readonly LocalizedText[], ids: readonly string[] = []) => {
      const texts = list.flatMap((text) => pickText(text, read.locale, read.language) ?? []);
      const said = textsMarkup(texts, read.locale, listComma, (text, lang, at) =>
        ids[at] ? `<a href="#term-${ids[at]}">${textMarkup(text, lang)}</a>` : textMarkup(text, lang),
      );
      return small(said && `${escape(words)} ${said}`);
    };
    return (
      `<dt id="term-${escape(of.id)}" style="margin:1em 0 0;font-weight:bold">${termName(of, read)}</dt>` +
      `<dd style="margin:.25em 0 0">${meaningOf(of, level, read, base)}` +
      line(msg('Also called:', { id: 'also-called' }), synonyms) +
      insteadOf
        .map(({ term, reason, context }) => {
          const still = context
            ? ` ${escape(msg('You may still see it in:', { id: 'still-found' }))} ${markupOf(context, read)}`
            : '';
          return small(
            `${escape(msg('Avoid:', { id: 'not' }))} <s>${markupOf(term, read)}</s>. ${markupOf(reason, read)}${still}`,
          );
        })
        .join('') +
      line(
        msg('See also:', { id: 'see-also' }),
        links.map(({ of }) => of.term),
        links.map(({ id }) => id),
      ) +
      `</dd>`
    );
  };
  return sections
    .map(({ label, entries }) => {
      const title = label ? markupOf(label, read) : '';
      return (
        (title && `<h${heading} style="margin:1.5em 0 0">${title}</h${heading}>`) +
        `<dl style="margin:0 0 1.5em">${entries.map(definition).join('')}</dl>`
      );
    })
    .join('');
}

/** Posts as a list of links with date and excerpt. */
export function staticPosts(
  { entries, language }: Feed,
  attributes: Attributes,
  locale: string,
  base: string,
): string | undefined {
  const related = attributes.get('related');
  const isRelated = related !== undefined && !isOff(related);
  const heading =
    attributes.get('heading') ||
    (isRelated ? msg('You might also be interested in', { id: 'posts-related' }) : undefined);
  const level = valueOf(headingLevel, attributes.get('heading-level'));
  const hides = (name: string) => valueOf(flag, attributes.get(name));
  const compact = valueOf(options.layout, attributes.get('layout')) === 'compact';
  const length = compact || hides('no-excerpts') ? 0 : valueOf(options.excerpts, attributes.get('excerpts'));
  const shown = isRelated
    ? leadingOn(entries, [base], base).slice(0, valueOf(options.count, attributes.get('count')))
    : entries;
  const bdi = language && language !== locale ? `<bdi lang="${escape(language)}">` : '<bdi>';
  const items = shown.map(({ title, url, summary, published }) => {
    const own = escape(unbroken(title || cutExcerpt(summary, 60, locale)));
    const name = own || escape(msg('Untitled post', { id: 'untitled-post' }));
    const address = safeUrl(url ?? undefined, base);
    const date = published && !hides('no-dates') ? escape(formatMoment(published, locale)) : '';
    const excerpt = length && title ? escape(unbroken(cutExcerpt(summary, length, locale))) : '';
    return (
      `<li style="margin:.75em 0">${own ? bdi : '<bdi>'}${address ? linkMarkup(address, name, '') : name}</bdi>` +
      `${small(date)}${excerpt && `<br>${bdi}${excerpt}</bdi>`}</li>`
    );
  });
  // Others may be there, of which none is about this: the author's own words stay.
  if (isRelated && !items.length) return undefined;
  const none = escape(msg('There are no posts yet.', { id: 'no-posts' }));
  return (
    (heading ? `<h${level}>${escape(heading)}</h${level}>` : '') +
    (items.length ? `<ul style="margin:1em 0;padding:0 1.25em">${items.join('')}</ul>` : `<p>${none}</p>`)
  );
}
