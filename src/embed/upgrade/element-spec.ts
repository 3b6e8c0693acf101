import { readAttributes, type Fault } from '../../elements/shared/written-attributes.js';
import { attributes } from '../../documents/tag-attributes.js';

export type { Fault };

/** What was asked for: an element, and what to set on it. */
export interface ElementSpec {
  /** The element's tag without `impact-`. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Names of all elements, without `impact-`. */
export const names = (): readonly string[] => Object.keys(attributes);

export const isName = (name: string): boolean => Object.hasOwn(attributes, name);

/** What a line says of a figure, term or quotation as it was when it was written: no attribute of an element, and taken along as it is. */
export const EMBEDDED = 'embedded';

/** Reads what was written for the element of that name: see `readAttributes`. */
export function readSpec(
  name: string,
  written: Iterable<readonly [name: string, value: string]>,
  show: (name: string) => string,
): { wish: ElementSpec; faults: readonly Fault[] } {
  const pairs = [...written];
  const own = pairs.filter(([key]) => key !== EMBEDDED);
  const { attributes: found, faults } = readAttributes(`impact-${name}`, attributes[name]!.split(' '), own, show);
  const embedded = pairs.find(([key]) => key === EMBEDDED)?.[1];
  const all = embedded ? new Map([...found, [`data-${EMBEDDED}`, embedded]]) : found;
  return { wish: { name, attributes: all }, faults };
}

/** Makes an element's attributes those that are wished for; `before` are those of the last wish. */
export function applySpec({ attributes: wished }: ElementSpec, element: Element, before?: ElementSpec): void {
  for (const name of before?.attributes.keys() ?? []) if (!wished.has(name)) element.removeAttribute(name);
  for (const [name, value] of wished) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
