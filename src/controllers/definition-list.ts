import type { Source } from '../data/figure.js';
import type { Term } from '../data/term.js';
import type { Glossary } from './glossary.js';

const textOf = (node: Element) => node.textContent.replace(/\s+/g, ' ').trim();

/** `term-csam` or `csam` where the author gave an id, else the text's own letters and digits. */
const idOf = (dt: Element, text: string) =>
  (dt.id || dt.querySelector('[id]')?.id || '').replace(/^term-/, '') ||
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** `<abbr title="In full">IF</abbr>`, or a name and its `<abbr>` side by side. */
function namesOf(dt: Element): Pick<Term, 'term' | 'abbreviation'> {
  const abbr = dt.querySelector('abbr');
  const text = textOf(dt);
  const abbreviation = abbr ? textOf(abbr) : undefined;
  if (!abbreviation || !abbr) return { term: text };
  const rest = text
    .replace(abbreviation, '')
    .replace(/\(\s*\)/, '')
    .trim();
  return { term: abbr.title || rest || text, abbreviation };
}

/** A link inside `<cite>` is where the definition comes from; any other link stays what it is, words of the text. */
function sourceOf(dd: Element): Source | undefined {
  const cite = dd.querySelector('cite');
  return cite ? { title: textOf(cite), url: (cite.querySelector('a') ?? cite.closest('a'))?.href } : undefined;
}

/**
 * Reads an author's own `<dl>`: several `<dt>` before a `<dd>` are a term and its synonyms, several `<dd>` one
 * definition. What has no name or no definition is left out. The author's language holds for all of it.
 */
export function readDefinitionList(dl: Element): Glossary {
  const terms: Term[] = [];
  let named: Element[] = [];
  // Editors put line breaks between items.
  const items = [...dl.querySelectorAll('dt, dd')].filter((item) => item.closest('dl') === dl);
  for (const [index, item] of items.entries()) {
    const last = terms.at(-1);
    if (item.localName === 'dt') {
      const before = items[index - 1];
      if (before?.localName !== 'dt' || before.parentElement !== item.parentElement) named = [];
      if (textOf(item)) named.push(item);
      continue;
    }
    const source = sourceOf(item);
    const copy = item.cloneNode(true) as Element;
    copy.querySelector('cite')?.remove();
    const definition = textOf(copy);
    const [dt, ...others] = named;
    if (!definition || (!dt && !last)) continue;
    if (dt) {
      const names = namesOf(dt);
      const synonyms = others.map(textOf);
      terms.push({
        id: idOf(dt, String(names.abbreviation ?? names.term)),
        ...names,
        synonyms,
        definition,
        source,
      });
      named = [];
    } else {
      terms[terms.length - 1] = {
        ...last!,
        definition: `${String(last!.definition)} ${definition}`,
        source: source ?? last!.source,
      };
    }
  }
  return { groups: [], terms };
}
