/**
 * The plugin's translations: the template from what its sources say through WordPress's functions, and the languages, which
 * are kept as .po files, in the form that WordPress reads.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CALL = /\b(?:esc_html_|esc_attr_|esc_html_e|_)?_[_e]?\(\s*'((?:[^'\\]|\\.)*)',\s*'impact-elements'\s*\)/g;
const unquoted = (text: string) => text.replace(/\\(.)/g, '$1');
const quoted = (text: string) => JSON.stringify(text);

/** Every text in the files of a folder, with the files that say it. */
export function textsIn(folder: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:php|js)$/.test(path) && !/^(?:assets|generated)\//.test(path))
    .sort();
  for (const path of files)
    for (const [, text] of readFileSync(join(folder, path), 'utf8').matchAll(CALL)) {
      const places = found.get(unquoted(text!)) ?? [];
      if (!places.includes(path)) places.push(path);
      found.set(unquoted(text!), places);
    }
  return found;
}

/** Translations by text, of a .po file: those that are empty are left out. */
export function readPo(po: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, id, translation] of po.matchAll(/^msgid (".*")\nmsgstr (".+")$/gm)) {
    const [text, said] = [JSON.parse(id!) as string, JSON.parse(translation!) as string];
    if (text && said) found.set(text, said);
  }
  return found;
}

/** A .mo file: a table of texts in the order of their bytes, each with its translation. */
export function writeMo(translations: ReadonlyMap<string, string>): Buffer {
  const header = 'Content-Type: text/plain; charset=UTF-8\n';
  const pairs = [['', header] as const, ...translations]
    .map(([text, said]) => [Buffer.from(text), Buffer.from(said)] as const)
    .sort(([a], [b]) => Buffer.compare(a, b));
  const tables = Buffer.alloc(28 + pairs.length * 16);
  [0x950412de, 0, pairs.length, 28, 28 + pairs.length * 8, 0, 28 + pairs.length * 16].forEach((value, index) =>
    tables.writeUInt32LE(value, index * 4),
  );
  const strings: Buffer[] = [];
  let at = tables.length;
  for (const column of [0, 1] as const)
    pairs.forEach((pair, index) => {
      const start = 28 + (column * pairs.length + index) * 8;
      tables.writeUInt32LE(pair[column].length, start);
      tables.writeUInt32LE(at, start + 4);
      strings.push(pair[column], Buffer.from([0]));
      at += pair[column].length + 1;
    });
  return Buffer.concat([tables, ...strings]);
}

/** Writes the template and the languages into the built plugin. */
export function writeLanguages(source: string, folder: string): void {
  mkdirSync(join(folder, 'languages'), { recursive: true });
  const entries = [...textsIn(source)].map(
    ([text, places]) => `#: ${places.join(' ')}\nmsgid ${quoted(text)}\nmsgstr ""\n`,
  );
  const head =
    'msgid ""\nmsgstr ""\n"Project-Id-Version: Impact Elements\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n"X-Domain: impact-elements\\n"\n';
  writeFileSync(join(folder, 'languages/impact-elements.pot'), [head, ...entries].join('\n'));
  for (const file of readdirSync(join(source, 'languages')).filter((name) => name.endsWith('.po')))
    writeFileSync(
      join(folder, 'languages', file.replace(/\.po$/, '.mo')),
      writeMo(readPo(readFileSync(join(source, 'languages', file), 'utf8'))),
    );
}
