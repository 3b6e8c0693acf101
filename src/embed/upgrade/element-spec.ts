import { readAttributes, type Fault } from '../../elements/shared/written-attributes.js';
import { attributes } from './attributes.js';

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

/** Reads what was written for the element of that name: see `readAttributes`. */
export function readSpec(
  name: string,
  written: Iterable<readonly [name: string, value: string]>,
  show: (name: string) => string,
): { wish: ElementSpec; faults: readonly Fault[] } {
  const { attributes: found, faults } = readAttributes(`impact-${name}`, attributes[name]!.split(' '), written, show);
  return { wish: { name, attributes: found }, faults };
}

/** Makes an element's attributes those that are wished for; `before` are those of the last wish. */
export function applySpec({ attributes: wished }: ElementSpec, element: Element, before?: ElementSpec): void {
  for (const name of before?.attributes.keys() ?? []) if (!wished.has(name)) element.removeAttribute(name);
  for (const [name, value] of wished) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
