/**
 * Lets every attribute be written as `data-…` too, for editors that keep no others: `data-value` is read where there is
 * no `value`. Use both functions together, in `observedAttributes` and `attributeChangedCallback`.
 */
export const withDataAttributes = (names: readonly string[]): string[] =>
  names.flatMap((name) => [name, `data-${name}`]);

/** The name and value that a changed attribute stands for; undefined when the plain one beside it says otherwise. */
export function plainAttribute(
  element: Element,
  name: string,
  value: string | null,
): [name: string, value: string | null] | undefined {
  if (!name.startsWith('data-')) return [name, value ?? element.getAttribute(`data-${name}`)];
  const plain = name.slice(5);
  return element.hasAttribute(plain) ? undefined : [plain, value];
}
