/**
 * What an address of the frame page may say. Anyone can write one, so it names what is published and how it looks; it never
 * composes: no texts of its own but a typed figure's, which is shown under a mark; no addresses to send to, no JSON.
 */

/** Attributes that name, by element: documents, ids, choices and numbers; old names among them. */
const NAMING: Readonly<Record<string, string>> = {
  statistic: 'src figure support',
  prevalence: 'src figure of-figure marks of mark arrange download support',
  change: 'src figure say draw download support',
  compare: 'src figure order draw download support',
  glossary: 'src terms compact level no-search heading-level support',
  term: 'src term level support',
  posts:
    'src format count layout heading-level images excerpts no-excerpts dates no-dates category related exclude refresh max-age support',
  support: 'src country for heading-level',
  actions: 'src show only country heading-level support',
  quote: 'src quote pull support',
  subscribe: 'support',
  contact: 'support',
};

/** Whether it shows a form, which an address names by its id and never composes. */
export const isForm = (element: string): element is 'subscribe' | 'contact' =>
  element === 'subscribe' || element === 'contact';

/** Whether an address may name the element at all: one that leads elsewhere or sends may not be composed by a link. */
export const isAddressed = (element: string): boolean => Object.hasOwn(NAMING, element);

/** What an address may name of an element, old names among them; nothing of one that no address may name. */
export const namesInAddress = (element: string): readonly string[] => NAMING[element]?.split(' ') ?? [];

/** Attributes that are a typed figure, by element. None of them becomes a link. */
const TYPED: Readonly<Record<string, string>> = {
  statistic: 'value label qualifier note source source-date population of sample',
  prevalence: 'value label qualifier note source source-date population sample',
  change: 'value label qualifier note source source-date population sample counts kind',
  compare: 'value label qualifier note source source-date population sample kind interval',
};

/** What would go along with a typed figure as if it were a published one: a document, an id in it, a file to keep. */
const PUBLISHED = ['src', 'figure', 'of-figure', 'download', 'support'];
/** Of what is an id or a figure as typed, the id. */
const ID = /^(?:[a-z_][\w.-]*)?$/i;

export interface AddressContent {
  readonly attributes: ReadonlyMap<string, string>;
  /** Names that are left out. */
  readonly refused: readonly string[];
  /** Whether it is a figure that the address's author typed. */
  readonly typed: boolean;
}

/**
 * What is left of attributes in an address. Where they name a published figure, no typed word stands beside it: that would
 * make a document say what it doesn't.
 */
export function sayInAddress(
  element: string,
  attributes: Iterable<readonly [name: string, value: string]>,
): AddressContent {
  const has = (lists: typeof NAMING, name: string) => (lists[element] ?? '').split(' ').includes(name);
  const given = [...attributes];
  const isNamed = given.some(([name, value]) => name === 'figure' && value.trim());
  const typed = !isNamed && given.some(([name]) => has(TYPED, name) && !has(NAMING, name));
  const isKept = (name: string) =>
    typed ? has(TYPED, name) || (has(NAMING, name) && !PUBLISHED.includes(name)) : has(NAMING, name);
  const mayStand = ([name, value]: readonly [name: string, value: string]) =>
    isKept(name) && (name !== 'of-figure' || ID.test(value.trim()));
  return {
    attributes: new Map(given.filter(mayStand)),
    refused: given.flatMap((one) => (mayStand(one) ? [] : [one[0]])),
    typed,
  };
}
