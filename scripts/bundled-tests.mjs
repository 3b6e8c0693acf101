/**
 * Test files of the engines, each with all that it imports in a few files. A page that fetches its modules one by one spends more time on
 * them than on its tests.
 */
import { build } from 'esbuild';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { FOR_BROWSERS, keepAddress, servedAt } from './bundle-options.mjs';

/** Inside the project: a server shows nothing that lies elsewhere. */
const FOLDER = 'coverage';

/** The runner's own modules, which its server makes. */
const served = {
  name: 'served',
  setup({ onResolve }) {
    onResolve({ filter: /^\/__web-/ }, ({ path }) => ({ path, external: true }));
  },
};

const addresses = {
  name: 'addresses',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: keepAddress(readFileSync(path, 'utf8'), servedAt(relative('.', path))),
      loader: 'ts',
    }));
  },
};

/**
 * A plugin of Web Test Runner: a test file is asked for by its name, and imports its bundle.
 *
 * @param {Readonly<Record<string, string>>} define what to put in place of names, as esbuild takes it
 */
export function bundledTests(define) {
  mkdirSync(FOLDER, { recursive: true });
  const folder = mkdtempSync(join(FOLDER, 'tests-'));
  const bundles = new Map();
  const bundle = async (file) => {
    await build({
      ...FOR_BROWSERS,
      entryPoints: [resolve(file)],
      outdir: folder,
      outbase: '.',
      chunkNames: 'chunks/[name]-[hash]',
      sourcemap: 'linked',
      define,
      tsconfig: 'tsconfig.json',
      plugins: [served, addresses],
    });
    return `import ${JSON.stringify(`/${join(folder, file).replace(/\.ts$/, '.js')}`)};`;
  };
  return {
    name: 'bundled-tests',
    serve({ path }) {
      if (!path.endsWith('.test.ts')) return undefined;
      const file = path.slice(1);
      if (!bundles.has(file)) bundles.set(file, bundle(file));
      return bundles.get(file).then((body) => ({ body, type: 'js' }));
    },
    serverStop: () => rmSync(folder, { recursive: true, force: true }),
  };
}
