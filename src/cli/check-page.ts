/** What `check` finds of a page: giving beside help, and what a tag of giving can't hand over. */
import type { Located } from '../documents/check/check-document.js';
import { besideHelp, givingFindings } from '../services/giving/giving-findings.js';
import type { Tag } from '../server/page.js';

const isHelp = ({ name, attributes }: Tag): boolean => name === 'support' || !!attributes.get('support')?.trim();

/** @param bytes a page in UTF-8 */
export async function pageFindings(bytes: Uint8Array): Promise<Located[]> {
  // Reading a page brings every element along, which a document doesn't need.
  const { readPage } = await import('../server/page.js');
  const html = new TextDecoder().decode(bytes);
  const { tags } = readPage(html);
  const giving = tags.filter(({ name }) => name === 'give');
  const help = tags.find((tag) => tag.name !== 'give' && isHelp(tag));
  return giving.flatMap(({ attributes, line, at }) => {
    const column = at.start - html.lastIndexOf('\n', at.start - 1);
    const own = givingFindings(Object.fromEntries(attributes));
    const all = help ? [besideHelp(''), ...own] : own;
    return all.map((finding) => ({ ...finding, line, column }));
  });
}
