/** Writes dist: page files, languages, modules, types, data, and what is made from the manifest. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { lazyFile, moduleFiles, modules, pageFile, pageFiles } from '../vite.config.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const run = (command: string, ...args: string[]) =>
  execFileSync(`node_modules/.bin/${command}`, args, { stdio: ['ignore', 'ignore', 'inherit'] });

rmSync('dist', { recursive: true, force: true });
const quiet = { logLevel: 'warn' } as const;
const lazy = new Map<string, string>();
for (const name of pageFiles) await build({ ...pageFile(name, lazy), ...quiet });
for (const [name, source] of lazy) await build({ ...lazyFile(name, source, lazy), ...quiet });
await build({ ...modules(moduleFiles), ...quiet });
run('tsc', '-p', 'src/tsconfig.json');
cpSync('src/documents', 'dist/data', { recursive: true });
run('cem', 'analyze', '--config', 'scripts/manifest.config.js');
run('tsx', 'scripts/readme.ts');

/** Hashes for pages that pin a version: `integrity="…"` by file. */
const hashed = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.js') && !path.startsWith('npm'))
  .sort()
  .map((path) => [
    path,
    `sha384-${createHash('sha384')
      .update(readFileSync(`dist/${path}`))
      .digest('base64')}`,
  ]);
writeFileSync('dist/integrity.json', `${JSON.stringify(Object.fromEntries(hashed), null, 2)}\n`);
