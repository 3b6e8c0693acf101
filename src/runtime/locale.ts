import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languageEvent, spokenLocale } from './languages.js';

/**
 * Keeps an element in the language of the text around it: the nearest `lang`, through shadow roots, else the page's.
 * Re-renders its host when the page's language changes and when a language's words arrive.
 */
export class LocaleController implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  /** BCP 47 tag of the language to speak where the element now stands. */
  spoken(): string {
    return spokenLocale(nearestLocale(this.host));
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
    const lang = node.closest('[lang]')?.getAttribute('lang');
    if (lang) return supported(lang);
  }
  return 'en';
}

const hostOf = (element: Element) => (element.getRootNode() as Partial<ShadowRoot>).host;

/** A page has few languages and may have a thousand figures that each ask for theirs. */
const canonical: Record<string, string> = {};

function supported(lang: string): string {
  try {
    return (canonical[lang] ??= Intl.getCanonicalLocales(lang.replace('_', '-'))[0]!);
  } catch {
    return 'en';
  }
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
