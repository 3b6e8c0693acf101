import { aliases, presentName } from '../data/aliases.js';

/** Every element watches for them all; which of them mean anything to it, `plainAttribute` knows. */
const former = Object.values(aliases).flatMap(Object.keys);

const spellings = (name: string) => [name, `data-${name}`];

/**
 * Lets every attribute be written as `data-…` too, for editors that keep no others: `data-value` is read where there is
 * no `value`. Names that an attribute once had are read last. Use both functions together, in `observedAttributes` and
 * `attributeChangedCallback`.
 */
export const withDataAttributes = (names: readonly string[]): string[] => [...names, ...former].flatMap(spellings);

/** The name and value that a changed attribute stands for; undefined when a better one beside it says otherwise. */
export function plainAttribute(
  element: Element,
  name: string,
  value: string | null,
): [name: string, value: string | null] | undefined {
  const tag = element.localName;
  const plain = presentName(tag, name.replace(/^data-/, ''));
  const ranked = [plain, ...former.filter((old) => presentName(tag, old) === plain)].flatMap(spellings);
  const isThere = (one: string) => element.hasAttribute(one);
  if (ranked.find((one) => one === name || isThere(one)) !== name) return undefined;
  return [plain, value ?? element.getAttribute(ranked.find(isThere) ?? plain)];
}
