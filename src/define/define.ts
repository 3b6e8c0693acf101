import { version } from '../version.js';

/** Each file on the page has a copy of this code; only one of them tells. */
const TOLD = Symbol.for('impact-elements told');
const page = globalThis as { [TOLD]?: boolean };

/** Registers `constructor` unless the tag is taken, and leaves it to other files to tell of a second copy: where each byte counts. */
export function defineQuietly(tag: string, constructor: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, constructor);
}

/**
 * Registers `constructor` unless the tag is taken. A second copy of the library never throws: the first copy stays in use, and one
 * console warning names both versions.
 *
 * @param tag the tag's name: `impact-statistic`
 * @param constructor the class; its static `version` is what a second copy is told of
 * @throws DOMException where `tag` is no name that the platform takes, or the class already has another tag
 */
export function define(tag: string, constructor: CustomElementConstructor): void {
  const first: (CustomElementConstructor & { version?: string }) | undefined = customElements.get(tag);
  if (!first) return customElements.define(tag, constructor);
  if (first.version === version || page[TOLD]) return;
  page[TOLD] = true;
  console.warn(
    `impact-elements ${version} was loaded after ${first.version ?? `another <${tag}>`}, which stays in use`,
  );
}
