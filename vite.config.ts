import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type InlineConfig, type Plugin } from 'vite';
import { minifyLiterals } from './scripts/minify-literals.js';
import { collectParts, takeParts, type Parts } from './scripts/shared-parts.js';
import { version } from './src/version.js';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The files that a page loads with one line; the tag names in each are in the entry of that name. */
export const pageFiles = [
  'impact',
  'statistic',
  'prevalence',
  'change',
  'compare',
  'glossary',
  'term',
  'posts',
  'subscribe',
  'contact',
  'give',
  'support',
  'actions',
  'exit',
  'quote',
  'sources',
  'calm',
] as const;
/** Scripts beside them that define no element for the page: the frame page's own, and one for pages that only have frames. */
export const pageScripts = ['frame', 'resize', 'exit-inline'] as const;
/** The source of a page file. */
const entryOf = (name: string): string =>
  at(name === 'frame' ? 'src/embed/frame/frame.ts' : `src/embed/entries/${name}.ts`);

/** Modules for bundlers, by the name they are imported with: see `exports` in package.json. */
export const moduleFiles = [
  'index',
  'quantity/index',
  'documents/honest/index',
  'elements/statistic/statistic',
  'elements/prevalence/prevalence',
  'elements/change/change',
  'elements/compare/compare',
  'elements/glossary/glossary',
  'elements/term/term',
  'elements/posts/posts',
  'elements/subscribe/subscribe',
  'elements/contact/contact',
  'elements/give/give',
  'elements/exit/exit',
  'elements/quote/quote',
  'elements/support/support',
  'elements/actions/actions',
  'elements/sources/sources',
  'elements/calm/calm',
  'define/statistic',
  'define/prevalence',
  'define/change',
  'define/compare',
  'define/glossary',
  'define/term',
  'define/posts',
  'define/subscribe',
  'define/contact',
  'define/give',
  'define/exit',
  'define/quote',
  'define/support',
  'define/actions',
  'define/sources',
  'define/calm',
  'feed/index',
  'server/index',
  'server/array-file',
  // The command teaches it a publisher's own languages.
  'server/server-locale',
  'embed/localize',
] as const;

const shared = {
  configFile: false,
  publicDir: false,
  plugins: [minifyLiterals()],
} satisfies InlineConfig;

/**
 * What a page file imports only when it is needed lies beside it, at `chunks/` and `locales/`. Such a file never imports a page
 * file, whose address may carry a query and would then be loaded twice: what the two share it takes from the page (see
 * scripts/shared-parts.ts). The version in the query keeps a cached page file and a newer chunk apart.
 *
 * @param found collects what must be built: the source of each, by its name in dist
 * @param root the way from the importing file to dist
 */
const lazyBeside = (found: Map<string, string>, root: './' | '../'): Plugin => ({
  name: 'lazy-beside',
  enforce: 'pre',
  resolveId(source, importer, { kind }) {
    if (kind !== 'dynamic-import' || !importer || !source.startsWith('.')) return null;
    const file = resolve(dirname(importer), source.replace(/\.js$/, '.ts'));
    const page = pageFiles.find((name) => file === entryOf(name));
    if (page) return { id: `./${page}.js?${version}`, external: true };
    const name = `${file.includes('/embed/languages/') ? 'locales' : 'chunks'}/${basename(file, '.ts')}`;
    found.set(name, file);
    // A publisher's site has its own file under this name: no hash, no version in its address.
    const query = name === 'locales/own' ? '' : `?${version}`;
    return { id: `${root}${name}.js${query}`, external: true };
  },
});

/** Runs modules that work out constants, and puts what comes out in their place. */
const workedOut: Plugin = {
  name: 'worked-out',
  enforce: 'pre',
  async load(id) {
    if (id !== at('src/geometry/outlines.ts')) return null;
    const { OUTLINES } = await import('./src/geometry/outlines.js');
    return `export const OUTLINES = ${JSON.stringify(OUTLINES)};`;
  },
};

/** Modules that page files have a smaller one for: each says what it goes without. */
const LEAN: Readonly<Record<string, string>> = {
  '/css-tag.js': at('src/elements/shared/css-tag.ts'),
  '/init/install.js': at('src/embed/install-msg.ts'),
  '/element-base.js': at('src/embed/element-base.ts'),
};

const lean: Plugin = {
  name: 'lean',
  enforce: 'pre',
  resolveId: (source, importer) => {
    const name = /\/(?:css-tag|element-base|init\/install)\.js$/.exec(source)?.[0];
    return name && importer ? LEAN[name] : null;
  },
};

/** A file in English alone goes without what looks texts up. */
const inEnglish: Plugin = {
  name: 'in-english',
  enforce: 'pre',
  resolveId: (source) => (source === '@lit/localize' ? at('src/embed/english.ts') : null),
};

const singleFile = (name: string, entry: string): InlineConfig['build'] => ({
  target: 'es2022',
  emptyOutDir: false,
  // resize.js may stand in a page as a script of the old kind, whose names are everybody's
  lib: { entry, formats: [name === 'resize' ? 'iife' : 'es'], name: 'impact', fileName: () => `${name}.js` },
  rolldownOptions: {
    makeAbsoluteExternalsRelative: false,
    // Its runtime makes a promise when it is imported, even by files that use another part of it.
    treeshake: {
      moduleSideEffects: [{ test: /@lit\/localize/, sideEffects: false }],
      // What a file takes from the page and doesn't use is not asked for.
      propertyReadSideEffects: false,
    },
    output: { codeSplitting: false, minify: true, comments: false },
  },
});

/** One self-contained file: everything that its elements need with attributes in English. */
export const pageFile = (
  name: string,
  lazy: Map<string, string>,
  parts: Map<string, readonly string[]>,
): InlineConfig => ({
  ...shared,
  plugins: [
    ...(name === 'exit-inline' ? [inEnglish] : []),
    lazyBeside(lazy, './'),
    collectParts(parts),
    lean,
    workedOut,
    ...shared.plugins,
  ],
  build: singleFile(name, entryOf(name)),
});

/**
 * A file that page files fetch when they need it, and that may itself fetch others.
 *
 * @param parts what every page file provides that leads to it
 */
export const lazyFile = (name: string, source: string, lazy: Map<string, string>, parts: Parts): InlineConfig => ({
  ...shared,
  plugins: [lazyBeside(lazy, '../'), takeParts(parts), workedOut, ...shared.plugins],
  build: singleFile(name, source),
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
      external: /^(lit|d3-|@floating-ui|@lit-labs|parse5|@resvg|@fontsource|node:)/,
      output: {
        preserveModules: true,
        preserveModulesRoot: at('src'),
        entryFileNames: ({ name }) => `${name.replace(/^.*node_modules\//, 'vendor/')}.js`,
      },
    },
  },
});

/** The embed builder's page, with a Lit of its own: it shows the page files, and is none of them. */
export const builderFile = {
  ...shared,
  build: { ...singleFile('builder', at('src/builder/builder.ts')), outDir: 'dist/builder' },
} satisfies InlineConfig;

/** What a page of a publisher's catalogue does beyond being read: search and buttons that copy. */
export const catalogueFile = {
  ...shared,
  build: { ...singleFile('catalogue', at('src/builder/catalogue-page.ts')), outDir: 'dist/builder' },
} satisfies InlineConfig;

/** The command line for Node: each command in a file of its own, read when it is called; what renders pages are the modules that others import. */
export const cliFile = {
  ...shared,
  plugins: [
    {
      name: 'server-beside',
      enforce: 'pre',
      resolveId: (source) =>
        /^(?:\.\.\/)+server\//.test(source)
          ? { id: `../npm${source.replace(/^(?:\.\.\/)+/, '/')}`, external: true }
          : // Its own bundle of itself holds what it is made of.
            source === 'jszip'
            ? { id: at('node_modules/jszip/dist/jszip.min.js'), external: false }
            : null,
    },
    ...shared.plugins,
  ],
  build: {
    ssr: true,
    target: 'node20',
    emptyOutDir: false,
    outDir: 'dist/cli',
    rolldownOptions: {
      input: { main: at('src/cli/main.ts'), 'entry-process': at('src/cli/site/entry-process.ts') },
      makeAbsoluteExternalsRelative: false,
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
  // All of it inside, with what it needs itself: whoever installs the elements installs no spreadsheet library.
  ssr: { noExternal: true },
} satisfies InlineConfig;

/** `vite` alone serves the demo page from source. */
export default defineConfig({ root: 'demo', plugins: [] });
