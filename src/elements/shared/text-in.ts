import { html } from 'lit';
import type { TextInLanguage } from '../../text/pick-language.js';
import { isRightToLeft } from '../../text/right-to-left.js';

/** A text of the scripts that are written from right to left, which begins with a letter of another. */
const LEFTWARD = '[\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc]';
const BEGINS_OTHERWISE = new RegExp(`^(?!\\P{L}*${LEFTWARD})[^]*${LEFTWARD}`, 'u');

const IS_LEFTWARD = new RegExp(LEFTWARD, 'u');

/**
 * A text in the language that is spoken around it: it runs in that language's direction, though it may begin with a name in other
 * letters; in other letters alone it runs as those do.
 */
export function ownText(text: string, locale: string): unknown {
  const isLeftward = isRightToLeft(locale);
  if (isLeftward && BEGINS_OTHERWISE.test(text)) return html`<bdi dir="rtl">${text}</bdi>`;
  return isLeftward !== IS_LEFTWARD.test(text) && /\p{L}/u.test(text) ? html`<bdi>${text}</bdi>` : text;
}

/** A text, marked where it isn't in the language that is spoken around it. */
export const textIn = ({ text, lang }: TextInLanguage, locale: string): unknown =>
  lang === locale ? ownText(text, locale) : html`<span lang=${lang} dir="auto">${text}</span>`;
