import type { Reference } from '../../documents/citation-formats.js';
import { adoptStyle } from '../../runtime/adopt-style.js';
import type { Citing } from '../shared/figure/cited.js';
import type { Citation } from './citations.js';
import { textButtonStyles } from '../shared/text-button-styles.js';
import { numberStyles } from './styles.js';
import { numberWord } from './view.js';

/**
 * Shows a number in place of a source line in each figure that asks for it, for as long as the list is there to look it up in.
 *
 * @param all whether every figure asks for it
 * @param open shows the reader an entry
 * @returns takes every number back
 */
export function numberFigures(
  citations: readonly Citation[],
  references: readonly Reference[],
  all: boolean,
  open: (number: number) => void,
): () => void {
  const numbered: (readonly [box: Element, link: Element])[] = [];
  for (const element of new Set(citations.flatMap(({ element }) => element ?? []))) {
    if (!all && element.cite !== 'numbers') continue;
    const boxes = element.shadowRoot?.querySelectorAll('.provenance') ?? [];
    [...boxes].forEach((box, index) => {
      const line = box.querySelector(':scope > [part~=source]');
      // Of two lists on a page, the first has the number.
      const number = line && !box.matches('.numbered') && numberOf(element, index, citations, references);
      if (!number) return;
      adoptStyle(element.shadowRoot!, textButtonStyles);
      adoptStyle(element.shadowRoot!, numberStyles);
      const link = document.createElement('p');
      link.setAttribute('part', 'reference');
      link.className = 'source';
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'text-button';
      button.textContent = element.speaking(() => numberWord(number));
      button.addEventListener('click', () => open(number));
      link.append(button);
      line.after(link);
      box.classList.add('numbered');
      numbered.push([box, link]);
    });
  }
  return () => {
    for (const [box, link] of numbered) {
      box.classList.remove('numbered');
      link.remove();
    }
  };
}

/** The number of what stands in one of an element's source lines. */
function numberOf(
  element: Citing,
  index: number,
  citations: readonly Citation[],
  references: readonly Reference[],
): number | undefined {
  const shown = element.view?.sources?.[index]?.figures[0]?.figure.source;
  const at = citations.findIndex((citation) => citation.element === element && citation.source === shown);
  return references.find(({ cited }) => cited.includes(at))?.number;
}
