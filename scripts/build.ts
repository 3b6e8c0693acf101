/** Writes dist: page files, languages, modules, types, data, and what is made from the manifest. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { languageFile, languages, moduleFiles, modules, pageFile, pageFiles } from '../vite.config.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const run = (command: string, ...args: string[]) =>
  execFileSync(`node_modules/.bin/${command}`, args, { stdio: ['ignore', 'ignore', 'inherit'] });

rmSync('dist', { recursive: true, force: true });
const quiet = { logLevel: 'warn' } as const;
for (const name of pageFiles) await build({ ...pageFile(name), ...quiet });
for (const language of languages) await build({ ...languageFile(language), ...quiet });
await build({ ...modules(moduleFiles), ...quiet });
run('tsc', '-p', 'src/tsconfig.json');
cpSync('src/documents', 'dist/data', { recursive: true });
if (existsSync('custom-elements.json')) run('cem', 'analyze', '--config', 'scripts/manifest.config.js');
