/**
 * Puts the WordPress plugin together: its sources, what custom-elements.json says of each element as PHP and as blocks, and
 * the built files that a page needs. Writes dist/wordpress/impact-elements and an archive to upload. Run by `npm run build`.
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { zipSync } from 'fflate';
import { aliases } from '../src/elements/shared/aliases.js';
import { DOCUMENTS } from '../src/embed/documents-folder.js';
import { entryAttribute } from '../src/embed/upgrade/address.js';
import { roomSheet } from '../src/embed/snippet/room-sheet.js';
import { metFile, NEVER_ALONE } from '../src/embed/snippet/script-line.js';
import { version } from '../src/version.js';
import { addressedNames, blockOf, readElements, type Described } from './wordpress-elements.js';
import { writeLanguages } from './wordpress-languages.js';

const SOURCE = 'integrations/wordpress/impact-elements';
const FOLDER = 'dist/wordpress/impact-elements';

/** The files that the page file `first` loads, at once or later: each names the others by address. */
function pageClosure(first: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(first)) return found;
  found.add(first);
  const text = readFileSync(`dist/${first}`, 'utf8');
  for (const [, path] of text.matchAll(/import\((?:impactFolder\()?["'`](\.[^"'`?]+\.js)/g))
    pageClosure(posix.join(posix.dirname(first), path!), found);
  return found;
}

const quoted = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** A PHP file that returns `value`; the texts for people are translated where it is read. */
function php(value: string, about: string): string {
  return `<?php\n/**\n * ${about} Written by the build.\n *\n * @package ImpactElements\n */\n\ndefined( 'ABSPATH' ) || exit;\n\nreturn ${value};\n`;
}

const record = (entries: readonly (readonly [string, string])[]) =>
  `array( ${entries.map(([key, value]) => `${quoted(key)} => ${value}`).join(', ')} )`;
const lines = (entries: readonly (readonly [string, string])[]) =>
  `array(\n${entries.map(([key, value]) => `\t${quoted(key)} => ${value},\n`).join('')})`;
const list = (names: readonly string[]) => `array( ${names.map(quoted).join(', ')} )`;
const translated = (text: string) => `__( ${quoted(text)}, 'impact-elements' )`;

/** Attributes by their names of today, then by those that they once had, which elements read as well. */
const kinds = (elements: readonly Described[]) =>
  lines(
    elements.map(({ name, controls }) => {
      const now = controls.map((one) => [one.name, quoted(one.kind)] as const);
      const once = Object.entries(aliases[`impact-${name}`] ?? {}).flatMap(([old, present]) =>
        now.filter(([one]) => one === present).map(([, kind]) => [old, kind] as const),
      );
      return [name, record([...now, ...once])];
    }),
  );

const controls = (elements: readonly Described[]) =>
  lines(
    elements.map(({ name, controls }) => [
      name,
      lines(
        controls.map(({ name, kind, label, help, options }) => [
          name,
          record([
            ['kind', quoted(kind)],
            ['label', translated(label)],
            ['help', translated(help)],
            ['options', list(options)],
          ]),
        ]),
      ).replace(/\n/g, '\n\t'),
    ]),
  );

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(FOLDER, path)), { recursive: true });
  writeFileSync(join(FOLDER, path), text);
};

rmSync(FOLDER, { recursive: true, force: true });
cpSync(SOURCE, FOLDER, { recursive: true });
const elements = readElements();
/** Elements that may be alone on a page, each with a file of its own. */
const own = elements.filter(({ name }) => !NEVER_ALONE.includes(name)).map(({ name }) => name);
const files = new Set(['impact', ...own].flatMap((name) => [...pageClosure(`${name}.js`)]));
for (const file of files) {
  mkdirSync(dirname(join(FOLDER, 'assets', file)), { recursive: true });
  cpSync(join('dist', file), join(FOLDER, 'assets', file));
}
cpSync('LICENSE', join(FOLDER, 'assets/LICENSE.txt'));
cpSync('dist/THIRD-PARTY-NOTICES.txt', join(FOLDER, 'assets/THIRD-PARTY-NOTICES.txt'));

const versionOf = (name: string): string => {
  const content = createHash('sha256')
    .update(readFileSync(`dist/${name}.js`))
    .digest('hex');
  return quoted(`${version}-${content.slice(0, 8)}`);
};
const met = elements.flatMap(({ name }) => {
  const file = metFile(name);
  return file ? [[name, quoted(`${file}?${version}`)] as const] : [];
});
const script = record([
  ['file', quoted('impact.js')],
  ['version', versionOf('impact')],
  ['own', record(own.map((name) => [name, versionOf(name)]))],
  ['met', record(met)],
]);
write('generated/script.php', php(script, 'The script that the plugin carries.'));
write('generated/elements.php', php(kinds(elements), 'The kind of each attribute, by element.'));
const former = elements.flatMap(({ name }) => {
  const names = Object.entries(aliases[`impact-${name}`] ?? {});
  return names.length ? [[name, record(names.map(([old, present]) => [old, quoted(present)]))] as const] : [];
});
write(
  'generated/former.php',
  php(former.length ? lines(former) : 'array()', 'Attributes by the names that they once had, by element.'),
);
const documentOf = elements.flatMap(({ name }) => {
  const kind = DOCUMENTS[name];
  // A term without an id is looked up in the page's glossaries.
  const entry = name === 'term' ? 'term' : entryAttribute(name);
  return kind ? [[name, `array( ${quoted(kind)}, ${quoted(entry ?? '')} )`] as const] : [];
});
write(
  'generated/documents.php',
  php(lines(documentOf), 'The kind of document of each element, and the attribute that names an entry of it.'),
);
write(
  'generated/addressed.php',
  php(
    lines(addressedNames(elements).map(([name, names]) => [name, list(names)])),
    'What a link to the frame page may say of an element that becomes a block.',
  ),
);
write('generated/room.php', php(quoted(roomSheet()), 'The style that keeps room free.'));
write('generated/controls.php', php(controls(elements), 'What the editor says of each attribute.'));
for (const element of elements.filter(({ name }) => name !== 'term'))
  write(`generated/blocks/${element.name}/block.json`, `${JSON.stringify(blockOf(element, version), null, 2)}\n`);

writeLanguages(SOURCE, FOLDER);

const written = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();
const packed = written.map((path) => [posix.relative('dist/wordpress', path), readFileSync(path)] as const);
// One date for all, so that the same files make the same archive; 0644, a regular file, in the upper half where Unix keeps its modes.
const entry = { level: 9, mtime: '1980-01-01T00:00', os: 3, attrs: 0o100644 * 0x10000 } as const;
writeFileSync('dist/wordpress/impact-elements.zip', zipSync(Object.fromEntries(packed), entry));
