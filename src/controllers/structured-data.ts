import { definedTermSet } from '../data/defined-terms.js';
import type { Entry } from '../data/glossary-entry.js';
import { settled } from './settled.js';

/**
 * Describes terms to search engines, in the page's head and only once the page has settled.
 *
 * @param signal takes it away again, or keeps it from happening
 */
export async function describe(
  entries: readonly Entry[],
  language: string,
  name: string,
  signal: AbortSignal,
): Promise<void> {
  await settled(document.head, signal);
  const address = location.href.split('#', 1)[0]!;
  const text = JSON.stringify(definedTermSet(entries, address, language, name || undefined));
  // A host that keeps pages in memory may have brought the last one back.
  const known = document.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]');
  let script = [...known].find(({ textContent }) => textContent === text);
  if (!script) {
    script = document.createElement('script');
    script.type = 'application/ld+json';
    // A text node, since Trusted Types guard a script's text even where it is data.
    script.append(text);
    document.head.append(script);
  }
  signal.addEventListener('abort', () => script.remove());
}
