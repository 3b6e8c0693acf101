import type { Glossary, Term } from '../../../documents/term.js';

/** The words of an element on one line; what stands in another line or block doesn't run into them. */
function textOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const each of copy.querySelectorAll('br, p, div, li, dt, dd')) {
    each.before(' ');
    each.after(' ');
  }
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

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
function meaningOf(dd: Element): Pick<Term, 'definition' | 'source'> & { readonly definition: string } {
  const cite = dd.querySelector('cite');
  const source = cite ? { title: textOf(cite), url: (cite.querySelector('a') ?? cite.closest('a'))?.href } : undefined;
  const copy = dd.cloneNode(true) as Element;
  copy.querySelector('cite')?.remove();
  return { definition: textOf(copy), source };
}

/** Gives each id once: itself, or the first of id-2, id-3 that was not given before. */
function uniqueIds(): (id: string) => string {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return (id) => {
    let count = counts.get(id) ?? 1;
    let free = count > 1 ? `${id}-${count}` : id;
    while (taken.has(free)) free = `${id}-${++count}`;
    counts.set(id, count);
    taken.add(free);
    return free;
  };
}

/**
 * Reads an author's own `<dl>`: several `<dt>` before a `<dd>` are a term and its synonyms, several `<dd>` one
 * definition. What has no name or no definition is left out. The author's language holds for all of it.
 */
export function readDefinitionList(dl: Element): Glossary {
  const terms: Term[] = [];
  const unused = uniqueIds();
  let named: Element[] = [];
  // Editors put line breaks between items.
  const items = [...dl.querySelectorAll('dt, dd')].filter((item) => item.closest('dl') === dl);
  for (let index = 0; index < items.length; index++) {
    const item = items[index]!;
    if (item.localName === 'dt') {
      const before = items[index - 1];
      if (before?.localName !== 'dt' || before.parentElement !== item.parentElement) named = [];
      if (textOf(item)) named.push(item);
      continue;
    }
    const { definition, source } = meaningOf(item);
    const [dt, ...others] = named;
    const last = terms.at(-1);
    if (definition && dt) {
      const names = namesOf(dt);
      const id = unused(idOf(dt, String(names.abbreviation ?? names.term)));
      terms.push({ id, ...names, synonyms: others.map(textOf), definition, source });
      named = [];
    } else if (definition && last) {
      terms[terms.length - 1] = {
        ...last,
        definition: `${String(last.definition)} ${definition}`,
        source: source ?? last.source,
      };
    }
  }
  return { groups: [], terms };
}
