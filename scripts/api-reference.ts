/**
 * `npm run docs:api`: writes docs/developers/api.md, every export of every entry of package.json, from the declarations that the build wrote.
 * They are what an importer's editor reads, so that the page can't say anything else. The build runs it.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { apiEntries, type ApiEntry, type ApiExport, type ApiMember } from './api-model.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const cell = (text: string) => text.replace(/\s*\n\s*/g, ' ').replace(/\|/g, '\\|');
const code = (text: string) => `\`${text.replace(/\s+/g, ' ')}\``;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

const members = (kind: string, list: readonly ApiMember[]) =>
  list.length
    ? [
        table(
          [kind, 'type', 'what it is'],
          list.map(({ name, optional, type, text }) => [code(`${name}${optional ? '?' : ''}`), code(type), text]),
        ),
      ]
    : [];

function entryOf(one: ApiExport): string[] {
  const { name, text, signature, params, returns, throws, members: inside, methods, values } = one;
  return [
    `### ${name}`,
    ...(signature ? [`\`\`\`ts declaration\n${signature}\n\`\`\``] : []),
    text,
    ...(params.length ? [params.map(({ name, text }) => `- ${code(name)}: ${text}`).join('\n')] : []),
    ...(returns ? [`Returns ${returns}`] : []),
    ...throws.map((thrown) => `Throws ${thrown}`),
    ...members('member', inside),
    ...members('method', methods),
    ...(values.length
      ? [
          table(
            ['value', 'what it is'],
            values.map(({ name, text }) => [code(name), text]),
          ),
        ]
      : []),
  ];
}

/** What elements have is on their own pages; here stands what a script may ask of them. */
function elementsOf(entries: readonly ApiEntry[]): string[] {
  const classes = entries.flatMap(({ path, exports }) =>
    exports.filter(({ element }) => element).map((one) => ({ path, ...one })),
  );
  return [
    '## Elements',
    'Each element has two entries: the class alone, with no effect on import, and a module that registers its tag. The pages of the elements list their attributes, events, slots and parts; each attribute is a property too, in camel case.',
    table(
      ['class', 'the class alone', 'registers the tag', 'its page'],
      classes.map(({ name, path, element }) => [
        code(name),
        code(`impact-elements/${path}`),
        code(`impact-elements/define/${path}`),
        `[\`<impact-${element!}>\`](../elements/${element!}.md)`,
      ]),
    ),
    ...classes
      .filter(({ methods }) => methods.length)
      .flatMap(({ name, methods }) => [`### Methods of ${name}`, ...members('method', methods)]),
  ];
}

const entries = apiEntries('.');
const elements = entries.filter(({ exports }) => exports.some(({ element }) => element) && exports.length === 1);
const others = entries.filter((entry) => !elements.includes(entry) && entry.exports.length && entry.path !== 'angular');
const angular = entries.find(({ path }) => path === 'angular')?.exports ?? [];
const seen = new Set<string>();

const page = [
  '# Reference of the npm entries',
  'Every export of every entry of the package, as its declarations have it. `npm run docs:api` writes this page from `dist/types` after a build, and a test refuses an export without a text, a parameter without one, and a function that doesn’t say what it returns or throws.',
  ...elementsOf(elements),
  ...others.flatMap(({ path, about, exports }) => {
    const fresh = exports.filter(({ name, text, element }) => !element && !seen.has(name + text));
    for (const { name, text } of fresh) seen.add(name + text);
    const rest = exports.filter((one) => !one.element && !fresh.includes(one)).map(({ name }) => code(name));
    return [
      `## ${code(path === '.' ? 'impact-elements' : `impact-elements/${path}`)}`,
      ...(about ? [about] : []),
      ...fresh.flatMap(entryOf),
      ...(rest.length ? [`Also, as above: ${rest.join(', ')}.`] : []),
    ];
  }),
  '## `impact-elements/angular`',
  'A standalone component for each tag, which passes its inputs on and gives its events out: import those that a template uses.',
  angular.map(({ name }) => code(name)).join(', ') + '.',
];
writeFileSync('docs/developers/api.md', `${page.join('\n\n')}\n`);
