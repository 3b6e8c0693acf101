import { readFile } from 'node:fs/promises';
import { shellQuote } from '../text/command.js';

/** `<meta charset="x">`, and its older form; browsers look no further than this. */
const HEAD = 1024;
const DECLARED = /<meta\b[^>]{0,200}?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([^\s"'/>;]{1,40})/i;

/**
 * A page's text. What is written into it is UTF-8, and so must the page be.
 *
 * @throws Error for a page that says or shows that it is written in something else
 */
export async function readPageFile(file: string): Promise<string> {
  const bytes = await readFile(file);
  const wide = /^(?:\xfe\xff|\xff\xfe)/.test(bytes.subarray(0, 2).toString('latin1'));
  const declared = DECLARED.exec(bytes.subarray(0, HEAD).toString('latin1'))?.[1] ?? 'utf-8';
  const marked = bytes.subarray(0, 3).equals(Buffer.from('\ufeff'));
  const charset = wide ? 'utf-16' : marked ? 'utf-8' : declared.toLowerCase();
  if (!/^(?:utf-?8|unicode-1-1-utf-8)$/.test(charset))
    throw new Error(notUtf8(file, `is written in ${charset}`, charset));
  try {
    // The mark stays: it is part of the page.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error(notUtf8(file, 'has bytes that are no UTF-8', 'windows-1252'));
  }
}

const notUtf8 = (file: string, what: string, charset: string): string =>
  `${file} ${what}: save it as UTF-8 (in a shell, iconv -f ${shellQuote(charset)} -t utf-8), and say <meta charset="utf-8"> in it`;
