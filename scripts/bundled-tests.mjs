/**
 * Test files of the engines, each with all that it imports in a few files. A page that fetches its modules one by one spends more time on
 * them than on its tests.
 */
import { build } from 'esbuild';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, relative, resolve } from 'node:path';
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

/** axe, of which the tests' library makes an assertion on every page: test/helpers/axe.ts fetches it for those that ask. */
const noAxe = {
  name: 'no-axe',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^chai-a11y-axe$/ }, ({ path }) => ({ path, namespace: 'no-axe' }));
    onLoad({ filter: /./, namespace: 'no-axe' }, () => ({ contents: 'export const chaiA11yAxe = () => {};' }));
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
 * A plugin of Web Test Runner, by which a test file is asked for by its name and imports its bundle; and a middleware that answers with
 * the bundles themselves. They are finished: nothing needs to read them on the way, and a browser keeps what several files share.
 *
 * @param {Readonly<Record<string, string>>} define what to put in place of names, as esbuild takes it
 * @param {readonly string[]} files those that will be asked for: one build makes them all, in a tenth of the time
 */
export function bundledTests(define, files) {
  mkdirSync(FOLDER, { recursive: true });
  const folder = mkdtempSync(join(FOLDER, 'tests-'));
  const building = {
    ...FOR_BROWSERS,
    splitting: false,
    define,
    tsconfig: 'tsconfig.json',
    plugins: [served, noAxe, addresses],
  };
  const sourceOf = (names, broken) => {
    const imports = names.map((name) => {
      const load = broken.has(name)
        ? `Promise.reject(new Error(${JSON.stringify(broken.get(name))}))`
        : `import(${JSON.stringify(`./${name}`)})`;
      return `${JSON.stringify(name)}: () => ${load}`;
    });
    return `export { together } from './test/helpers/pool.js';\nexport const files = { ${imports.join(', ')} };`;
  };
  /** Each file is evaluated when it is asked for, with what it imports; the rest of the bundle is only read. */
  const bundle = (names, broken, options) =>
    build({ ...building, ...options, stdin: { contents: sourceOf(names, broken), resolveDir: resolve('.') } });
  /** Why each of these can't be built, of those that can't. */
  const faults = async (names) => {
    const found = new Map();
    for (const name of names)
      await bundle([name], found, { write: false }).catch((error) => found.set(name, error.message));
    return found;
  };
  const write = async (names, outfile) => {
    const options = { outfile, sourcemap: 'linked' };
    await bundle(names, new Map(), options).catch(async () => bundle(names, await faults(names), options));
    return outfile;
  };
  const all = join(folder, 'all.js');
  let together;
  /** Files that nobody named before have bundles of their own. */
  const alone = new Map();
  const bundleOf = (file) => {
    if (files.includes(file)) return (together ??= write(files, all));
    if (!alone.has(file)) alone.set(file, write([file], join(folder, `alone-${alone.size}.js`)));
    return alone.get(file);
  };
  /** What a page runs: several files, or the one of that name. */
  const pools = new Map();
  const bodyOf = async (path) => {
    const names = pools.get(path);
    const from = JSON.stringify(`/${await bundleOf(names?.[0] ?? path)}`);
    return names
      ? `import { files, together } from ${from};\ntogether(files, ${JSON.stringify(names)});`
      : `import { files } from ${from};\nawait files[${JSON.stringify(path)}]();`;
  };
  return {
    /** The files of each page that runs several, by that page's own. */
    pools,
    /** A file for the runner, whose page runs these. */
    pool(names) {
      const path = join(folder, `pool-${pools.size + 1}.test.js`);
      // The runner finds its files by looking for them.
      writeFileSync(path, '');
      pools.set(path, names);
      return path;
    },
    plugin: {
      name: 'bundled-tests',
      serve: ({ path }) =>
        path.endsWith('.test.ts') || pools.has(path.slice(1))
          ? bodyOf(path.slice(1)).then((body) => ({ body, type: 'js' }))
          : undefined,
      serverStop: () => rmSync(folder, { recursive: true, force: true }),
    },
    async middleware(context, next) {
      const path = normalize(context.path);
      if (!path.startsWith(`/${folder}/`) || pools.has(path.slice(1))) return next();
      context.body = await readFile(join('.', path));
      context.type = extname(path) === '.map' ? 'json' : 'js';
      context.set('cache-control', 'public, max-age=86400, immutable');
    },
  };
}
