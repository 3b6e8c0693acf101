/// <reference types="node" />

/**
 * Where a file of an installed package lies. Bundlers don't see this: one that follows `createRequire` takes a font or a
 * WebAssembly file for a module of the app, and fails.
 *
 * @param specifier package and path: `@resvg/resvg-wasm/index_bg.wasm`
 * @throws Error where the package isn't installed, beside this library or in the app that bundled it
 */
export function pathOf(specifier: string): string {
  const { createRequire } = process.getBuiltinModule('node:module');
  // a bundle lies elsewhere than what it was made of
  const app = `${process.cwd()}/package.json`;
  for (const from of [import.meta.url, app]) {
    try {
      return createRequire(from).resolve(specifier);
    } catch (error) {
      if (from === app) throw error;
    }
  }
  throw new Error(`${specifier} is not installed`);
}
