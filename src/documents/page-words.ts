/** A page in a language, "#" where its number stands; those that aren't listed write "p. 76" as English does. */
const PAGES: Readonly<Record<string, string>> = {
  ar: 'ص\u00a0#',
  de: 'S.\u00a0#',
  hi: 'पृ.\u00a0#',
  tr: 's.\u00a0#',
  vi: 'tr.\u00a0#',
  zh: '第#页',
};

/** Pages as English writes them, and nothing else: "p. 76", "pp. 76–77", "p. xi". */
const ENGLISH = /^\s*pp?\.?\s?((?:\d{1,5}|[ivxlc]{1,7})(?:\s?[-–—]\s?(?:\d{1,5}|[ivxlc]{1,7}))?)\s*$/i;

/** Where in a source, as a language writes it: "p. 76" is "S. 76" in German. What says more than a page stays as its author wrote it. */
export function pageIn(page: string, lang: string): string {
  const pattern = PAGES[lang.split('-', 1)[0]!.toLowerCase()];
  const number = pattern && ENGLISH.exec(page)?.[1];
  return number ? pattern.split('#').join(number) : page;
}
