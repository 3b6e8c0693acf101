import { html } from 'lit';
import type { TextInLanguage } from '../../text/pick-language.js';
import { isRightToLeft } from '../../text/right-to-left.js';

/** A letter of the scripts that are written from right to left. */
const LEFTWARD = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
/** A letter of the others. */
const RIGHTWARD = /(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])\p{L}/u;

/**
 * A text in the language that is spoken around it: it runs in that language's direction, though it may begin with a name in other
 * letters; in other letters alone it runs as those do.
 */
export function ownText(text: string, locale: string): unknown {
  const [first] = /\p{L}/u.exec(text) ?? [];
  const isLeftward = isRightToLeft(locale);
  if (!first || LEFTWARD.test(first) === isLeftward) return text;
  if (!(isLeftward ? LEFTWARD : RIGHTWARD).test(text)) return html`<bdi>${text}</bdi>`;
  return html`<bdi dir=${isLeftward ? 'rtl' : 'ltr'}>${text}</bdi>`;
}

/** A text, marked where it isn't in the language that is spoken around it. */
export const textIn = ({ text, lang }: TextInLanguage, locale: string): unknown =>
  lang === locale ? ownText(text, locale) : html`<span lang=${lang} dir="auto">${text}</span>`;
