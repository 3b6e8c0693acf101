import { nearestLocale } from '../../runtime/locale.js';
import { directionOf } from '../../text/right-to-left.js';
import { typedLanguage } from '../../text/typed-language.js';

/** An element as far as its language is marked. */
interface MarkedHost extends HTMLElement {
  readonly heading?: string | null | undefined;
  readonly label?: string | null | undefined;
}

const marked = new WeakSet<Element>();

/**
 * Marks what an element says, and its direction, where that is in another language than the text around: nobody has words for that
 * one. What the page's author wrote stays in the page's: what stands in a slot, and the heading that the tag gives.
 *
 * @param spoken BCP 47 tag of what it says
 */
export function markLanguage(host: MarkedHost, root: ParentNode, spoken: string): void {
  const around = nearestLocale(host);
  const isOther = spoken !== around;
  if (!isOther && !marked.delete(host)) return;
  if (isOther) marked.add(host);
  const mark = (selector: string, lang: string, dir: string, isMeant = (_: HTMLElement) => true) => {
    for (const each of root.querySelectorAll<HTMLElement>(selector)) {
      const had = each.lang;
      if (isOther && isMeant(each)) Object.assign(each, dir ? { lang, dir } : { lang });
      else if (had) {
        each.removeAttribute('lang');
        if (each.dir === directionOf(had)) each.removeAttribute('dir');
      }
    }
  };
  // A quotation turns each of its parts itself.
  const direction = root.querySelector('[part=text]:not(a)') ? '' : directionOf(spoken);
  mark('.base,[part=support]', spoken, direction);
  if (direction)
    mark('.base slot', around, isOther ? getComputedStyle(host).direction : '', (slot) =>
      Boolean((slot as HTMLSlotElement).assignedNodes().length),
    );
  const typed = (host.heading || host.label || '').trim();
  const language = typedLanguage(typed, spoken, around);
  mark('[part=heading]', language, directionOf(language), (each) => !!typed && each.textContent.trim() === typed);
}
