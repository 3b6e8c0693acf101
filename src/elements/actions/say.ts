import { html } from 'lit';
import type { TextInLanguage } from '../../text/pick-language.js';

/** A text, marked where its language isn't that of the words around. */
export const say = ({ text, lang }: TextInLanguage, locale: string): unknown =>
  lang === locale ? text : html`<span lang=${lang} dir="auto">${text}</span>`;

/** Copies a text. @returns whether the browser let us */
export const copyText = (text: string): Promise<boolean> =>
  Promise.resolve(navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))).then(
    () => true,
    () => false,
  );
