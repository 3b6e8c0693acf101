/** Writes dist: page files, languages, modules, types, data, and what is made from the manifest. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { cliFile, lazyFile, moduleFiles, modules, pageFile, pageFiles } from '../vite.config.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const run = (command: string, ...args: string[]) =>
  execFileSync(`node_modules/.bin/${command}`, args, { stdio: ['ignore', 'ignore', 'inherit'] });

rmSync('dist', { recursive: true, force: true });
const quiet = { logLevel: 'warn' } as const;
const lazy = new Map<string, string>();
for (const name of pageFiles) await build({ ...pageFile(name, lazy), ...quiet });
for (const [name, source] of lazy) await build({ ...lazyFile(name, source, lazy), ...quiet });
await build({ ...modules(moduleFiles), ...quiet });
await build({ ...cliFile, ...quiet });
run('tsc', '-p', 'src/tsconfig.json');
cpSync('src/documents', 'dist/data', { recursive: true });
run('cem', 'analyze', '--config', 'scripts/manifest.config.js');
run('tsx', 'scripts/readme.ts');

/** What our files carry of others' work, with the licences that go with it. */
const carried = [
  'lit',
  '@lit/localize',
  '@floating-ui/core',
  '@floating-ui/dom',
  '@floating-ui/utils',
  'd3-array',
  'd3-path',
  'd3-scale',
  'd3-shape',
  'internmap',
];
const notices = carried.map((name) => `${name}\n\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim()}\n`);
writeFileSync('dist/THIRD-PARTY-NOTICES.txt', notices.join(`\n${'-'.repeat(78)}\n\n`));

/** Hashes for pages that pin a version: `integrity="…"` by file. */
const hashed = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.js') && !/^(npm|cli)\b/.test(path))
  .sort()
  .map((path) => [
    path,
    `sha384-${createHash('sha384')
      .update(readFileSync(`dist/${path}`))
      .digest('base64')}`,
  ]);
writeFileSync('dist/integrity.json', `${JSON.stringify(Object.fromEntries(hashed), null, 2)}\n`);

run('tsx', 'scripts/wordpress.ts');
