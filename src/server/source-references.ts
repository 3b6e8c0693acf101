/** Numbers that lead from figures to a page's list of sources. */
import type { SourceNumber } from './static-figure.js';
import type { Tag } from './page.js';
import { attributeOf, escape } from './tree.js';

/** The id that a list of sources without one of its own is given, for links to it. */
export const LIST_ID = 'impact-sources';

/** Numbers in place of source lines. No link leads into a shadow tree: it leads to the list. */
export function numbered(shown: string, numbers: readonly (SourceNumber | undefined)[], list: Tag | undefined): string {
  const id = (list && attributeOf(list.node, 'id')) || LIST_ID;
  let at = 0;
  return shown.replace(/(<div class="provenance">\s*)(<p part="source"[^]*?<\/p>)?/g, (whole, start: string) => {
    const number = numbers[at++];
    return number
      ? `${start}<p part="reference" class="source"><a href="#${escape(encodeURIComponent(id))}">${escape(number.word)}</a></p>`
      : whole;
  });
}
