/** The snippets that we tell partners to paste, made to load from this machine instead of from where releases lie. */
import { posix } from 'node:path';
import { filesUnder, pages, read } from './repository.js';

/** Fenced blocks of a Markdown text, with the language after the fence. */
export function blocks(text: string): { language: string; code: string }[] {
  return [...text.matchAll(/^ *```(\w*) ?([^\n]*)\n([^]*?)^ *```/gm)].map(
    ([, language = '', mark = '', code = '']) => ({
      // An example shows a state; it isn't a line to paste, with its room.
      language: mark === 'example' ? mark : language,
      code,
    }),
  );
}

/** Points an address at the built file of the same name, and drops the hash of a release, which a new build never has. */
function localize(code: string, built: readonly string[]): string {
  return code
    .replace(/\s(integrity|crossorigin)(="[^"]*")?/g, '')
    .replace(/\b(src|href)="([^"]+)"/g, (attribute, name: string, address: string) => {
      const { pathname } = new URL(address, 'https://partner.example/');
      const file =
        built.find((path) => pathname.endsWith(path)) ??
        built.find((path) => posix.basename(path) === posix.basename(pathname) && !path.startsWith('/npm/'));
      return file ? `${name}="${file}"` : attribute;
    });
}

/** The html blocks of the docs that have one of our tags, and before each the pasted line, unless it has its own. */
export function publishedSnippets(): string[] {
  const html = pages()
    .flatMap((page) => blocks(read(page)))
    .filter(({ language }) => language === 'html')
    .map(({ code }) => code);
  const line =
    html.find((code) => code.includes('<script'))?.match(/(<(link|style)\b[^]*)?<script[^>]*><\/script>/)?.[0] ?? '';
  const built = filesUnder('dist').map((path) => path.slice('dist'.length));
  return [...new Set(html)]
    .filter((code) => /<impact-|<div [^>]*data-impact/.test(code))
    .map((code) => localize(code.includes('<script') ? code : `${line}\n${code}`, built));
}
