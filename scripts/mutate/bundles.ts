/** Test files with all that they import of this repository in one file each, some sources replaced. */
import { build, type BuildOptions, type Metafile, type Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { keepAddress, servedAt } from '../bundle-options.mjs';

export type Place = 'node' | 'chromium';

/** The harness in place of a test runner's own module. */
const stubs: Plugin = {
  name: 'stubs',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:test$/ }, () => ({ path: 'runner', namespace: 'stub' }));
    onResolve({ filter: /^@web\/test-runner-commands$/ }, () => ({ path: 'commands', namespace: 'stub' }));
    onLoad({ filter: /^runner$/, namespace: 'stub' }, () => ({
      contents: 'export const { describe, it, test, before, after, beforeEach, afterEach } = globalThis;',
    }));
    onLoad({ filter: /^commands$/, namespace: 'stub' }, () => ({
      contents: ['sendKeys', 'sendMouse', 'resetMouse', 'setViewport', 'emulateMedia']
        .map((name) => `export const ${name} = (given) => globalThis.testCommand('${name}', given ?? null);`)
        .join('\n'),
    }));
  },
};

/** Packages stay outside, loaded once for all, but for the one that can be configured once only. */
const packages: Plugin = {
  name: 'packages',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('@lit/localize') ? undefined : { path, external: true },
    );
  },
};

/** Sources as they are, or what stands in place of them. */
export const source = (place: Place, replaced: ReadonlyMap<string, string>): Plugin => ({
  name: 'source',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const file = relative(process.cwd(), path);
      if (file.startsWith('node_modules') || file.startsWith('..')) return undefined;
      const text = replaced.get(file) ?? readFileSync(path, 'utf8');
      const address = place === 'node' ? JSON.stringify(pathToFileURL(path).href) : servedAt(file);
      return { contents: keepAddress(text, address), loader: 'ts' };
    });
  },
});

export async function bundle(
  tests: readonly string[],
  place: Place,
  outdir: string,
  replaced: ReadonlyMap<string, string>,
): Promise<Metafile> {
  const options = {
    entryPoints: tests.map((test) => resolve(test)),
    outdir,
    outbase: '.',
    entryNames: '[dir]/[name]',
    bundle: true,
    // A page keeps what its files share; a thread evaluates all of a file anew.
    splitting: place === 'chromium',
    chunkNames: 'chunks/[hash]',
    format: 'esm',
    target: 'es2022',
    platform: place === 'node' ? 'node' : 'browser',
    outExtension: { '.js': '.mjs' },
    metafile: true,
    logLevel: 'silent',
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
    // As web-test-runner.config.mjs has them: no engine answers for others here.
    define: {
      'process.env.SEED': JSON.stringify(process.env['SEED'] ?? '20261122'),
      'process.env.ANSWERING': '""',
    },
    plugins: [stubs, packages, source(place, replaced)],
  } satisfies BuildOptions;
  const { metafile } = await build(options);
  return metafile;
}

/** How many imports lie between a source and each file that imports it, itself or through others. */
export function importersOf({ inputs }: Metafile): (source: string) => ReadonlyMap<string, number> {
  const importers = new Map<string, string[]>();
  for (const [path, { imports }] of Object.entries(inputs)) {
    for (const { path: imported } of imports) importers.set(imported, [...(importers.get(imported) ?? []), path]);
  }
  return (source) => {
    const steps = new Map([[source, 0]]);
    for (const [path, step] of steps)
      for (const importer of importers.get(path) ?? []) if (!steps.has(importer)) steps.set(importer, step + 1);
    return steps;
  };
}

/** Packages that bundles leave out. */
export const packagesOf = (metafile: Metafile): string[] => [
  ...new Set(
    Object.values(metafile.outputs).flatMap(({ imports }) =>
      imports.filter(({ external }) => external).map(({ path }) => path),
    ),
  ),
];
