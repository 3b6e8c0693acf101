/** How each language writes a text that has signs of the language in it. Every result is text on one line. */
import { oneLine } from './widget.js';

const byEntity = (signs: RegExp) => (text: string) =>
  oneLine(text).replace(signs, (sign) => NAMED[sign] ?? `&#${sign.codePointAt(0)!};`);
const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** For HTML, in text and between double quotes. `>` too: WordPress looks for the next one to find a tag's end. */
export const html = byEntity(/[&<>"]/g);

/** For templates of Vue and Svelte, and for JSX: braces begin code there. */
export const template = byEntity(/[&<>"{}]/g);

/**
 * For a shortcode of WordPress: a bracket would end it, a backslash would be taken out, and typographic marks are put in
 * wherever it may be read as prose.
 */
export const shortcode = byEntity(/[&<>"'[\]\\]/g);

/** A string of JavaScript in single quotes. */
export const string = (text: string): string => `'${oneLine(text).replace(/['\\]/g, '\\$&')}'`;
