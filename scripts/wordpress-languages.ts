/**
 * The plugin's translations: the template from what its sources say through WordPress's functions, and the languages, which
 * are kept as .po files, in the form that WordPress reads.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CALL = /\b(?:esc_(?:html|attr)_|_)[_e]\(\s*'((?:[^'\\]|\\.)*)',\s*'impact-elements',?\s*\)/g;
const unquoted = (text: string) => text.replace(/\\(.)/g, '$1');
const quoted = (text: string) => JSON.stringify(text);

/** Every text in the files of a folder, with the files that say it. */
export function textsIn(folder: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:php|js)$/.test(path) && !path.startsWith('assets/'))
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

/** What WordPress itself translates of a block's description, by its context. */
const OF_BLOCKS = ['title', 'description', 'keywords'] as const;

/** Texts of block.json files and of the plugin's header: context and text. */
function describedIn(folder: string): readonly (readonly [place: string, context: string, text: string])[] {
  const blocks = join(folder, 'generated/blocks');
  const found = readdirSync(blocks).flatMap((name) => {
    const block = JSON.parse(readFileSync(join(blocks, name, 'block.json'), 'utf8')) as Record<
      string,
      string | string[]
    >;
    return OF_BLOCKS.flatMap((key) =>
      [block[key] ?? []]
        .flat()
        .map((text) => [`generated/blocks/${name}`, `block ${key.replace(/s$/, '')}`, text] as const),
    );
  });
  const header = readFileSync(join(folder, 'impact-elements.php'), 'utf8');
  const [, description = ''] = /^ \* Description: +(.+)$/m.exec(header) ?? [];
  const once = new Map(found.map((one) => [`${one[1]}:${one[2]}`, one]));
  return [...once.values(), ['impact-elements.php', '', description]];
}

/** Writes the template and the languages into the built plugin. */
export function writeLanguages(source: string, folder: string): void {
  mkdirSync(join(folder, 'languages'), { recursive: true });
  const said = [...textsIn(folder)].map(([text, places]) => [places.join(' '), '', text] as const);
  const entries = [...said, ...describedIn(folder)].map(
    ([place, context, text]) =>
      `#: ${place}\n${context && `msgctxt ${quoted(context)}\n`}msgid ${quoted(text)}\nmsgstr ""\n`,
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
