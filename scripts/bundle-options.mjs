/** What bundles of tests have in common. */

/** Modules for a browser, with what packages have for development. */
export const FOR_BROWSERS = {
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  conditions: ['development', 'browser'],
  mainFields: ['browser', 'module', 'main'],
  logLevel: 'silent',
};

/** Modules for Node in a few files, beside the packages that they import. */
export const FOR_NODE = {
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  tsconfig: 'tsconfig.json',
};

/** The address of a source on the server of its tests, as an expression. */
export const servedAt = (path) => `(location.origin + ${JSON.stringify(`/${path}`)})`;

/** A bundle lies elsewhere than its parts: a source's address stays its own, and what it loads lies beside it. */
export const keepAddress = (text, address) => text.replace(/\bimport\.meta\.url\b/g, () => address);
