/** Numbers that lead from figures to a page's list of sources. */
import { html, type TemplateResult } from 'lit';
import type { SourceNumber } from './static-figure.js';
import type { Tag } from './page.js';
import { attributeOf } from './tree.js';

/** The id that a list of sources without one of its own is given, for links to it. */
export const LIST_ID = 'impact-sources';

/** A number in place of a source line. No link leads into a shadow tree: it leads to the list. */
export function numberLink({ word }: SourceNumber, list: Tag | undefined): TemplateResult {
  const id = (list && attributeOf(list.node, 'id')) || LIST_ID;
  return html`<p part="reference" class="source"><a href="#${encodeURIComponent(id)}">${word}</a></p>`;
}
