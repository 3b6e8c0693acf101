/**
 * The words of a server. @lit/localize has one language a process; a server answers in several at once. So what says the
 * words here is our own: the language holds for one synchronous piece of work, in which nothing else can happen.
 */
import { _installMsgImplementation } from '@lit/localize/init/install.js';
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import { addLanguage, languageOf as primaryOf } from '../runtime/languages.js';
import { loadLateFiles } from './late-files.js';
import type { Phrases } from '../quantity/phrases.js';

type Templates = Parameters<typeof runtimeMsg>[0];
interface Language {
  readonly templates: NonNullable<Templates>;
  readonly phrases: Phrases;
}

const languages: Readonly<Record<string, () => Promise<Language>>> = {
  ar: async () => join(await import('../locales/ar.js'), (await import('../quantity/phrases/ar.js')).ar),
  de: async () => join(await import('../locales/de.js'), (await import('../quantity/phrases/de.js')).de),
  fr: async () => join(await import('../locales/fr.js'), (await import('../quantity/phrases/fr.js')).fr),
  tr: async () => join(await import('../locales/tr.js'), (await import('../quantity/phrases/tr.js')).tr),
  es: async () => join(await import('../locales/es.js'), (await import('../quantity/phrases/es.js')).es),
  fil: async () => join(await import('../locales/fil.js'), (await import('../quantity/phrases/fil.js')).fil),
  hi: async () => join(await import('../locales/hi.js'), (await import('../quantity/phrases/hi.js')).hi),
  vi: async () => join(await import('../locales/vi.js'), (await import('../quantity/phrases/vi.js')).vi),
  zh: async () => join(await import('../locales/zh-Hans.js'), (await import('../quantity/phrases/zh-Hans.js')).zhHans),
};

const join = ({ templates }: { templates: object }, phrases: Phrases): Language => ({
  templates: templates as NonNullable<Templates>,
  phrases,
});

const known = new Map<string, Templates>();
let spoken: Templates;
let installed = false;

const languageOf = (locale: string): string => primaryOf(locale).replace(/^tl$/, 'fil');

/** Learns the languages of these locales; those that we have no words for are spoken in English. */
export async function loadLocales(locales: readonly string[]): Promise<void> {
  if (!installed) {
    installed = true;
    _installMsgImplementation(((template, options) => runtimeMsg(spoken, template, options)) as Parameters<
      typeof _installMsgImplementation
    >[0]);
  }
  await loadLateFiles();
  for (const language of new Set(locales.map(languageOf))) {
    const load = Object.hasOwn(languages, language) && !known.has(language) && languages[language];
    if (!load) continue;
    const { templates, phrases } = await load();
    addLanguage(language, phrases);
    known.set(language, templates);
  }
}

/** Whether there are words for a locale; for those that were loaded. */
export const speaks = (locale: string): boolean => languageOf(locale) === 'en' || known.has(languageOf(locale));

/** Teaches a publisher's own language, by the primary tags of its pages. */
export function learnLanguage(tags: readonly string[], { templates, phrases }: Language): void {
  for (const tag of tags) {
    addLanguage(tag, phrases);
    known.set(tag, templates);
  }
}

/** Does a piece of work, which must not wait for anything, in the language of `locale`. */
export function withLocale<T>(locale: string, work: () => T): T {
  const before = spoken;
  spoken = known.get(languageOf(locale));
  try {
    return work();
  } finally {
    spoken = before;
  }
}
