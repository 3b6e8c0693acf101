/**
 * Draws docs/map.md: which room of src builds on which, as dependency-cruiser reads the imports. Fails on a circle of files and on an
 * import against the order of the rooms, types and files that are fetched when needed among them.
 *
 *     npm run map
 */
import { writeFileSync } from 'node:fs';
import { cruise, type IForbiddenRuleType, type ICruiseResult } from 'dependency-cruiser';
import { format, resolveConfig } from 'prettier';
import { STEPS } from '../test/contract/layers.js';

const TARGET = 'docs/map.md';
/** Files right under src are no room: the entry, and the version, which everything may name. */
const roomOf = (path: string): string => /^src\/(\w+)\//.exec(path)?.[1] ?? (path === 'src/index.ts' ? 'index' : '');
const within = (rooms: readonly string[]): string => `^src/(${rooms.join('|')})(/|\\.ts$)`;

const forbidden: IForbiddenRuleType[] = [
  { name: 'circle', severity: 'error', from: {}, to: { circular: true } },
  ...STEPS.flatMap((rooms, step) =>
    rooms.map((room): IForbiddenRuleType => {
      const siblings = rooms.filter((other) => other !== room);
      const path = within([...siblings, ...STEPS.slice(step + 1).flat()]);
      return { name: `above ${room}`, severity: 'error', from: { path: within([room]) }, to: { path } };
    }),
  ),
];
const { output } = await cruise(['src'], {
  ruleSet: { forbidden },
  validate: true,
  doNotFollow: { path: 'node_modules' },
  exclude: { path: 'node_modules' },
  tsPreCompilationDeps: true,
});
const { modules, summary } = output as ICruiseResult;
if (!modules.length) throw new Error('dependency-cruiser found no TypeScript in src');
for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} imports ${to}`);
if (summary.violations.length) process.exit(1);

/** How many imports lead from a room to another. */
const arrows = new Map<string, Map<string, number>>(STEPS.flat().map((room) => [room, new Map()]));
const files = new Map<string, number>();
for (const { source, dependencies } of modules) {
  const from = roomOf(source);
  files.set(from, (files.get(from) ?? 0) + 1);
  const counts = arrows.get(from);
  for (const { resolved } of dependencies) {
    const to = roomOf(resolved);
    if (arrows.has(to) && to !== from) counts?.set(to, (counts.get(to) ?? 0) + 1);
  }
}
const targets = (room: string): string[] => STEPS.flat().filter((other) => arrows.get(room)!.has(other));
const leadsTo = (from: string, to: string): boolean => targets(from).some((next) => next === to || leadsTo(next, to));
/** Without arrows that a way over other rooms stands for. */
const drawn = STEPS.flat().flatMap((room) =>
  targets(room)
    .filter((target) => !targets(room).some((next) => next !== target && leadsTo(next, target)))
    .map((target) => `  ${room} --> ${target}`),
);
const imports = modules.reduce((sum, { dependencies }) => sum + dependencies.length, 0);

const text = `# Map of the rooms

\`npm run map\` wrote this page from ${imports} imports in the ${modules.length} files of \`src/\`. A room imports from the rooms that its arrows lead to, and from
the rooms below those. No file imports one above it, and no files import each other in a circle: otherwise the script and
\`test/contract/layers.node.test.ts\` fail.

\`\`\`mermaid
flowchart TB
${drawn.toReversed().join('\n')}
\`\`\`

| Room | Files | Imports from |
| --- | ---: | --- |
${STEPS.flat()
  .toReversed()
  .map((room) => {
    const from = targets(room).map((target) => `${target} (${arrows.get(room)!.get(target)})`);
    return `| \`${room}\` | ${files.get(room) ?? 0} | ${from.join(', ') || 'nothing'} |`;
  })
  .join('\n')}
`;
writeFileSync(TARGET, await format(text, { ...(await resolveConfig(TARGET)), filepath: TARGET }));
