/** What the bundles of browser tests have in common: those of `npm test`, and those of `npm run mutate`. */

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

/** The address of a source on the server of its tests, as an expression. */
export const servedAt = (path) => `(location.origin + ${JSON.stringify(`/${path}`)})`;

/** A bundle lies elsewhere than its parts: a source's address stays its own, and what it loads lies beside it. */
export const keepAddress = (text, address) => text.replace(/\bimport\.meta\.url\b/g, () => address);
