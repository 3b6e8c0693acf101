/** Writes dist: page files, languages, modules, types, data, and what is made from the manifest. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';
import {
  builderFile,
  catalogueFile,
  cliFile,
  lazyFile,
  moduleFiles,
  modules,
  pageFile,
  pageFiles,
  pageScripts,
} from '../vite.config.js';
import { writeBuilderPage } from './builder.js';
import { letPagesNameFolder } from './folder.js';
import { writeDesignTokens } from './design-tokens.js';
import { writeFormSheet } from './form-sheet.js';
import { framePage } from './frame-page.js';
import { inlineBlock } from './inline-block.js';
import { carriedBy, noticesText } from './notices.js';
import { pin, writeIntegrity } from './pin.js';
import { inCommon, type Parts } from './shared-parts.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
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

const carried = new Set<string>();
/** Builds a file, and notes whose work it carries. */
const write = (config: InlineConfig) =>
  build({ ...config, plugins: [...(config.plugins ?? []), carriedBy(carried)], logLevel: 'warn' });

/** Page files, then what they fetch, each with no more of its own than the page files that lead to it don't provide. */
async function buildPageFiles(): Promise<void> {
  const lazy = new Map<string, { readonly source: string; readonly parts: Parts }>();
  const waiting = new Set<string>();
  const follow = (found: ReadonlyMap<string, string>, parts: Parts) => {
    for (const [name, source] of found) {
      const before = lazy.get(name)?.parts;
      const both = before ? inCommon(before, parts) : parts;
      if (before?.size === both.size) continue;
      lazy.set(name, { source, parts: both });
      waiting.add(name);
    }
  };
  for (const name of [...pageFiles, ...pageScripts]) {
    const found = new Map<string, string>();
    const parts = new Map<string, readonly string[]>();
    await write(pageFile(name, found, parts));
    follow(found, parts);
  }
  // What a publisher's own language imports; nothing of ours asks for it.
  follow(new Map([['locales/phrases-from', 'src/embed/languages/phrases-from.ts']]), new Map());
  for (const name of waiting) {
    waiting.delete(name);
    const { source, parts } = lazy.get(name)!;
    const found = new Map<string, string>();
    await write(lazyFile(name, source, found, parts));
    follow(found, parts);
  }
}

rmSync('dist', { recursive: true, force: true });
analyze();
// Each reads what the steps before it have written as it is loaded.
await import('./attributes.js');
await buildPageFiles();
// A block to paste, and no file to load.
writeFileSync('dist/exit-inline.html', inlineBlock(readFileSync('dist/exit-inline.js', 'utf8')));
rmSync('dist/exit-inline.js');
await write(modules(moduleFiles));
await write(cliFile);
await write(builderFile);
await write(catalogueFile);
execFileSync('node', ['node_modules/typescript-7/bin/tsc', '-p', 'src/tsconfig.json'], { stdio: 'inherit' });
cpSync('src/documents/examples', 'dist/data', { recursive: true });
/**
 * Origins beside its own that the frame page may use, and whether it shows figures that anybody types into a link:
 * `IMPACT_ORIGINS="https://news.example.org" IMPACT_FREE_TEXT=no npm run build`.
 */
writeFileSync('dist/frame.html', framePage(process.env['IMPACT_ORIGINS'], process.env['IMPACT_FREE_TEXT']));
await import('./framework-types.js');
await import('./api-reference.js');
writeBuilderPage('dist/builder');
writeFormSheet('dist');
writeDesignTokens('dist');

writeFileSync('dist/THIRD-PARTY-NOTICES.txt', noticesText('.', carried));

// A way out weighs as little as it can, and what it fetches are words alone.
letPagesNameFolder(
  'dist',
  pageFiles.filter((name) => name !== 'exit'),
);
pin('dist');
writeIntegrity('dist');
// The documentation says what the files weigh as they are published.
await import('./docs-tables.js');
await import('./wordpress.js');
await import('./docs-site/build.js');
