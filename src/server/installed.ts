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
  try {
    return createRequire(import.meta.url).resolve(specifier);
  } catch {
    // A bundle lies elsewhere than what it was made of.
    return createRequire(`${process.cwd()}/package.json`).resolve(specifier);
  }
}
