/**
 * What a page file's bytes are spent on: `npm run size:why -- statistic impact` builds each and lists its rooms and modules, with
 * their minified bytes and what brotli would save without them. `--all` lists the small ones too; `--compiled` builds with Lit's templates
 * compiled, which needs `npm install --no-save @lit-labs/compiler` first.
 */
import { createRequire, SourceMap } from 'node:module';
import { basename, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type ts from 'typescript';
import { build, type Plugin, type Rolldown } from 'vite';
import { pageFile, pageFiles } from '../vite.config.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const weigh = (text: string): number => brotliCompressSync(text).length;

/** A folder of node_modules is one name: nobody changes what is in it. */
function nameOf(source: string): string {
  const path = relative(root, source);
  const [, library] = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source) ?? [];
  return library ?? path;
}

/** The room of a module of ours; all that isn't is one. */
const roomOf = (name: string): string => /^src\/\w+/.exec(name)?.[0] ?? 'libraries';

/** The built file, cut where one source module follows another. */
function piecesOf({ code, map }: Rolldown.OutputChunk, folder: string): { name: string; text: string }[] {
  const entries = new SourceMap(JSON.parse(String(map)) as ConstructorParameters<typeof SourceMap>[0]);
  const pieces: { name: string; text: string }[] = [];
  code.split('\n').forEach((line, row) => {
    for (let column = 0; column < line.length; column++) {
      const { originalSource } = entries.findEntry(row, column) as { originalSource?: string };
      const name = originalSource ? nameOf(resolve(folder, originalSource)) : '(none)';
      const last = pieces.at(-1);
      if (last?.name === name) last.text += line[column];
      else pieces.push({ name, text: line[column]! });
    }
  });
  return pieces;
}

/** Compiles html literals into what Lit would make of them on a page. */
async function compiled(): Promise<Plugin> {
  const compiler: string = '@lit-labs/compiler';
  const { compileLitTemplates } = (await import(compiler)) as {
    compileLitTemplates: () => ts.TransformerFactory<ts.SourceFile>;
  };
  // It takes trees of its own TypeScript alone, which is older than ours.
  const own = createRequire(import.meta.resolve(compiler))('typescript') as typeof ts;
  const { ES2022: target } = own.ScriptTarget;
  const { ESNext: module } = own.ModuleKind;
  return {
    name: 'compile-templates',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !code.includes('html`')) return null;
      const { outputText } = own.transpileModule(code, {
        fileName: id,
        compilerOptions: { target, module, useDefineForClassFields: false },
        transformers: { before: [compileLitTemplates()] },
      });
      return { code: outputText, map: null };
    },
  };
}

async function explain(page: string, all: boolean, further: readonly Plugin[]): Promise<void> {
  const config = pageFile(page, new Map(), new Map());
  const built = (await build({
    ...config,
    plugins: [...(config.plugins ?? []), ...further],
    root,
    logLevel: 'warn',
    build: { ...config.build, write: false, sourcemap: true },
  })) as Rolldown.RolldownOutput[];
  const chunk = built[0]!.output.find((one) => one.type === 'chunk')!;
  const pieces = piecesOf(chunk, resolve(root, 'dist'));
  const whole = pieces.map(({ text }) => text).join('');
  const total = weigh(whole);
  const rows = [...new Set(pieces.map(({ name }) => name))].map((name) => {
    const own = pieces.filter((one) => one.name === name).reduce((sum, { text }) => sum + text.length, 0);
    const without = pieces.filter((one) => one.name !== name).map(({ text }) => text);
    return { name, own, saved: total - weigh(without.join('')) };
  });
  rows.sort((a, b) => b.saved - a.saved);
  const rooms = [...new Set(pieces.map(({ name }) => roomOf(name)))].map((room) => {
    const without = pieces.filter((one) => roomOf(one.name) !== room).map(({ text }) => text);
    return [room, total - weigh(without.join(''))] as const;
  });
  console.log(`\n${page}.js: ${whole.length} bytes, ${total} by brotli\n`);
  for (const [room, saved] of rooms.sort(([, a], [, b]) => b - a))
    console.log(`${String(saved).padStart(18)}  ${room}`);
  console.log('\n  minified  brotli  module');
  for (const { name, own, saved } of rows.filter((row) => all || row.saved > 40))
    console.log(`${String(own).padStart(10)}${String(saved).padStart(8)}  ${name}`);
}

const asked = process.argv.slice(2);
const further = asked.includes('--compiled') ? [await compiled()] : [];
const names = asked.filter((one) => !one.startsWith('-')).map((one) => basename(one, '.js'));
for (const name of names.length ? names : ['statistic', 'prevalence', 'impact']) {
  if (!pageFiles.some((one) => one === name)) throw new Error(`${name}.js is no page file: ${pageFiles.join(', ')}`);
  await explain(name, asked.includes('--all'), further);
}
