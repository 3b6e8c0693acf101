import { html } from 'lit';
import { listComma } from '../../text/list-comma.js';
import { commonLanguage, type TextInLanguage } from '../../text/pick-language.js';
import { directionOf, turnedIn } from '../../text/right-to-left.js';
import { unbroken } from '../../text/unbroken.js';

/**
 * A text in the language that is spoken around it: it runs in that language's direction, though it may begin with a name in other
 * letters; in other letters alone it runs as those do. Its numbers stay whole.
 */
export function ownText(text: string, locale: string): unknown {
  const direction = turnedIn(text, locale);
  const whole = unbroken(text);
  return direction ? html`<bdi dir=${direction}>${whole}</bdi>` : whole;
}

/** A text, marked where it isn't in the language that is spoken around it. */
export const textIn = ({ text, lang }: TextInLanguage, locale: string): unknown =>
  lang === locale ? ownText(text, locale) : html`<span lang=${lang} dir="auto">${unbroken(text)}</span>`;

/**
 * Texts one after the other. Those that are all in another language than the text around run as that does, with its own marks between them.
 *
 * @param mark what stands between two in a language
 * @param show one of them, in text of that language
 */
export function textsIn(
  texts: readonly TextInLanguage[],
  locale: string,
  mark: (lang: string) => string = listComma,
  show: (text: TextInLanguage, lang: string, at: number) => unknown = textIn,
): unknown {
  const lang = commonLanguage(texts, locale);
  const items = texts.map((text, at) => [at ? mark(lang) : '', show(text, lang, at)]);
  return lang === locale ? items : html`<span lang=${lang} dir=${directionOf(lang)}>${items}</span>`;
}
