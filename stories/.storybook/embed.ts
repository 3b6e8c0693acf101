import { KINDS, kinds, type SnippetKind } from '../../src/embed/snippet/kinds.js';
import { scriptLine as scriptLineAt, writeSnippet } from '../../src/embed/snippet/write.js';
import { build, type Example } from '../examples/example.js';

const place = { base: 'https://elements.example.org/1/' };

/** The line that a page's owner adds once. */
export const scriptLine = scriptLineAt(place);

/** An example as the line that an editor pastes; a document is the one that lies beside the script. */
export function line(kind: SnippetKind, { tag, attributes, content }: Example): string {
  const src = attributes['src'] && new URL('data/figures.json', place.base).href;
  const widget = {
    element: tag.replace('impact-', ''),
    attributes: { ...attributes, ...(src && { src }) },
    words: content,
  };
  return writeSnippet(kind, widget, place).code;
}

/** The ways to paste beside the tag, each with what there is to say of it. */
export const otherWays = kinds.filter((kind) => kind !== 'tag').map((kind) => ({ kind, ...KINDS[kind] }));

/** Puts what the line gives into a place of the page. */
export const shown =
  (example: Example) =>
  (place: HTMLElement | null): void =>
    place?.replaceChildren(build(example));
