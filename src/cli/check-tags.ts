/** What `check` and `render` say of tags whose names no element has. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { error, warning, type Finding } from '../documents/check/finding.js';
import { likely } from '../documents/likely.js';
import { NAMES } from '../server/classes.js';
import { attributeOf, elementsIn } from '../server/tree.js';

const ELEMENTS: readonly string[] = [...NAMES, 'calm', 'exit'];

/** A tag that looks like one of ours and is none, with what is said of it. */
export interface Stranger {
  /** As `render` names it: `impact-statisic`. */
  readonly tag: string;
  readonly line: number;
  readonly start: number;
  readonly finding: Finding;
}

/** Tags of a page whose names no element has. */
export function strangersIn(root: Tree.ParentNode): Stranger[] {
  return [...elementsIn(root)].flatMap((node) => {
    const place = node.sourceCodeLocation;
    const { tagName } = node;
    const own = tagName.startsWith('impact-') ? tagName.slice(7) : undefined;
    const name = own ?? (/^(div|span)$/.test(tagName) ? attributeOf(node, 'data-impact') : undefined);
    if (!place || name === undefined || ELEMENTS.includes(name)) return [];
    const meant = likely(name.replace(/^impact-/, ''), ELEMENTS);
    const among = `there are ${ELEMENTS.join(', ')}`;
    const finding =
      own === undefined
        ? error('data-impact', `there is no element “${name}”`, meant ? `write ${meant}` : among)
        : // Others may call an element of theirs so.
          (meant ? error : warning)('', `there is no <${tagName}>`, meant ? `write <impact-${meant}>` : among);
    return [{ tag: `impact-${name}`, line: place.startLine, start: place.startOffset, finding }];
  });
}
