import { version } from '../version.js';

/**
 * Where a page keeps what it has once, by version: glossaries, documents, and the parts that files share. Every file on the page
 * carries this code, and all copies meet here. Two versions keep apart, since either may have changed what it keeps.
 */
const KEY = Symbol.for('impact-elements page');

type Kept = Record<string, unknown>;

function kept(): Kept {
  const page = globalThis as { [KEY]?: Record<string, Kept> };
  return ((page[KEY] ??= {})[version] ??= {});
}

/** What the page has under `name`: made by whichever file asks first. */
export const shared = <T>(name: string, make: () => T): T => (kept()[name] ??= make()) as T;

/** Offers parts to files that come later, each under its own name. The first file's parts stay. */
export function provide(parts: Readonly<Record<string, unknown>>): void {
  const page = kept();
  for (const [name, part] of Object.entries(parts)) page[name] ??= part;
}
