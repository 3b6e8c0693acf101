/** What the frame page makes of what its address wishes for. */
import { inBrackets } from '../../text/list-comma.js';
import type { ElementSpec } from '../upgrade/element-spec.js';

/** An element in words, for the time until it is there, and for good if it never is. @param lang the page's */
export function wordsOf({ attributes }: ElementSpec, lang: string): string {
  const say = (...names: string[]) => names.map((name) => attributes.get(name)).filter(Boolean);
  const source = say('source', 'source-date').join(', ');
  const words = say('qualifier', 'value', 'label', 'heading').join(' ');
  return (words + (source && inBrackets(source, lang))).trim();
}

/** A word is for a sentence. Here its definition stands, which is what the link promises; undefined without a word. */
export function entryOf({ attributes }: ElementSpec): ElementSpec | undefined {
  const id = attributes.get('term');
  if (!id) return undefined;
  const kept = [...attributes].filter(([name]) => name !== 'term');
  return { name: 'glossary', attributes: new Map([...kept, ['terms', id], ['no-search', '']]) };
}

/** A frame page's address without what it doesn't read, as paper has it. */
export function readPart({ origin, pathname, searchParams }: URL, { attributes }: ElementSpec): string {
  const read = [...searchParams].filter(([key]) => ['element', 'form', 'lang'].includes(key) || attributes.has(key));
  return `${origin}${pathname}?${String(new URLSearchParams(read))}`;
}
