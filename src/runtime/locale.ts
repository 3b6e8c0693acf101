import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languageEvent, languageNow, speak, spokenLocale } from './languages.js';

/**
 * Keeps an element in the language of the text around it: the nearest `lang`, through shadow roots, else the page's.
 * Re-renders its host when the page's language changes and when a language's words arrive.
 */
export class LocaleController implements ReactiveController {
  private own: string | undefined;
  private document: string | undefined;
  private said = '';
  private mayFollow = false;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  /**
   * BCP 47 tag of the language to speak where the element now stands. What it renders until it has been updated is in that
   * language too, its messages as its numbers.
   *
   * @param own words of the tag's own, which are in the language that the page had when they were written. Where the page's
   *   language changes and they don't, a translator did it, and a sentence would be half translated: the first one stays.
   *   Words that change just before their page's language does follow it.
   * @param document the first language of what is shown, for pages in a language that nobody has words for
   */
  spoken(own = '', document?: string): string {
    const now = nearestLocale(this.host);
    const changes = own !== this.own;
    if (changes || !own || this.mayFollow || this.host.closest('[lang]') !== globalThis.document?.documentElement) {
      this.mayFollow = changes ? this.own !== undefined : this.mayFollow && now === this.said;
      this.own = own;
      this.said = now;
    }
    this.document = document;
    const locale = spokenLocale(this.said, document);
    speak(locale);
    return locale;
  }

  /** The language of the text around, which the tag's own words are in: what `spoken` went by last. */
  get around(): string {
    return this.own ? this.said : nearestLocale(this.host);
  }

  /** The language that `spoken` answered last, before that the one of the text around. */
  get now(): string {
    return spokenLocale(this.around, this.document);
  }

  /**
   * Does work in which messages are in the language that `spoken` answered last, before that in the one of the text around.
   * Whatever `work` asks `spoken` for holds until its end.
   */
  speaking<T>(work: () => T): T {
    const before = languageNow();
    speak(this.now);
    try {
      return work();
    } finally {
      speak(before);
    }
  }

  hostConnected(): void {
    pageLanguage.add(this.update);
  }

  hostDisconnected(): void {
    pageLanguage.delete(this.update);
  }

  private readonly update = () => this.host.requestUpdate();
}

/** The `lang` that holds for `element`, as a BCP 47 tag that `Intl` accepts; `en` where none does. */
export function nearestLocale(element: Element): string {
  for (let node: Element | undefined = element; node; node = hostOf(node)) {
    const lang = langOf(node.closest('[lang]'));
    if (lang) return canonicalLocale(lang);
  }
  return 'en';
}

/** The page's language before a browser's translator changed it: what we say is still in that one. */
let original: string | null | undefined;

/** The `lang` of an element. A translator that changes the page's marks it so, and changes none of our words. */
function langOf(element: Element | null): string | null | undefined {
  const lang = element?.getAttribute('lang');
  if (!element || element !== globalThis.document?.documentElement) return lang;
  if (!/translated-/.test(element.className) || original === undefined) original = lang;
  return original;
}

const hostOf = (element: Element) => (element.getRootNode() as Partial<ShadowRoot>).host;

/** A page has few languages and may have a thousand figures that each ask for theirs. */
const canonical = new Map<string, string>();
/** A server may be asked for any. */
const MOST = 500;

/** A `lang` as a BCP 47 tag that `Intl` accepts; `en` for what is none. */
export function canonicalLocale(lang: string): string {
  let locale = canonical.get(lang);
  if (locale) return locale;
  try {
    locale = Intl.getCanonicalLocales(lang.replace('_', '-'))[0];
  } catch {
    // A lang that no language has.
  }
  if (canonical.size < MOST) canonical.set(lang, (locale ??= 'en'));
  return locale ?? 'en';
}

/** One observer of `<html lang>` and of arriving words for all elements, at work only while there are any. */
const pageLanguage = {
  listeners: new Set<() => void>(),
  observer: undefined as MutationObserver | undefined,
  notify() {
    for (const listener of pageLanguage.listeners) listener();
  },
  add(listener: () => void) {
    if (!this.listeners.size) {
      this.observer ??= new MutationObserver(this.notify);
      this.observer.observe(document.documentElement, { attributeFilter: ['lang', 'dir'] });
      window.addEventListener(languageEvent, this.notify);
    }
    this.listeners.add(listener);
  },
  delete(listener: () => void) {
    this.listeners.delete(listener);
    if (this.listeners.size) return;
    this.observer?.disconnect();
    window.removeEventListener(languageEvent, this.notify);
  },
};
