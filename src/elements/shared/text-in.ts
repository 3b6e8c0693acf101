import { html } from 'lit';
import type { TextInLanguage } from '../../text/pick-language.js';
import { turnedIn } from '../../text/right-to-left.js';
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
