/** Pages as tests write them, and documents that are read from memory. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const own = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../src/documents/examples/${name}.json`, import.meta.url)), 'utf8');

export const DOCUMENTS: Readonly<Record<string, string>> = {
  '/data/figures.json': own('figures'),
  '/data/glossary.json': own('glossary'),
  '/data/posts.json': own('posts'),
};

/** Reads what there is, and remembers what it was asked for. */
export function memory(documents = DOCUMENTS) {
  const asked: string[] = [];
  const read = (url: string): Promise<string> => {
    asked.push(url);
    const found = documents[url];
    return found === undefined ? Promise.reject(new Error(`no ${url}`)) : Promise.resolve(found);
  };
  return { asked, read };
}

export const page = (body: string, lang = 'en'): string =>
  `<!DOCTYPE html>\n<html lang="${lang}">\n<head><title>A page</title></head>\n<body>\n${body}\n</body>\n</html>\n`;

/** What stands in a declarative shadow root, as text: tags and styles away, entities read, one space for many. */
export const shown = (html: string): string =>
  html
    .replace(/<(style|script)\b[^]*?<\/\1>/g, ' ')
    .replace(/<\/?(dt|dd|dl|p|li|ul|div|h\d|figure|summary)\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
