/** Attribute names of today by names of before: see aliases.ts. */
type Former = Readonly<Record<string, string>>;

const spellings = (name: string) => [name, `data-${name}`];

/**
 * Lets every attribute be written as `data-…` too, for editors that keep no others: `data-value` is read where there is
 * no `value`. Names that an attribute once had are read last. Use both functions together, in `observedAttributes` and
 * `attributeChangedCallback`.
 */
export const withDataAttributes = (names: readonly string[], former: Former = {}): string[] =>
  [...names, ...Object.keys(former)].flatMap(spellings);

/**
 * Names of attributes by the property's name as HTML has it: a framework that renders on a server writes `sourceDate`, and every
 * parser makes `sourcedate` of that.
 */
export const unhyphenated = (names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.filter((name) => name.includes('-')).map((name) => [name.replace(/-/g, ''), name]));

/** The name and value that a changed attribute stands for; undefined when a better one beside it says otherwise. */
export function plainAttribute(
  element: Element,
  name: string,
  value: string | null,
  former: Former = {},
): [name: string, value: string | null] | undefined {
  const bare = name.replace(/^data-/, '');
  const plain = former[bare] ?? bare;
  const ranked = [plain, ...Object.keys(former).filter((old) => former[old] === plain)].flatMap(spellings);
  const isThere = (one: string) => element.hasAttribute(one);
  if (ranked.find((one) => one === name || isThere(one)) !== name) return undefined;
  return [plain, value ?? element.getAttribute(ranked.find(isThere) ?? plain)];
}
