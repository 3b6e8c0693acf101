/** Text in the document's language, or by BCP 47 language tag (`{"en": "girls", "de": "Mädchen"}`). */
export type LocalizedText = string | Readonly<Record<string, string>>;

/** One language's entry of a map by BCP 47 tag, with the tag as the map spells it. */
export type Picked<T> = readonly [lang: string, value: T];

/**
 * The entry for a locale as RFC 4647 "lookup" finds it: the tag itself, then its parents ("de-AT", "de"), then
 * the same for the fallback language, then whatever comes first. Case is ignored. Undefined for an empty map.
 */
export function pickLanguage<T>(
  map: Readonly<Record<string, T>>,
  locale: string,
  fallback: string,
): Picked<T> | undefined {
  const entries = Object.entries(map);
  for (let tag of [locale, fallback]) {
    for (; tag; tag = tag.replace(/-?[^-]*$/, '')) {
      const found = entries.find(([lang]) => lang.toLowerCase() === tag.toLowerCase());
      if (found) return found;
    }
  }
  return entries[0];
}

/** A text and the language that it is in. */
export interface TextInLanguage {
  readonly text: string;
  /** BCP 47 tag. */
  readonly lang: string;
}

/** The tag of the language that all of these texts are in; that of the text around where it is the same language, or they are in several. */
export function commonLanguage(texts: readonly TextInLanguage[], locale: string): string {
  const [{ lang } = { lang: locale }] = texts;
  const primary = (tag: string) => tag.split('-', 1)[0];
  return primary(lang) !== primary(locale) && texts.every((text) => text.lang === lang) ? lang : locale;
}

/** The text to show for a locale and the language that it is in; a plain string is in the fallback language. */
export function pickText(
  text: LocalizedText | undefined,
  locale: string,
  fallback: string,
): TextInLanguage | undefined {
  const found = text && (typeof text === 'string' ? ([fallback, text] as const) : pickLanguage(text, locale, fallback));
  return found ? { lang: found[0], text: found[1] } : undefined;
}
