import { build, toHTML, type Example } from '../examples/example.js';

/** The line that a page's owner adds once. */
export const scriptLine = '<script type="module" src="https://elements.example.org/1/impact.js"></script>';

/** An example as the line that an editor pastes. */
export const tagLine = toHTML;

/** The same with `data-…` names, for editors that keep no other attributes. */
export const dataLine = ({ attributes, ...rest }: Example): string =>
  toHTML({
    ...rest,
    attributes: Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`data-${name}`, value])),
  });

/** Puts what the line gives into a place of the page. */
export const shown =
  (example: Example) =>
  (place: HTMLElement | null): void =>
    place?.replaceChildren(build(example));
