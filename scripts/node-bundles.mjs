/**
 * Test files of Node, each with all that it imports in a few files: to find, read and translate some hundred modules one by one, in a
 * process for each file, takes longer than many of the tests.
 */
import { build } from 'esbuild';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FOR_NODE, keepAddress } from './bundle-options.mjs';

/** Inside the project: packages are found from where a bundle lies. */
const FOLDER = 'coverage';

/** A module's address stays that of its source: what it reads and starts lies beside that. */
const addresses = {
  name: 'addresses',
  setup({ onLoad }) {
    onLoad({ filter: /\.(?:ts|mjs)$/ }, async ({ path }) => ({
      contents: keepAddress(await readFile(path, 'utf8'), JSON.stringify(pathToFileURL(path).href)),
      loader: path.endsWith('.ts') ? 'ts' : 'js',
    }));
  },
};

/**
 * Bundles test files for as long as `use` takes.
 *
 * @param {readonly string[]} files relative to the project
 * @param {(bundles: string[]) => Promise<Result>} use gets their bundles in the same order, which is that of their names
 * @returns {Promise<Result>} what `use` comes to
 * @template Result
 */
export async function withBundles(files, use) {
  mkdirSync(FOLDER, { recursive: true });
  const folder = mkdtempSync(join(FOLDER, 'node-'));
  // Node's runner begins with the first by name, whatever the order that it is given.
  const names = files.map((file, at) => join(String(at).padStart(3, '0'), file.replace(/\.ts$/, '')));
  try {
    await build({
      entryPoints: files.map((file, at) => ({ in: resolve(file), out: names[at] })),
      outdir: folder,
      chunkNames: 'chunks/[name]-[hash]',
      ...FOR_NODE,
      logLevel: 'warning',
      plugins: [addresses],
    });
    return await use(names.map((name) => join(folder, `${name}.js`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
