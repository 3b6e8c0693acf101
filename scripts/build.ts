/** Writes dist: page files, languages, modules, types, data, and what is made from the manifest. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';
import {
  builderFile,
  cliFile,
  lazyFile,
  moduleFiles,
  modules,
  pageFile,
  pageFiles,
  pageScripts,
} from '../vite.config.js';
import { writeBuilderPage } from './builder.js';
import { framePage } from './frame-page.js';
import { carriedBy, noticesText } from './notices.js';
import { pin, writeIntegrity } from './pin.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const run = (command: string, ...args: string[]) =>
  execFileSync(`node_modules/.bin/${command}`, args, { stdio: ['ignore', 'ignore', 'inherit'] });
/**
 * Writes custom-elements.json. The type parser warns of each type that it leaves as it is written, which is what we want of types from
 * elsewhere, and has no option to be silent; all else that is said is passed on.
 */
function analyze(): void {
  const { status, stderr } = spawnSync('node_modules/.bin/cem', ['analyze', '--config', 'scripts/manifest.config.js'], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said = (stderr ?? '').split('\n').filter((line) => !line.includes('[type-parser] - Skipped parsing type'));
  process.stderr.write(said.join('\n'));
  if (status !== 0) throw new Error(`cem analyze ended with ${status}`);
}

rmSync('dist', { recursive: true, force: true });
analyze();
run('tsx', 'scripts/attributes.ts');
const carried = new Set<string>();
const write = (config: InlineConfig) =>
  build({ ...config, plugins: [...(config.plugins ?? []), carriedBy(carried)], logLevel: 'warn' });
const lazy = new Map<string, string>();
for (const name of [...pageFiles, ...pageScripts]) await write(pageFile(name, lazy));
for (const [name, source] of lazy) await write(lazyFile(name, source, lazy));
await write(modules(moduleFiles));
await write(cliFile);
await write(builderFile);
run('tsc', '-p', 'src/tsconfig.json');
cpSync('src/documents/examples', 'dist/data', { recursive: true });
/**
 * Origins beside its own that the frame page may use, and whether it shows figures that anybody types into a link:
 * `IMPACT_ORIGINS="https://news.example.org" IMPACT_FREE_TEXT=no npm run build`.
 */
writeFileSync('dist/frame.html', framePage(process.env['IMPACT_ORIGINS'], process.env['IMPACT_FREE_TEXT']));
run('tsx', 'scripts/docs-tables.ts');
run('tsx', 'scripts/framework-types.ts');
writeBuilderPage('dist/builder');

writeFileSync('dist/THIRD-PARTY-NOTICES.txt', noticesText('.', carried));

pin('dist');
writeIntegrity('dist');
run('tsx', 'scripts/wordpress.ts');
