/** What our files carry of others' work, and the licences that go with it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packages that no file of ours holds: people install them beside it. */
const BESIDE = /^(?:node:|@lit-labs\/|@resvg\/|@fontsource\/|parse5$|@angular\/|react$|preact$|vue$|svelte$|solid-js$)/;

const nameOf = (source: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(source)![0];

/** The packages that our sources import, and all that those depend on, in the order of their names. */
export function carriedPackages(root: string): string[] {
  const found = new Set<string>();
  const add = (name: string): void => {
    if (found.has(name) || BESIDE.test(name)) return;
    found.add(name);
    const { dependencies = {} } = JSON.parse(
      readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'),
    ) as {
      dependencies?: Readonly<Record<string, string>>;
    };
    // Types are in no file that runs.
    for (const each of Object.keys(dependencies)) if (!each.startsWith('@types/')) add(each);
  };
  for (const path of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.ts')) continue;
    const text = readFileSync(join(root, 'src', path), 'utf8');
    const imports =
      /^(?:import|export)\s(?!type\b)[^;]*?from '([^'.][^']*)';|\bimport\('([^'.][^']*)'\)|^import '([^'.][^']*)';/gm;
    for (const [, from, later, bare] of text.matchAll(imports)) add(nameOf((from ?? later ?? bare)!));
  }
  return [...found].sort();
}

/** The text of a package's licence. @throws Error for a package without one: its work may not be handed on */
function licenceOf(root: string, name: string): string {
  const folder = join(root, 'node_modules', name);
  const file = readdirSync(folder).find((each) => /^licen[cs]e(?:\.\w+)?$/i.test(each));
  if (!file) throw new Error(`${name} has no licence file`);
  return readFileSync(join(folder, file), 'utf8').trim();
}

/** The file of notices that goes with `dist`. */
export const noticesText = (root: string): string =>
  carriedPackages(root)
    .map((name) => `${name}\n\n${licenceOf(root, name)}\n`)
    .join(`\n${'-'.repeat(78)}\n\n`);
