import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build, type Rolldown } from 'vite';
import { isListed, pack, targets, type Packed } from './packed.js';
import { elementFolders, filesUnder, packageJson } from './repository.js';

const { name, exports: entries = {}, sideEffects } = packageJson();

/** It imports Angular, whose own build links it and drops what is unused: see scripts/angular-wrappers.ts. */
const ofAngular = (path: string) => path.endsWith('/npm/angular.js');

/** Modules for bundlers; what a page loads straight from dist is all effect. */
const modules = filesUnder('dist/npm', '.js');
const pure = modules.filter((path) => !isListed(path, sideEffects) && !ofAngular(path));

/**
 * Imports each module on Node, which has no DOM, after Lit (which brings a stand-in for `customElements`), and prints
 * what has changed in the world.
 */
const OBSERVE = `
  import 'lit';
  const effects = [];
  let current = '';
  globalThis.customElements.define = (tag) => effects.push(current + ' defines ' + tag);
  for (const method of ['log', 'info', 'warn', 'error']) {
    console[method] = (...text) => effects.push(current + ' says ' + text.join(' '));
  }
  const globals = new Set(Reflect.ownKeys(globalThis));
  const prints = process.stdout.write.bind(process.stdout);
  const resources = process.getActiveResourcesInfo().length;
  for (current of JSON.parse(process.argv[1])) {
    try {
      await import(current);
    } catch (error) {
      effects.push(current + ' throws ' + error.message);
    }
    for (const key of Reflect.ownKeys(globalThis)) {
      if (!globals.has(key)) effects.push(current + ' adds the global ' + String(key));
      globals.add(key);
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 20));
  const left = process.getActiveResourcesInfo().length - resources;
  if (left > 0) effects.push('something is still running');
  prints(JSON.stringify(effects));
`;

describe('modules for bundlers', () => {
  let packed: Packed;
  before(() => {
    packed = pack();
  });
  after(() => packed.remove());

  const effectsOf = (specifiers: readonly string[]): string[] => {
    const args = ['--input-type=module', '--eval', OBSERVE, JSON.stringify(specifiers)];
    const printed = execFileSync(process.execPath, args, { cwd: packed.consumer, encoding: 'utf8' });
    return JSON.parse(printed) as string[];
  };

  /** What is left of modules, by the name of each, when a bundler has dropped all that has no effect. */
  const bundled = async (sources: Readonly<Record<string, readonly string[]>>): Promise<Record<string, string>> => {
    const entry = Object.fromEntries(
      Object.entries(sources).map(([module, specifiers]) => {
        const path = join(packed.consumer, `${module}.js`);
        writeFileSync(path, specifiers.map((specifier) => `import '${specifier}';\n`).join(''));
        return [module, path];
      }),
    );
    const result = await build({
      configFile: false,
      logLevel: 'silent',
      root: packed.consumer,
      build: { write: false, minify: false, target: 'es2022', lib: { entry, formats: ['es'] } },
    });
    const [{ output }] = [result].flat() as [Rolldown.RolldownOutput];
    const chunks = output.filter((file) => file.type === 'chunk').filter(({ isEntry }) => isEntry);
    return Object.fromEntries(chunks.map((chunk) => [chunk.name, chunk.code.trim()]));
  };

  it('exist, and package.json lists the impure ones', () => {
    assert.ok(Array.isArray(sideEffects), 'sideEffects is not a list');
    assert.ok(pure.length > 0, 'there is no pure module');
    const idle = sideEffects.filter(
      (pattern) =>
        ![...filesUnder('dist', '.js'), ...filesUnder('src', '.ts')].some((path) => isListed(path, [pattern])),
    );
    assert.deepEqual(idle, [], 'patterns that match no file');
  });

  it('are imported on Node without effect, but for those listed', () => {
    const missing = pure.filter((path) => !existsSync(join(packed.folder, path)));
    assert.deepEqual(missing, [], 'not packed');
    assert.deepEqual(effectsOf(pure.map((path) => pathToFileURL(join(packed.folder, path)).href)), []);
  });

  it('would be seen to have an effect', () => {
    const effect = join(packed.consumer, 'effect.mjs');
    writeFileSync(effect, `globalThis.mine = 1; customElements.define('a-b', class {}); console.warn('x');`);
    assert.equal(effectsOf([pathToFileURL(effect).href]).length, 3);
  });

  it('leave nothing behind when a bundler finds them unused', async () => {
    const unused = targets(entries).filter(
      ({ file }) =>
        file.endsWith('.js') && !file.includes('*') && !isListed(file.slice(2), sideEffects) && !ofAngular(file),
    );
    const specifiers = unused.map(({ entry }) => name + entry.slice(1));
    assert.ok(specifiers.length > elementFolders().length, String(specifiers));
    // Of all at once nothing is left, if nothing is of each.
    const { all } = await bundled({ all: specifiers });
    const left: string[] = [];
    for (const specifier of all ? specifiers : []) {
      const { one } = await bundled({ one: [specifier] });
      if (one) left.push(`${specifier}: ${one.slice(0, 200)}`);
    }
    assert.deepEqual([all, left], ['', []]);
  });

  it('define their tag, where that is what they are for, and are kept by a bundler', async () => {
    const folders = elementFolders();
    const specifierOf = (folder: string) => `${name}/define/${folder}`;
    // What one defines too that another is for, it is seen to define in one of the two orders.
    for (const order of [folders, folders.toReversed()])
      assert.deepEqual(
        effectsOf(order.map(specifierOf)),
        order.map((folder) => `${specifierOf(folder)} defines impact-${folder}`),
      );
    const kept = await bundled(Object.fromEntries(folders.map((folder) => [folder, [specifierOf(folder)]])));
    for (const folder of folders) assert.match(kept[folder] ?? '', new RegExp(`['"\`]impact-${folder}['"\`]`));
  });
});
