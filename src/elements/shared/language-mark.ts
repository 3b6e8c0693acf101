import type { LitElement } from 'lit';
import { nearestLocale } from '../../runtime/locale.js';
import { directionOf } from '../../text/right-to-left.js';
import { typedLanguage } from '../../text/typed-language.js';

/** Where what an author writes on a tag stands alone. */
const PLACES = '[part=heading],[part=why],[part=what-for],[part=receipt],[part=promise] dd,[data-impact=wording],cite';

const marked = new WeakSet<Element>();

/**
 * Marks what an element says, and its direction, where that is in another language than the text around: nobody has words for that
 * one. What the page's author wrote stays in the page's: what stands in a slot, and the sentences that the tag gives.
 *
 * @param spoken BCP 47 tag of what it says
 */
export function markLanguage(host: LitElement, root: ParentNode, spoken: string): void {
  const around = nearestLocale(host);
  const isOther = spoken !== around;
  if (!isOther && !marked.delete(host)) return;
  if (isOther) marked.add(host);
  /** @param langOf nothing where an element isn't meant; `dir` is left alone where it is empty, or told from the text */
  const mark = (
    selector: string,
    langOf: (each: HTMLElement) => string | undefined,
    dirOf: (lang: string) => string,
  ) => {
    for (const each of root.querySelectorAll<HTMLElement>(selector)) {
      const had = each.lang;
      const lang = isOther ? langOf(each) : undefined;
      if (lang) Object.assign(each, dirOf(lang) && each.dir !== 'auto' ? { lang, dir: dirOf(lang) } : { lang });
      else if (had) {
        each.removeAttribute('lang');
        if (each.dir === directionOf(had)) each.removeAttribute('dir');
      }
    }
  };
  // A quotation turns each of its parts itself.
  const isQuote = Boolean(root.querySelector('[part=text]:not(a)'));
  mark('.base,[part=support]', () => spoken, isQuote ? () => '' : directionOf);
  if (!isQuote)
    mark(
      '.base slot',
      (slot) => ((slot as HTMLSlotElement).assignedNodes().length ? around : undefined),
      () => getComputedStyle(host).direction,
    );
  const typed = [...(host.constructor as typeof LitElement).elementProperties.keys()].flatMap((name) => {
    const text: unknown = host[name as keyof LitElement];
    return (typeof text === 'string' && text.trim()) || [];
  });
  mark(
    PLACES,
    ({ textContent }) => (typed.includes(textContent.trim()) ? typedLanguage(textContent, spoken, around) : undefined),
    directionOf,
  );
}
