/**
 * Fills the tables of docs/ from custom-elements.json: between `<!-- api:TAG -->` and `<!-- /api -->` what an element
 * takes and gives, between `<!-- tokens -->` and `<!-- /tokens -->` every public custom property, between `<!-- sizes -->`
 * and `<!-- /sizes -->` what the built files weigh, between `<!-- keys -->` and `<!-- /keys -->` the keys of every document, from
 * the schemas. Between `<!-- errors: CODE CODE -->` and `<!-- /errors -->` stand the rows of docs/errors.md with these codes, between
 * `<!-- examples: NAME NAME -->` and `<!-- /examples -->` what stories/examples have under these names, and between
 * `<!-- exit-inline -->` and `<!-- /exit-inline -->` the way out as a block of a page. README.md has that block's hash between
 * `<!-- exit-hash -->` and `<!-- /exit-hash -->`. Run by `npm run build`.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { examples } from '../stories/examples/all.js';
import { toHTML, type Example } from '../stories/examples/example.js';

interface Named {
  readonly name: string;
  readonly description?: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly (Named & { readonly fieldName?: string })[];
  readonly slots?: readonly Named[];
  readonly events?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
  modules: readonly { declarations?: readonly Declaration[] }[];
};
const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter((declaration): declaration is Declaration & { tagName: string } => Boolean(declaration.tagName));

const cell = (text = '') => text.replace(/\s*\n\s*/g, ' ').replace(/\|/g, '\\|');
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
const rows = (list: readonly Named[] = [], empty = '') =>
  list.map(({ name, description = '' }) => [name ? `\`${name}\`` : empty, description]);
const codes = (list: readonly Named[] = []) => list.map(({ name }) => `\`${name}\``).join(' ');

function api({ attributes, slots, events, cssParts }: Declaration): string {
  return [
    '## API',
    table(['attribute', 'what it holds'], rows(attributes)),
    table(['slot or event', 'what it is'], [...rows(slots, '(default slot)'), ...rows(events)]),
    `Parts: ${codes(cssParts)}`,
  ].join('\n\n');
}

function tokens(): string {
  const uses = new Map<string, Map<string, string[]>>();
  for (const { tagName, cssProperties = [] } of elements)
    for (const { name, description = '' } of cssProperties) {
      const said = uses.get(name) ?? new Map<string, string[]>();
      uses.set(name, said.set(description, [...(said.get(description) ?? []), `\`<${tagName}>\``]));
    }
  // What most elements say comes first, then who has a default of their own.
  const describe = (said: ReadonlyMap<string, readonly string[]>): string =>
    [...said]
      .sort(([, ours], [, theirs]) => theirs.length - ours.length)
      .map(([description, tags], index) => (index ? `On ${tags.join(', ')}: ${description}` : description))
      .join(' ');
  return table(
    ['custom property', 'what it sets'],
    rows(
      [...uses]
        .map(([name, said]) => ({ name, description: describe(said) }))
        .sort((a, b) => a.name.localeCompare(b.name)),
    ),
  );
}

function sizes(): string {
  const files = ['impact', ...elements.map(({ tagName }) => tagName.replace('impact-', ''))]
    .map((name) => `dist/${name}.js`)
    .filter(existsSync);
  const weigh = (file: string) => (brotliCompressSync(readFileSync(file)).length / 1000).toFixed(1);
  return table(
    ['file', 'kB, brotli'],
    files.map((file) => [`\`${file}\``, weigh(file)]),
  );
}

interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** A table for the document and one for each kind of entry in it that has keys. */
function keysOf({ title = '', properties, required, $defs = {} }: Schema): string {
  const part = (name: string, { properties = {}, required = [] }: Schema) => [
    `### ${name}`,
    table(
      ['key', 'what it is', 'example'],
      Object.entries(properties)
        .filter(([key, { description }]) => description && !key.startsWith('$'))
        .map(([key, { description = '', examples = [] }]) => [
          required.includes(key) ? `**\`${key}\`**` : `\`${key}\``,
          description,
          examples.length ? `\`${JSON.stringify(examples[0])}\`` : '',
        ]),
    ),
  ];
  const kind = title.replace(/ document$/, '');
  const entries = Object.entries($defs).filter(([, { properties }]) => properties);
  return [
    `## ${kind}`,
    ...part(`${kind}, the document`, { properties: properties ?? {}, required: required ?? [] }),
    ...entries.flatMap(([name, entry]) => part(`${kind}, ${name}`, entry)),
  ].join('\n\n');
}

const keys = (): string =>
  readdirSync('schema')
    .sort()
    .map((file) => keysOf(JSON.parse(readFileSync(`schema/${file}`, 'utf8')) as Schema))
    .join('\n\n');

/** The way out as a page has it: its script in the page, and the tag. */
const inlineExit = (): string =>
  `\`\`\`html no-preview\n${readFileSync('dist/exit-inline.html', 'utf8')}` +
  '<impact-exit style="display:block;min-height:3.4em"><a href="https://www.bom.gov.au/" rel="nofollow noreferrer">Leave this page</a></impact-exit>\n```';

/** What a page's policy says to let that script in. */
const exitPolicy = (): string =>
  `\`\`\`text\nContent-Security-Policy: ${/script-src '[^']+'/.exec(readFileSync('dist/exit-inline.html', 'utf8'))![0]}\n\`\`\``;

/** Puts `content` between the marks of `name` in a page, which must have them. */
function fill(page: string, name: string, content: string): void {
  const text = readFileSync(page, 'utf8');
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name.split(':')[0]!} -->`];
  const start = text.indexOf(open);
  const end = text.indexOf(close, start);
  if (start < 0 || end < 0) throw new Error(`${page} has no ${open} … ${close}`);
  writeFileSync(page, `${text.slice(0, start)}${open}\n\n${content}\n\n${text.slice(end)}`);
}

/** The rows of docs/errors.md with one of `codes`, as they stand there; their links lead from docs/elements/. */
function errors(codes: readonly string[]): string {
  const lines = readFileSync('docs/errors.md', 'utf8').split('\n');
  const has = (line: string, code: string) => line.startsWith('| `') && line.split(' | ')[0]!.includes(`\`${code}\``);
  const missing = codes.filter((code) => !lines.some((line) => has(line, code)));
  if (missing.length) throw new Error(`docs/errors.md has no row of ${missing.join(' ')}`);
  return [
    ...lines.slice(lines.findIndex((line) => line.startsWith('| code |'))).slice(0, 2),
    ...lines.filter((line) => codes.some((code) => has(line, code))),
  ]
    .join('\n')
    .replace(/\]\((?!\w+:)/g, '](../');
}

/** An example as an author writes it: JSON in single quotes where that leaves it readable. */
const markup = (example: Example): string =>
  [...(example.page ?? []), example]
    .map((one) =>
      toHTML(one).replace(/="([^"]*&quot;[^"]*)"/g, (written, value: string) =>
        value.includes("'") ? written : `='${value.replaceAll('&quot;', '"')}'`,
      ),
    )
    .join('\n');

/** Examples by name, each with its name in words: what a story shows and a test checks, a page shows too. */
function shown(element: string, names: readonly string[]): string {
  return names
    .flatMap((name) => {
      const example = examples[element]?.[name];
      if (!example) throw new Error(`stories/examples has no ${name} of ${element}`);
      const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
      return [`### ${words[0]!.toUpperCase()}${words.slice(1)}`, `\`\`\`html example\n${markup(example)}\n\`\`\``];
    })
    .join('\n\n');
}

for (const file of readdirSync('docs/elements')) {
  const page = `docs/elements/${file}`;
  const [, codes] = /<!-- errors: ([\w -]+) -->/.exec(readFileSync(page, 'utf8')) ?? [];
  if (codes) fill(page, `errors: ${codes}`, errors(codes.split(' ')));
  const [, names] = /<!-- examples: ([\w -]+) -->/.exec(readFileSync(page, 'utf8')) ?? [];
  if (names) fill(page, `examples: ${names}`, shown(file.replace('.md', ''), names.split(' ')));
}
for (const element of elements)
  fill(`docs/elements/${element.tagName.replace('impact-', '')}.md`, `api:${element.tagName}`, api(element));
fill('docs/designers/theming.md', 'tokens', tokens());
fill('docs/performance.md', 'sizes', sizes());
fill('docs/elements/exit.md', 'exit-inline', inlineExit());
fill('README.md', 'exit-hash', exitPolicy());
fill('docs/publishers/keys.md', 'keys', keys());
