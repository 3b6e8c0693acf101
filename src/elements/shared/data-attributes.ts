/** Attribute names of today by names of before: see aliases.ts. */
type Former = Readonly<Record<string, string>>;

/** Where a class keeps all names that an attribute has beside its own. */
const SPELT = Symbol();
type Spelt = { readonly [SPELT]?: Former };

const spellings = (name: string) => [name, `data-${name}`];

/**
 * Names of attributes by the property's name as HTML has it: a framework that renders on a server writes `sourceDate`, and every
 * parser makes `sourcedate` of that.
 */
export const unhyphenated = (names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.filter((name) => name.includes('-')).map((name) => [name.replace(/-/g, ''), name]));

/**
 * Lets every attribute be written as `data-…` too, for editors that keep no others: `data-value` is read where there is
 * no `value`. Names that an attribute once had are read last. For `observedAttributes`, beside `plainAttribute`.
 */
export function everyName(type: object, names: readonly string[], former: Former): string[] {
  const spelt = { ...unhyphenated(names), ...former };
  Object.assign(type, { [SPELT]: spelt });
  return [...names, ...Object.keys(spelt)].flatMap(spellings);
}

/**
 * The name and value that a changed attribute stands for; undefined when a better one beside it says otherwise. A blank is
 * nothing: a template of a CMS leaves one where there is nothing to fill in.
 */
export function plainAttribute(
  element: Element,
  name: string,
  value: string | null,
): [name: string, value: string | null] | undefined {
  const spelt = (element.constructor as Spelt)[SPELT] ?? {};
  const bare = name.replace(/^data-/, '');
  const plain = spelt[bare] ?? bare;
  const ranked = [plain, ...Object.keys(spelt).filter((old) => spelt[old] === plain)].flatMap(spellings);
  const isThere = (one: string) => element.hasAttribute(one);
  if (ranked.find((one) => one === name || isThere(one)) !== name) return undefined;
  const said = value ?? element.getAttribute(ranked.find(isThere) ?? plain);
  return [plain, said?.trim() === '' ? '' : said];
}
