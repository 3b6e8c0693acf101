/** The command line as a program of its own, of today's sources: one bundle starts in a third of the time that tsx takes for each. */
import { build } from 'esbuild';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FOR_NODE } from '../../scripts/bundle-options.mjs';

let made: Promise<string> | undefined;

/** Inside the project, two folders deep as `dist/cli`: the program finds what lies in the package from there. */
async function bundle(): Promise<string> {
  mkdirSync('coverage', { recursive: true });
  const folder = resolve(mkdtempSync(join('coverage', 'cli-')));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await build({
    entryPoints: ['src/cli/main.ts'],
    outdir: folder,
    ...FOR_NODE,
  });
  return join(folder, 'main.js');
}

/** @returns the program's path, for `node PATH …` until this process ends */
export const commandFile = (): Promise<string> => (made ??= bundle());
