import { definedTermSet } from '../../documents/defined-terms.js';
import type { LocalizedText } from '../../documents/figure.js';
import { entryOf, type Listed, type WordLevel } from '../../documents/glossary-entry.js';
import { whenPageSettles } from '../../runtime/when-page-settles.js';

/** What is described: terms in the wording and the language that readers see, and what the glossary is called. */
export interface StructuredGlossary {
  readonly listed: readonly Listed[];
  readonly level: WordLevel;
  readonly say: (text: LocalizedText) => string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly name: string;
}

/**
 * Describes terms to search engines, in the page's head and only once the page has settled.
 *
 * @param signal takes it away again, or keeps it from happening
 */
export async function writeStructuredData(described: StructuredGlossary, signal: AbortSignal): Promise<void> {
  const { listed, level, say, language, name } = described;
  await whenPageSettles([document.head], signal);
  const entries = listed.map(({ of }) => entryOf(of, level, say));
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
