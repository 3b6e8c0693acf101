import { attributeAddress } from '../../documents/written-address.js';
import { isAddressAttribute } from '../../text/address-attributes.js';
import { readAttributes, type WrittenAttributes } from './written-attributes.js';

/**
 * Reads what stands on a tag of ours as its author meant it: straight quotes for curly ones, addresses with their scheme. What
 * nobody can know is a fault; what any element may have, or a framework writes, is passed over.
 *
 * @param observed names of its attributes, with and without `data-`
 * @param written name and value of each
 */
export function readTag(
  tag: string,
  observed: readonly string[],
  written: readonly (readonly [name: string, value: string])[],
): WrittenAttributes {
  const known = observed.filter((name) => !name.startsWith('data-'));
  const isData = ([name]: readonly [string, string]) => name.startsWith('data-');
  const bare = written.filter(isData).map(([name, value]) => [name.slice(5), value] as const);
  const own = written.filter((one) => !isData(one));
  const all = [
    readAttributes(tag, known, bare, (name) => `data-${name}`),
    readAttributes(tag, known, own, (name) => name),
  ];
  const faults = all.flatMap((one) => one.faults).filter(({ spoils }) => spoils);
  const attributes = new Map(all.flatMap((one) => [...one.attributes]));
  for (const [name, value] of attributes) {
    if (!isAddressAttribute(name) || !value) continue;
    const address = attributeAddress(value);
    if (address) attributes.set(name, address);
    else {
      attributes.delete(name);
      faults.push({ line: `${name} is not linked: write https://${value} if you mean that`, spoils: false });
    }
  }
  return { attributes, faults };
}

const told = new Set<string>();

/**
 * Sets right what is certain on an element, and tells the site's owner once of all else.
 *
 * @returns whether the element may show; else its author's own words stay
 */
export function repairTag(element: Element, observed: readonly string[]): boolean {
  const { localName: tag } = element;
  const { attributes, faults } = readTag(
    tag,
    observed,
    [...element.attributes].map(({ name, value }) => [name, value]),
  );
  for (const { line } of faults) if (!told.has(line)) console.warn(`impact-elements: ${line}`);
  faults.forEach(({ line }) => told.add(line));
  if (faults.some(({ spoils }) => spoils)) return false;
  for (const [name, meant] of attributes) {
    const written = [name, `data-${name}`].find((one) => element.hasAttribute(one)) ?? name;
    if (element.getAttribute(written) !== meant) element.setAttribute(written, meant);
  }
  for (const { name } of [...element.attributes]) {
    const bare = name.replace(/^data-/, '');
    if (isAddressAttribute(bare) && observed.includes(name) && !attributes.has(bare)) element.removeAttribute(name);
  }
  return true;
}
