import { msg } from '@lit/localize';
import { ADDRESS } from '../elements/exit/address.js';
import { exitTexts } from '../elements/exit/texts.js';
import { readPage, type PageTree } from './page.js';
import { loadLocales, withLocale } from './server-locale.js';
import { splice, type Splice } from './splice.js';
import { attributeOf, escape, find, textOf } from './tree.js';

/**
 * The page with a link in every `<impact-exit>` that names its address in an attribute alone: it leads away without a script, too.
 *
 * @param locale the language of a page that doesn't say its own
 */
export async function withExitLinks(html: string, locale: string): Promise<string> {
  // Reading a page twice takes twice as long: most have no way out.
  if (!/impact-exit|data-impact\s*=\s*["']?\s*exit/i.test(html)) return html;
  const { exits, lang } = readPage(html);
  await loadLocales(exits.map((exit) => exit.lang ?? lang ?? locale));
  return splice(
    html,
    exits.flatMap((exit) => withLocale(exit.lang ?? lang ?? locale, () => linkIn(exit))),
  );
}

function linkIn({ node }: PageTree['exits'][number]): readonly Splice[] {
  const address = attributeOf(node, 'href') ?? attributeOf(node, 'data-href') ?? '';
  const place = node.sourceCodeLocation;
  const hasLink = find(node, ({ tagName }) => tagName === 'a');
  if (hasLink || !ADDRESS.test(address) || !place?.startTag || !place.endTag) return [];
  const [from, to] = [place.startTag.endOffset, place.endTag.startOffset];
  const { leave, language } = exitTexts(msg);
  const words = textOf(node).trim() ? '' : `<span lang="${language}">${escape(leave)}</span>`;
  return [
    [from, from, `<a href="${escape(address.trim())}" rel="nofollow noreferrer">${words}`],
    [to, to, '</a>'],
  ];
}
