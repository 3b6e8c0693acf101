/** What a card, and a file that is laid out as one, says of figures in words of its own. */
import type { SourceLine } from '../../../documents/source-line.js';
import { inBrackets, listComma, listSemicolon } from '../../../text/list-comma.js';
import type { TextInLanguage } from '../../../text/pick-language.js';
import type { StatusLine } from '../figure/one-figure.js';

/** What became of a figure, and when; empty where nothing has. */
export const statusMark = (status: StatusLine | undefined, locale: string): string =>
  [status?.word, status?.date].filter(Boolean).join(listComma(locale));

/** A label, and in brackets what is to be said of its number. */
export const labelWith = (label: string | undefined, remarks: readonly (TextInLanguage | undefined)[]): string =>
  `${label ?? ''}${remarks.map((remark) => (remark?.text ? inBrackets(remark.text, remark.lang) : '')).join('')}`.trim();

/**
 * Who says so: the titles of all, and of one alone what else is known of it.
 *
 * @param word before them: "Source:"
 * @param lang the language of what parts the titles; that of the first without
 */
export function sourceTexts(
  word: string,
  sources: readonly { readonly line?: SourceLine | undefined }[],
  lang?: string,
): { readonly title: string; readonly rest: string } {
  const lines = sources.flatMap(({ line }) => line ?? []);
  const [first] = lines;
  if (!first) return { title: '', rest: '' };
  const titles = [...new Set(lines.map(({ title }) => title))].join(listSemicolon(lang ?? first.lang));
  const details = sources.length === 1 ? first.details : [];
  return { title: `${word} ${titles}`, rest: details.map((detail) => listComma(first.lang) + detail).join('') };
}
