import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { readFiguresDocument } from '../../src/documents/figures-document.js';
import { closure } from './closure.js';
import { elements } from './manifest.js';
import { blocks } from './published.js';
import { at, elementFolders, filesUnder, packageJson, pages, read } from './repository.js';

const entries = elements();
const guides = [...pages(), 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'integrations/wordpress/README.md'];

/** Attributes that every HTML element has. */
const GLOBAL = /^(class|id|lang|dir|slot|part|hidden|title|role|style|aria-[\w-]+)$/;

/** Tags and attributes in `text` that the manifest doesn't know. */
function unknownMarkup(text: string): string[] {
  return [
    ...text.matchAll(/<(impact-[\w-]+)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/g),
  ].flatMap(([, tag = '', attributes = '']) => {
    const entry = entries.get(tag);
    if (!entry) return [`<${tag}>`];
    // Frameworks listen to events by attributes.
    const known = new Set([...(entry.attributes ?? []), ...(entry.events ?? [])].map(({ name }) => name));
    return [...attributes.matchAll(/([^\s=]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"']+))?/g)]
      .map(([, name = '']) => name.replace(/^[.@?:([]+|[)\]]+$/g, ''))
      .filter((name) => !GLOBAL.test(name) && !known.has(name) && !known.has(name.replace(/^data-/, '')))
      .map((name) => `<${tag} ${name}>`);
  });
}

/** The fragments that a forge gives to a page's headings. */
const headings = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );

/** Scripts of package.json that a command line runs: `npm run x`, `npm test`, `npm start`. */
function scriptsRun(line: string): string[] {
  return [...line.matchAll(/\bnpm (?:run(?:-script)? ([\w:-]+)|(test|start)\b)/g)].map(
    ([, run, short]) => run ?? short ?? '',
  );
}

describe('the guides', () => {
  it('are there', () => {
    for (const file of ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md', 'LICENSE']) {
      assert.ok(existsSync(at(file)), `no ${file}`);
    }
  });

  it('name commands that exist', () => {
    const { scripts = {} } = packageJson();
    const missing = guides.flatMap((path) =>
      scriptsRun(read(path))
        .filter((name) => !(name in scripts))
        .map((name) => `${path}: npm run ${name}`),
    );
    assert.deepEqual(missing, []);
  });

  it('use tags and attributes that exist', () => {
    const unknown = guides.flatMap((path) =>
      blocks(read(path)).flatMap(({ code }) => unknownMarkup(code).map((markup) => `${path}: ${markup}`)),
    );
    assert.deepEqual(unknown, []);
  });

  it('would not pass with ones that do not', () => {
    assert.deepEqual(unknownMarkup('<impact-nothing>'), ['<impact-nothing>']);
    const [tag = ''] = entries.keys();
    assert.deepEqual(unknownMarkup(`<${tag} colour="a > b" data-colour\n lang="en">`), [
      `<${tag} colour>`,
      `<${tag} data-colour>`,
    ]);
    assert.deepEqual(scriptsRun('npm run a:b && npm test'), ['a:b', 'test']);
  });

  it('link to files and headings that exist', () => {
    const broken = guides.flatMap((path) =>
      [...read(path).matchAll(/\]\((?!\w+:)([^)\s#]*)(?:#([^)\s]+))?\)/g)]
        .filter(([, target = '', heading]) => {
          const file = target ? at(dirname(path), target) : at(path);
          return !existsSync(file) || (heading && !headings(readFileSync(file, 'utf8')).includes(heading));
        })
        .map(([link]) => `${path}: ${link}`),
    );
    assert.deepEqual(broken, []);
  });

  it('name each file that somebody who adds an element writes it into', () => {
    const guide = read('CONTRIBUTING.md').split('## Add an element')[1]!.split('\n## ')[0]!;
    const written = ['src', 'stories', 'scripts', 'integrations/wordpress/impact-elements']
      .flatMap((folder) => ['.ts', '.php', '.js'].flatMap((kind) => filesUnder(folder, kind)))
      .filter((path) => !/\/calm[./]|^src\/locales\//.test(path))
      // A key, a case, an entry or an export of one element.
      .filter((path) => /^ *(?:calm(?:: [[{'].*)?,$|case 'calm')|\[?'calm'[,\]]|\/calm\/calm\.js'/m.test(read(path)));
    assert.ok(written.length > 10, written.join('\n'));
    // The build writes the attributes that a div may set.
    const made = ['src/documents/tag-attributes.ts'];
    assert.deepEqual(
      written.filter((path) => !made.includes(path) && !guide.includes(basename(path))),
      [],
    );
  });

  it('are found from the index', () => {
    const linked = ['README.md', 'docs/README.md'].flatMap((path) =>
      [...read(path).matchAll(/\]\((?!\w+:|#)([^)\s#]+)/g)].map(([, target = '']) => join(dirname(path), target)),
    );
    assert.deepEqual(
      pages().filter((path) => path !== 'README.md' && !linked.includes(path)),
      [],
    );
  });
});

describe('the README', () => {
  const readme = () => read('README.md');

  it('is read in a minute', () =>
    assert.ok(Buffer.byteLength(readme()) < 6000, `${Buffer.byteLength(readme())} bytes`));

  it('has the line to paste', () => {
    const html = blocks(readme()).filter(({ language }) => language === 'html');
    const pasted = html.some(({ code }) =>
      /<script\b(?=[^>]*\btype="module")[^>]*\bsrc="[^"]*\/impact\.js"[^>]*><\/script>/.test(code),
    );
    assert.ok(pasted, 'no <script type="module" src=".../impact.js"></script> in an html block');
  });

  it('has every element', () => {
    const missing = [...entries.keys()].filter((tag) => !readme().includes(`<${tag}`));
    assert.deepEqual(missing, []);
  });
});

describe('the docs', () => {
  const all = () => pages().flatMap((page) => blocks(read(page)));

  it('have the way out as one block, with the hash that lets it in', () => {
    const [block] = blocks(read('docs/elements/exit.md')).filter(({ code }) => code.includes('customElements'));
    const [, hash] = /script-src '(sha256-[^']+)'/.exec(block!.code) ?? [];
    const [, script] = /<script type="module">([^]+?)<\/script>/.exec(block!.code) ?? [];
    assert.equal(hash, `sha256-${createHash('sha256').update(script!).digest('base64')}`);
    assert.match(block!.code, /<impact-exit[^>]*><a href="https:/);
  });

  it('show figures documents that can be read', () => {
    const documents = all().filter(({ language, code }) => language === 'json' && code.includes('"figures": ['));
    assert.ok(documents.length, 'no figures document in a json block');
    for (const { code } of documents) assert.doesNotThrow(() => readFiguresDocument(JSON.parse(code)));
  });

  it('import only what the package exports', () => {
    const { name, exports: entryPoints = {} } = packageJson();
    const keys = Object.keys(entryPoints);
    const exported = (specifier: string) => {
      const path = `.${specifier.slice(name.length)}`;
      return keys.some((key) => key === path || (key.endsWith('*') && path.startsWith(key.slice(0, -1))));
    };
    const imported = all().flatMap(({ code }) =>
      [...code.matchAll(/\b(?:from|import) ?\(?'([^']+)'/g)].map(([, from = '']) => from),
    );
    assert.ok(imported.length > 5, String(imported.length));
    assert.deepEqual(
      imported.filter((from) => (from === name || from.startsWith(`${name}/`)) && !exported(from)),
      [],
    );
  });

  it('have a page for every element, with every attribute of it', () => {
    const missing = [...entries].flatMap(([tag, { attributes = [] }]) => {
      const page = `docs/elements/${tag.replace('impact-', '')}.md`;
      if (!existsSync(at(page))) return [page];
      const text = read(page);
      return attributes.filter(({ name }) => !text.includes(`\`${name}\``)).map(({ name }) => `${page}: ${name}`);
    });
    assert.deepEqual(missing, []);
  });

  it('say of every error code what to do', () => {
    const [, list = ''] = /What went wrong, in a word:([^]*?)\*\//.exec(read('src/runtime/events/error.ts')) ?? [];
    const codes = [...list.matchAll(/`([\w-]+)`/g)].map(([, code = '']) => code);
    const rows = [...read('docs/errors.md').matchAll(/^\| ((?:`[\w-]+`(?:, )?)+) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([\w-]+)`/g)].map(([, code = '']) => code),
    );
    assert.ok(codes.length > 30, String(codes));
    assert.deepEqual([...new Set(rows)].sort(), [...new Set(codes)].sort());
  });

  it('have sizes that the built files have, within a tenth', () => {
    const stated = pages().flatMap((page) =>
      [...read(page).matchAll(/`(?:\/1\/|dist\/)?((?:chunks\/)?[\w-]+\.js)`(?: \||,) (\d+\.\d)(?: kB)?/g)].map(
        ([, file = '', kB]) => ({ page, file, kB: Number(kB) }),
      ),
    );
    assert.ok(stated.length > 10, JSON.stringify(stated));
    for (const { page, file, kB } of stated) {
      const built = brotliCompressSync(readFileSync(at(`dist/${file}`))).length / 1000;
      assert.ok(Math.abs(built - kB) <= kB / 10, `${page}: ${file} has ${built.toFixed(1)} kB, not ${kB}`);
    }
  });

  it('have every token that the sheets read, and no other', () => {
    const code = elementFolders().flatMap((folder) => [...closure(`src/elements/${folder}/${folder}.ts`).values()]);
    const tokens = (texts: string[], pattern: RegExp) =>
      [...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, token = '']) => token)))].sort();
    assert.deepEqual(
      tokens(
        pages().map((page) => read(page)),
        /(--impact-[\w-]*\w)/g,
      ),
      tokens(code, /var\(\s*(--impact-[\w-]+)/g),
    );
  });
});
