import { matchRanges } from '../../documents/glossary-search.js';

/** Where search looks: labels in front of a list, related terms and sources are not what was searched. */
const SEARCHED = 'dfn,.abbreviation,.definition,.synonyms,.instead';

/** Marks what was searched for in a copy of an entry. @param asPhrase only where the words stand together */
export function mark(entry: Element, query: string, asPhrase: boolean): void {
  const empty = document.createElement('mark');
  empty.part.add('mark');
  for (const part of entry.querySelectorAll(SEARCHED)) {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) {
      if (!walker.currentNode.parentElement!.matches('.lead')) texts.push(walker.currentNode as Text);
    }
    for (const text of texts) {
      const ranges = matchRanges(text.data, query, asPhrase);
      if (!ranges.length) continue;
      let at = 0;
      const pieces = ranges.flatMap(([start, end]) => {
        const found = empty.cloneNode() as Element;
        found.textContent = text.data.slice(start, end);
        const before = text.data.slice(at, start);
        at = end;
        return [before, found];
      });
      text.replaceWith(...pieces, text.data.slice(at));
    }
  }
}
