/**
 * Test files of the engines, each with all that it imports in a few files. A page that fetches its modules one by one spends more time on
 * them than on its tests.
 */
import { build } from 'esbuild';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
  /** Each file is evaluated when it is asked for, with what it imports; the rest of the bundle is only read. */
  const bundle = async (names, outfile) => {
    const imports = names.map((name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(`./${name}`)})`);
    await build({
      ...FOR_BROWSERS,
      splitting: false,
      stdin: { contents: `export const files = { ${imports.join(', ')} };`, resolveDir: resolve('.') },
      outfile,
      sourcemap: 'linked',
      define,
      tsconfig: 'tsconfig.json',
      plugins: [served, noAxe, addresses],
    });
  };
  const bodyOf = (file, outfile) =>
    `import { files } from ${JSON.stringify(`/${outfile}`)};\nawait files[${JSON.stringify(file)}]();`;
  /** A file that can't be built, or that nobody named before, has a build of its own. */
  const alone = new Map();
  const buildAlone = (file) => {
    const outfile = join(folder, `alone-${alone.size}.js`);
    return bundle([file], outfile).then(() => bodyOf(file, outfile));
  };
  const all = join(folder, 'all.js');
  let together;
  const answerTo = async (file) => {
    if (files.includes(file)) {
      together ??= bundle(files, all).then(
        () => true,
        () => false,
      );
      if (await together) return bodyOf(file, all);
    }
    if (!alone.has(file)) alone.set(file, buildAlone(file));
    return alone.get(file);
  };
  return {
    plugin: {
      name: 'bundled-tests',
      serve: ({ path }) =>
        path.endsWith('.test.ts') ? answerTo(path.slice(1)).then((body) => ({ body, type: 'js' })) : undefined,
      serverStop: () => rmSync(folder, { recursive: true, force: true }),
    },
    async middleware(context, next) {
      const path = normalize(context.path);
      if (!path.startsWith(`/${folder}/`)) return next();
      context.body = await readFile(join('.', path));
      context.type = extname(path) === '.map' ? 'json' : 'js';
      context.set('cache-control', 'public, max-age=86400, immutable');
    },
  };
}
