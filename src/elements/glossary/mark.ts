import { matchRanges } from '../../data/glossary-search.js';

/** Where search looks: labels in front of a list, related terms and sources are not what was searched. */
const SEARCHED = 'dfn,.abbreviation,.definition,.synonyms,.instead';

/** Marks what was searched for in a copy of an entry. @param asPhrase only where the words stand together */
export function mark(entry: Element, query: string, asPhrase: boolean): void {
  for (const part of entry.querySelectorAll(SEARCHED)) {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) {
      if (!walker.currentNode.parentElement!.matches('.lead')) texts.push(walker.currentNode as Text);
    }
    for (const text of texts) {
      // From the end, so that what is cut off moves no earlier place.
      for (const [start, end] of matchRanges(text.data, query, asPhrase).reverse()) {
        const found = text.splitText(start);
        found.splitText(end - start);
        const marked = document.createElement('mark');
        marked.part.add('mark');
        found.replaceWith(marked);
        marked.append(found);
      }
    }
  }
}
