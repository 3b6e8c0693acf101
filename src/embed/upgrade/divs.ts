import { applySpec, isName, names, readSpec, type ElementSpec } from './element-spec.js';
import { warnOnce } from './console.js';
import { tidy } from '../../text/tidy.js';

/** What stands for a tag. Form fields in an author's own form have roles of that name, and aren't meant. */
export const STAND_INS = '[data-impact]:not(input,select,textarea)';

/** Elements whose content can't hold another, or that are the content: what stands for the tag then goes around them. */
const CONTENT = 'a,dl,ul,ol,p,form,table';
/** How often the words of one stand-in may be put back by a framework before they are left to it. */
const TRIES = 2;

interface Upgrade {
  readonly element: HTMLElement;
  readonly wish: ElementSpec;
  readonly tries: number;
}

const upgrades = new WeakMap<Element, Upgrade>();

export const isUpgraded = (element: Element): element is HTMLElement => upgrades.has(element);

/** Whether a stand-in was upgraded, and something has taken its element out of it since. */
export const isUndone = (standIn: Element): boolean => {
  const element = upgrades.get(standIn)?.element;
  return Boolean(element && !element.contains(standIn) && !standIn.contains(element));
};

/**
 * Puts an element into its stand-in, the author's words within it; or brings the one that is there up to date. Whatever is
 * unknown is said once, and the author's words stay as they are.
 *
 * @param serves whether the element's file is on the page
 * @returns whether there is an element now
 */
export function upgrade(standIn: HTMLElement, serves: (name: string) => boolean): boolean {
  const name = (tidy(standIn.dataset['impact'] ?? '') ?? '').toLowerCase();
  const before = upgrades.get(standIn);
  if (!isName(name)) {
    warnOnce(`data-impact="${name}" is no element; there are ${names().join(', ')}`);
    return false;
  }
  if (!serves(name)) {
    warnOnce(`data-impact="${name}" needs impact.js or ${name}.js on this page`);
    return false;
  }
  const tag = `impact-${name}`;
  if (isInside(standIn, tag)) return false;
  const { wish, faults } = readSpec(name, attributesOf(standIn), (one) => `data-${one}`);
  for (const { line } of faults) warnOnce(line);
  if (!before && faults.some(({ spoils }) => spoils)) return false;
  const found = elementOf(standIn, tag);
  if (found) {
    applySpec(wish, found, before?.wish);
    upgrades.set(standIn, { element: found, wish, tries: before?.tries ?? 1 });
    return true;
  }
  // One that writes other data with other words isn't putting anything back.
  const tries = before && isSame(before.wish, wish) ? before.tries + 1 : 1;
  if (tries > TRIES) {
    warnOnce(`something on this page puts back the words of data-impact="${name}": they are left as they are`);
    return false;
  }
  const element = document.createElement(tag);
  applySpec(wish, element);
  upgrades.set(standIn, { element, wish, tries });
  if (standIn.matches(CONTENT)) {
    standIn.before(element);
    element.append(standIn);
  } else {
    // An element of another name, left from what the stand-in said before, gives back the words that it holds.
    if (before && standIn.contains(before.element)) before.element.replaceWith(...before.element.childNodes);
    const words = [...standIn.childNodes].filter((node) => (node as Element).localName !== 'summary');
    element.classList.add('impact-inside');
    standIn.append(element);
    element.append(...words);
  }
  return true;
}

const isSame = (one: ElementSpec, other: ElementSpec): boolean =>
  JSON.stringify([one.name, ...one.attributes]) === JSON.stringify([other.name, ...other.attributes]);

/** A stand-in among an element's own words is part of those; but a term may be explained anywhere. */
const isInside = (standIn: Element, tag: string): boolean => {
  const others = tag === 'impact-term' ? tag : names().map((name) => `impact-${name}`);
  const outer = standIn.parentElement?.closest(String(others));
  return Boolean(outer && outer !== upgrades.get(standIn)?.element && !isAround(outer, standIn));
};

/** Whether an element went around a stand-in, be it by another copy of this code. */
const isAround = (element: Element, standIn: Element): boolean =>
  standIn.matches(CONTENT) && standIn.parentElement === element && element.childNodes.length === 1;

function elementOf(standIn: Element, tag: string): HTMLElement | undefined {
  const around = standIn.parentElement;
  if (around?.localName === tag && isAround(around, standIn)) return around;
  return [...standIn.children].find((child): child is HTMLElement => child.localName === tag);
}

/** What frameworks mark their own markup with: Solid, Vue, Astro. */
const MARKS = /^data-(?:impact$|hk$|v-|astro-)/;

/** What its `data-…` say, by the names of the element's own attributes. */
function attributesOf(standIn: Element): [string, string][] {
  const all = [...standIn.attributes].filter(({ name }) => name.startsWith('data-') && !MARKS.test(name));
  return all.map(({ name, value }) => [name.slice(5), value]);
}
