/** Every block of code in the docs is run, compiled or read by something, by its language; and numbers name what measured them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { transform } from 'lightningcss';
import ts from 'typescript';
import { apiEntries } from '../../scripts/api-model.js';
import { checkDocument } from '../../src/documents/check/check-document.js';
import { elements } from './manifest.js';
import { packageJson, pages, read, root } from './repository.js';

const guides = [...pages(), 'CONTRIBUTING.md', 'SECURITY.md', 'integrations/wordpress/README.md'];

interface Block {
  readonly where: string;
  readonly language: string;
  /** What stands behind the language: `no-preview`, `declaration`. */
  readonly mark: string;
  readonly code: string;
}

const blocksOf = (page: string): Block[] =>
  [...read(page).matchAll(/^( *)```(\w*)([^\n]*)\n([^]*?)^\1```$/gm)].map(
    ({ 1: indent = '', 2: language = '', 3: mark = '', 4: code = '', index }) => ({
      where: `${page}:${read(page).slice(0, index).split('\n').length}`,
      language,
      mark: mark.trim(),
      code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );
const all = guides.flatMap(blocksOf);

const { scripts = {}, name: packageName } = packageJson();
const COMMANDS = [...read('src/cli/command-line.ts').matchAll(/^ {2}(\w+): async \(\) => named/gm)].map(
  ([, name]) => name!,
);

/** What is wrong with a line for a shell. */
function lineFaults(line: string): string[] {
  return line.split(/ && | \|\| /).flatMap((command) => {
    const [, script] = /^(?:[A-Z_]+=\S+ )*npm (?:run )?(\S+)/.exec(command) ?? [];
    if (script) return script === 'install' || script === 'pack' || script in scripts ? [] : [`no npm run ${script}`];
    const [, ours] = /^npx --no-install impact-elements (\S+)/.exec(command) ?? [];
    if (ours) return COMMANDS.includes(ours) ? [] : [`no command ${ours}`];
    return /^(cd|cat) /.test(command) ? [] : [`nobody runs ${command}`];
  });
}

/** What TypeScript says of the syntax alone; what a block takes from its surroundings isn't known here. */
function syntaxFaults(code: string, file: string): string[] {
  const { diagnostics = [] } = ts.transpileModule(code, {
    fileName: file,
    reportDiagnostics: true,
    compilerOptions: { jsx: ts.JsxEmit.Preserve, target: ts.ScriptTarget.ESNext, experimentalDecorators: true },
  });
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

const exported = new Map(
  apiEntries(root).map(({ path, exports }) => [
    path === '.' ? packageName : `${packageName}/${path}`,
    new Set(exports.map(({ name }) => name)),
  ]),
);

/** Names that a block imports from us and that aren't there. */
function importFaults(code: string): string[] {
  return [...code.matchAll(/import (?:type )?\{([^}]*)\} from '(impact-elements[^']*)'/g)].flatMap(
    ([, names = '', from = '']) =>
      names
        .split(',')
        .map(
          (name) =>
            name
              .trim()
              .replace(/^type /, '')
              .split(' as ')[0]!,
        )
        .filter((name) => name && !exported.get(from)?.has(name))
        .map((name) => `${from} exports no ${name}`),
  );
}

const scriptOf = (code: string) =>
  /<script\b[^>]*>([^]*?)<\/script>/.exec(code)?.[1] ?? /^---\n([^]*?)^---/m.exec(code)?.[1] ?? code;

/** An angular component's decorator stands on a class. */
const asModule = ({ code, language }: Block) =>
  language === 'ts' && /^@Component/m.test(code) ? code.replace(/\}\)\s*$/, '})\nclass Example {}') : code;

function jsonFaults(code: string): string[] {
  const json = JSON.parse(code) as Record<string, unknown>;
  // Another tool's own settings, which `npm run test:hosts` runs.
  if ('@parcel/resolver-default' in json) return [];
  if (!('version' in json)) return ['is no document'];
  if ('address' in json) return [];
  return checkDocument(code, { now: '2026-11-28' })
    .findings.filter(({ level }) => level === 'error')
    .map(({ path, message }) => `${path}: ${message}`);
}

const TRIED: Readonly<Record<string, (block: Block) => string[]>> = {
  // Tags and attributes by documents.node.test.ts; on a page, in each engine, by published.ts.
  html: ({ code }) => (/<[a-z]/.test(code) ? [] : ['is no markup']),
  js: (block) => [...syntaxFaults(block.code, 'a.mjs'), ...importFaults(block.code)],
  ts: (block) =>
    block.mark === 'declaration'
      ? syntaxFaults(block.code.replace(/^(?=function |const |class )/gm, 'declare '), 'a.ts')
      : [...syntaxFaults(asModule(block), 'a.ts'), ...importFaults(block.code)],
  tsx: (block) => [...syntaxFaults(block.code, 'a.tsx'), ...importFaults(block.code)],
  vue: ({ code }) => [...syntaxFaults(scriptOf(code), 'a.ts'), ...importFaults(code)],
  svelte: ({ code }) => [...syntaxFaults(scriptOf(code), 'a.ts'), ...importFaults(code)],
  astro: ({ code }) => [...syntaxFaults(scriptOf(code), 'a.ts'), ...importFaults(code)],
  css: ({ code }) => {
    transform({ filename: 'a.css', code: Buffer.from(code) });
    return [];
  },
  json: ({ code }) => jsonFaults(code),
  sh: ({ code }) => code.trim().split('\n').flatMap(lineFaults),
  // By docs-policy.node.test.ts.
  http: ({ code }) => (/^Content-Security-Policy: /.test(code) ? [] : ['is no header that is tried']),
  cron: ({ code }) => {
    const [, , command = ''] = /^((?:\S+ ){5})(.*)$/.exec(code.trim()) ?? [];
    return lineFaults(command.replace(/ > .*$/, ''));
  },
  yaml: ({ code }) =>
    [...code.matchAll(/- (np[mx] .*)$/gm)].flatMap(([, line]) => lineFaults(line!.replace(/^npm ci$/, 'npm install'))),
  shortcode: ({ code }) => {
    const [, tag = '', attributes = ''] = /^\[(impact-[\w-]+)((?: [\w-]+="[^"]*")*)\]/.exec(code) ?? [];
    const known = new Set((elements().get(tag)?.attributes ?? []).map(({ name }) => name));
    const names = [...attributes.matchAll(/ ([\w-]+)=/g)].map(([, name]) => name!);
    return names.length
      ? names.filter((name) => !known.has(name)).map((name) => `no attribute ${name}`)
      : ['is no shortcode'];
  },
  // Drawn by scripts/map.ts, whose test compares it with the sources.
  mermaid: () => [],
  php: ({ code }) => (/^(?:add_filter|define|add_action)\(/m.test(code) ? [] : ['is no filter or constant']),
  // What a command prints, or a form of words: nothing runs it, and it says so.
  text: () => [],
};

describe('the blocks of code in the docs', () => {
  it('are found', () => assert.ok(all.length > 90, String(all.length)));

  it('are each of a kind that something tries, or marked as text', () => {
    const untried = all.filter(({ language }) => !Object.hasOwn(TRIED, language));
    assert.deepEqual(
      untried.map(({ where, language }) => `${where}: ${language || 'no language'}`),
      [],
    );
  });

  it('are what their language says', () => {
    const faults = all
      .filter(({ language }) => Object.hasOwn(TRIED, language))
      .flatMap((block) => {
        try {
          return TRIED[block.language]!(block).map((fault) => `${block.where}: ${fault}`);
        } catch (error) {
          return [`${block.where}: ${String(error)}`];
        }
      });
    assert.deepEqual(faults, []);
  });

  it('would be refused with a slip', () => {
    const block = (language: string, code: string) => TRIED[language]!({ where: '', language, mark: '', code });
    assert.notDeepEqual(block('js', 'const a = ;'), []);
    assert.notDeepEqual(block('js', "import { readQuantety } from 'impact-elements/quantity';"), []);
    assert.notDeepEqual(block('sh', 'npm run nothing'), []);
    assert.notDeepEqual(block('sh', 'npx --no-install impact-elements nothing'), []);
    assert.notDeepEqual(block('json', '{"version": 1, "language": "en", "figures": [{"id": "a"}]}'), []);
    assert.notDeepEqual(block('shortcode', '[impact-statistic valeu="1 in 4"]'), []);
  });
});

/** What a sentence with a number says where it was measured by nobody: a limit, a default, how long something waits. */
const LIMIT =
  /\b(may have|at most|up to|within|under|limit|default|seldom|once|after|until|for \d+ ms|timeout|beside)\b/i;
const COMMAND = /`(?:[A-Z_]+=\S+ )*(?:npm|npx|node|du|echo)\b/;

/** Sizes and times in a page's prose that no command stands for, in the section that they are in. */
function unmeasured(text: string): string[] {
  return text
    .replace(/^( *)```[^]*?^\1```$/gm, '')
    .split(/^(?=#{1,3} )/m)
    .filter((section) => !COMMAND.test(section))
    .flatMap((section) => section.split(/\n(?=- |\| |\n|\d+\. )|(?<=[.:]) /))
    .filter((sentence) => /\b\d[\d.,]*[ \u00a0](?:kB|MB|GB|ms|s)\b/.test(sentence) && !LIMIT.test(sentence))
    .map((sentence) => sentence.trim());
}

describe('the numbers in the docs', () => {
  it('name the command that measured them', () => {
    // The changelog says what changed, and the sizes of a release are in its own performance page.
    const bare = guides.flatMap((page) => unmeasured(read(page)).map((sentence) => `${page}: ${sentence.trim()}`));
    assert.deepEqual(bare, []);
  });

  it('would be found without one', () => {
    assert.deepEqual(unmeasured('## Size\n\nThe file has 3.2 kB.\n\n## Speed\n\n`npm run bench` says 12 ms.'), [
      'The file has 3.2 kB.',
    ]);
  });
});
