/**
 * Test files of the engines, each with all that it imports in a few files. A page that fetches its modules one by one spends more time on
 * them than on its tests.
 */
import { build } from 'esbuild';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** Inside the project: a server shows nothing that lies elsewhere. */
const FOLDER = 'coverage';

/** The runner's own modules, which its server makes. */
const served = {
  name: 'served',
  setup({ onResolve }) {
    onResolve({ filter: /^\/__web-/ }, ({ path }) => ({ path, external: true }));
  },
};

/** A source's address stays its own: what it loads lies beside it, and not beside the bundle. */
const addresses = {
  name: 'addresses',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const address = `(location.origin + ${JSON.stringify(`/${relative('.', path)}`)})`;
      const contents = readFileSync(path, 'utf8').replace(/\bimport\.meta\.url\b/g, () => address);
      return { contents, loader: 'ts' };
    });
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
      entryPoints: [resolve(file)],
      outdir: folder,
      outbase: '.',
      bundle: true,
      splitting: true,
      format: 'esm',
      target: 'es2022',
      conditions: ['development', 'browser'],
      mainFields: ['browser', 'module', 'main'],
      chunkNames: 'chunks/[name]-[hash]',
      sourcemap: 'linked',
      logLevel: 'silent',
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
