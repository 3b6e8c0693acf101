import { version } from '../version.js';

let told = false;

/**
 * Registers `constructor` unless the tag is taken: the first one wins, nothing throws, and a page that carries two
 * versions is told once which.
 */
export function define(tag: string, constructor: CustomElementConstructor): void {
  const first: (CustomElementConstructor & { version?: string }) | undefined = customElements.get(tag);
  if (!first) return customElements.define(tag, constructor);
  if (first.version === version || told) return;
  told = true;
  console.warn(
    `impact-elements ${version} was loaded after ${first.version ?? `another <${tag}>`}, which stays in use`,
  );
}
