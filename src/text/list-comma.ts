/** Languages that part a list by an Arabic comma. */
const ARABIC = new Set(['ar', 'ckb', 'fa', 'ps', 'sd', 'ug', 'ur']);
/** Languages whose marks are as wide as their signs, and have no space after them. */
const WIDE = new Set(['ja', 'zh']);
/** Languages that end a sentence with a danda. */
const DANDA = new Set(['hi', 'mr', 'ne']);

const base = (lang: string): string => lang.split('-')[0]!;

const mark =
  (wide: string, arabic: string, other: string) =>
  (lang: string): string =>
    WIDE.has(base(lang)) ? wide : ARABIC.has(base(lang)) ? arabic : other;

/** What stands between two items of a list in a language, with the space after it. */
export const listComma = /* @__PURE__ */ mark('，', '، ', ', ');

/** What stands between two items that may hold commas of their own. */
export const listSemicolon = (lang: string): string => (base(lang) === 'fr' ? '\u00a0; ' : wideSemicolon(lang));
const wideSemicolon = /* @__PURE__ */ mark('；', '؛ ', '; ');

/** What stands between a name and what is said of it, with the spaces around it. */
export const colon = (lang: string): string => (base(lang) === 'fr' ? '\u00a0: ' : wideColon(lang));
const wideColon = /* @__PURE__ */ mark('：', ': ', ': ');

/** What ends a sentence in a language. */
export const fullStop = (lang: string): string => (WIDE.has(base(lang)) ? '。' : DANDA.has(base(lang)) ? '।' : '.');

/** Whether a text has the mark that ends a sentence. */
export const hasEnd = (text: string): boolean => /[.!?…؟。।！？]['"’”“»«)）」]*$/.test(text);

/** A sentence with a stop at its end, if it had none. */
export const ended = (sentence: string, lang: string): string =>
  hasEnd(sentence) ? sentence : sentence + fullStop(lang);

/** A sentence without the stop that ends it. */
export const withoutStop = (sentence: string): string => sentence.replace(/[.。।]$/, '');

/** A remark in the brackets of a language, with the space before them. */
export const inBrackets = (remark: string, lang: string): string =>
  WIDE.has(base(lang)) ? `（${remark}）` : ` (${remark})`;

/** The space between two sentences. */
export const sentenceSpace = /* @__PURE__ */ mark('', ' ', ' ');

/** What stands between two sentences that have no end of their own. */
export const stopBetween = (lang: string): string => fullStop(lang) + sentenceSpace(lang);
