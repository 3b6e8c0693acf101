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
  const bundle = (entries, outdir) =>
    build({
      ...FOR_BROWSERS,
      entryPoints: entries.map((file) => resolve(file)),
      outdir,
      outbase: '.',
      chunkNames: 'chunks/[name]-[hash]',
      sourcemap: 'linked',
      define,
      tsconfig: 'tsconfig.json',
      plugins: [served, addresses],
    });
  const bundleOf = (file, outdir) => `import ${JSON.stringify(`/${join(outdir, file).replace(/\.ts$/, '.js')}`)};`;
  /** A file that can't be built, or that nobody named before, has a build of its own. */
  const alone = new Map();
  const buildAlone = (file) => {
    const outdir = join(folder, `alone-${alone.size}`);
    return bundle([file], outdir).then(() => bundleOf(file, outdir));
  };
  let together;
  const answerTo = async (file) => {
    if (files.includes(file)) {
      together ??= bundle(files, folder).then(
        () => true,
        () => false,
      );
      if (await together) return bundleOf(file, folder);
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
