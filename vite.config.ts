import { fileURLToPath } from 'node:url';
import { defineConfig, type InlineConfig, type Plugin } from 'vite';
import { minifyLiterals } from './scripts/minify-literals.js';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The files that a page loads with one line; the tag names in each are in the entry of that name. */
export const pageFiles = ['impact', 'statistic', 'prevalence'] as const;
export const languages = ['ar', 'de', 'fr', 'tr'] as const;
/** Modules for bundlers, by the name they are imported with: see `exports` in package.json. */
export const moduleFiles = [
  'index',
  'quantity',
  'elements/statistic/statistic',
  'elements/prevalence/prevalence',
  'define/statistic',
  'define/prevalence',
] as const;

const shared = {
  configFile: false,
  publicDir: false,
  plugins: [minifyLiterals()],
} satisfies InlineConfig;

/** Languages are files of their own beside every page file, at names that do not change within a version. */
const languagesBeside: Plugin = {
  name: 'languages-beside',
  enforce: 'pre',
  resolveId: (source) => {
    const language = /^\.\/languages\/(\w+)\.js$/.exec(source)?.[1];
    return language ? { id: `./locales/${language}.js`, external: true } : null;
  },
};

/** One self-contained file: everything that its elements need with attributes in English. */
export const pageFile = (name: string): InlineConfig => ({
  ...shared,
  plugins: [languagesBeside, ...shared.plugins],
  build: {
    target: 'es2022',
    emptyOutDir: false,
    minify: true,
    lib: { entry: at(`src/embed/${name}.ts`), formats: ['es'], fileName: () => `${name}.js` },
    rolldownOptions: { makeAbsoluteExternalsRelative: false, output: { codeSplitting: false, minify: true } },
  },
});

/** A language's words, for every page file. */
export const languageFile = (language: string): InlineConfig => ({
  ...shared,
  build: {
    target: 'es2022',
    emptyOutDir: false,
    minify: true,
    outDir: 'dist/locales',
    lib: { entry: at(`src/embed/languages/${language}.ts`), formats: ['es'], fileName: () => `${language}.js` },
    rolldownOptions: { output: { minify: true } },
  },
});

/** Modules that mirror src, for bundlers: lit and d3 stay outside, @lit/localize inside (a page configures it once). */
export const modules = (entries: readonly string[]): InlineConfig => ({
  ...shared,
  build: {
    target: 'es2022',
    emptyOutDir: false,
    minify: false,
    outDir: 'dist/npm',
    lib: { entry: entries.map((entry) => at(`src/${entry}.ts`)), formats: ['es'] },
    rolldownOptions: {
      external: /^(lit|d3-)/,
      output: { preserveModules: true, preserveModulesRoot: at('src'), entryFileNames: '[name].js' },
    },
  },
});

/** `vite` alone serves the demo page from source. */
export default defineConfig({ root: 'demo', plugins: [] });
