import type { Reference } from '../documents/citation-formats.js';
import { headingLevel, valueOf } from '../elements/shared/attributes.js';
import { sourcesView } from '../elements/sources/view.js';
import { listComma } from '../text/list-comma.js';
import { directionOf } from '../text/right-to-left.js';
import { linkMarkup } from './static-link.js';
import { escape } from './tree.js';

/** The sources of a page without script or style sheet: for paper, an address is no use behind a link. */
export function staticSources(
  references: readonly Reference[],
  attributes: ReadonlyMap<string, string>,
  locale: string,
  base: string,
): string | undefined {
  const view = sourcesView(references, { heading: attributes.get('heading'), locale, base });
  if (!view) return undefined;
  const level = valueOf(headingLevel, attributes.get('heading-level'));
  const items = view.entries.map(({ number, lang, authors, title, details, address, doi, times }) => {
    const said = [authors && `${escape(authors)}.`, `<cite>${escape(title)}</cite>`].filter(Boolean).join(' ');
    const shown = doi ?? address;
    const link = shown ? ` ${linkMarkup(address ?? shown, escape(shown))}` : '';
    const line = `${[said, ...details.map(escape)].join(listComma(lang))}.`;
    const own = lang === locale ? line : `<span lang="${escape(lang)}" dir="${directionOf(lang)}">${line}</span>`;
    return (
      `<li id="impact-source-${number}" style="margin:.375em 0">${own}${link} ` +
      `<span style="font-size:.875em">${escape(times)}</span></li>`
    );
  });
  const direction = directionOf(locale);
  return `<h${level} dir="${direction}">${escape(view.heading)}</h${level}><ol dir="${direction}" style="margin:.5em 0 0;padding:0 0 0 2.25em">${items.join('')}</ol>`;
}
