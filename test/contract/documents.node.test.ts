import assert from 'node:assert/strict';
import { dirname } from 'node:path';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readFiguresDocument } from '../../src/documents/figures-document.js';
import { closure } from './closure.js';
import { elements } from './manifest.js';
import { blocks } from './published.js';
import { at, elementFolders, filesUnder, packageJson, read } from './repository.js';

const entries = elements();
const guides = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', ...filesUnder('docs', '.md')].filter(
  (path) => existsSync(at(path)),
);

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

  it('link to files that exist', () => {
    const broken = guides.flatMap((path) =>
      [...read(path).matchAll(/\]\((?!\w+:|#)([^)\s#]+)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !existsSync(at(dirname(path), target)))
        .map((target) => `${path}: ${target}`),
    );
    assert.deepEqual(broken, []);
  });
});

describe('the README', () => {
  const readme = () => read('README.md');

  it('has the line to paste', () => {
    const html = blocks(readme()).filter(({ language }) => language === 'html');
    const pasted = html.some(({ code }) =>
      /<script\b(?=[^>]*\btype="module")[^>]*\bsrc="[^"]*\/impact\.js"[^>]*><\/script>/.test(code),
    );
    assert.ok(pasted, 'no <script type="module" src=".../impact.js"></script> in an html block');
  });

  it('shows figures documents that can be read', () => {
    const documents = blocks(readme()).filter(
      ({ language, code }) => language === 'json' && code.includes('"figures"'),
    );
    assert.ok(documents.length, 'no figures document in a json block');
    for (const { code } of documents) assert.doesNotThrow(() => readFiguresDocument(JSON.parse(code)));
  });

  it('imports only what the package exports', () => {
    const { name, exports: entryPoints = {} } = packageJson();
    const keys = Object.keys(entryPoints);
    const exported = (specifier: string) => {
      const path = `.${specifier.slice(name.length)}`;
      return keys.some((key) => key === path || (key.endsWith('*') && path.startsWith(key.slice(0, -1))));
    };
    const imported = blocks(readme()).flatMap(({ code }) =>
      [...code.matchAll(/\b(?:from|import) ?\(?'([^']+)'/g)].map(([, from = '']) => from),
    );
    assert.deepEqual(
      imported.filter((from) => (from === name || from.startsWith(`${name}/`)) && !exported(from)),
      [],
    );
  });

  it('has every element, and every attribute of each', () => {
    const text = readme();
    const missing = [...entries].flatMap(([tag, { attributes = [] }]) => [
      ...(text.includes(`<${tag}`) ? [] : [tag]),
      ...attributes.filter(({ name }) => !text.includes(`\`${name}\``)).map(({ name }) => `${tag} ${name}`),
    ]);
    assert.deepEqual(missing, []);
  });

  it('has every token that the sheets read, and no other', () => {
    const code = elementFolders().flatMap((folder) => [...closure(`src/elements/${folder}/${folder}.ts`).values()]);
    const tokens = (texts: string[], pattern: RegExp) =>
      [...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, token = '']) => token)))].sort();
    assert.deepEqual(tokens([readme()], /(--impact-[\w-]*\w)/g), tokens(code, /var\(\s*(--impact-[\w-]+)/g));
  });
});
