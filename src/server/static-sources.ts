import type { Reference } from '../documents/citation-formats.js';
import { headingLevel, valueOf } from '../elements/shared/attributes.js';
import { sourcesView } from '../elements/sources/view.js';
import { listComma } from '../text/list-comma.js';
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
  const items = view.entries.map(({ number, authors, title, details, address, doi, times }) => {
    const said = [authors && `${escape(authors)}.`, `<cite>${escape(title)}</cite>`].filter(Boolean).join(' ');
    const shown = doi ?? address;
    const link = shown ? ` ${linkMarkup(address ?? shown, escape(shown))}` : '';
    return (
      `<li id="impact-source-${number}" style="margin:.375em 0">${[said, ...details.map(escape)].join(listComma(locale))}.${link} ` +
      `<span style="font-size:.875em">${escape(times)}</span></li>`
    );
  });
  return `<h${level}>${escape(view.heading)}</h${level}><ol style="margin:.5em 0 0;padding:0 0 0 2.25em">${items.join('')}</ol>`;
}
