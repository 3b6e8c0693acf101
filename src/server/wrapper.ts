/** What stands around markup in place of a tag: without style sheet or script, in its own language. */
import { languageMarkup, withOwnTexts, type Languages } from './language-mark.js';
import type { Tag } from './page.js';
import { attributeOf, escape } from './tree.js';

/** In a column of an email the longest word, or an address, is wider than the column. */
export const BREAKS = 'overflow-wrap:anywhere';
export const block = (markup: string, languages?: Languages): string =>
  `<div${languages ? languageMarkup(languages.spoken) : ''} style="${BREAKS}">${markup}</div>`;

/** The language and the direction that a tag says of what stands in it. */
const spoken = ({ node }: Tag): string =>
  ['lang', 'dir']
    .map((name) => [name, attributeOf(node, name)] as const)
    .map(([name, said]) => (said ? ` ${name}="${escape(said)}"` : ''))
    .join('');

/** What stands in place of a tag. */
export function filled(tag: Tag, markup: string, languages?: Languages): string {
  if (tag.name === 'term') return words(tag, markup);
  const name = tag.inParagraph ? 'span' : 'div';
  const said = languages ? withOwnTexts(markup, tag, languages) : markup;
  const marks = languages ? languageMarkup(languages.spoken) : spoken(tag);
  return `<${name}${marks} style="${BREAKS}">${said}</${name}>`;
}

/** What the author wrote, within what is said in another language. */
export function inLanguageOf({ inParagraph }: Tag, lang: string, markup: string): string {
  const name = inParagraph ? 'span' : 'div';
  return `<${name}${languageMarkup(lang)}>${markup}</${name}>`;
}

/** The author's own words, without the tag around them. */
export function words(tag: Tag, own: string): string {
  const said = spoken(tag);
  return said && own ? `<span${said}>${own}</span>` : own;
}
