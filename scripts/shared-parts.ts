/**
 * One runtime on a page: what a page file provides (src/embed/entries/provide*.ts), files that come later take from the page. The
 * lists are read from the imports of those modules, so that nobody has to keep two of them alike.
 */
import ts from 'typescript';
import type { Plugin } from 'vite';
import { version } from '../src/version.js';

/** Names of exports by the module that they come from. */
export type Parts = ReadonlyMap<string, readonly string[]>;

const PROVIDERS = /\/src\/embed\/entries\/provide[\w-]*\.ts$/;
const REGISTRY = /\/src\/runtime\/page-registry\.ts$/;
/** Lit's own modules import each other past the one that we import. */
const INNER_LIT = /\/lit-html\/lit-html\.js$/;
const LIT = /\/lit\/index\.js$/;

/** Imports of a module by specifier, with the names that are taken. */
function importsOf(code: string): [specifier: string, names: string[]][] {
  return ts.createSourceFile('a.ts', code, ts.ScriptTarget.ES2022).statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement)) return [];
    const { namedBindings } = statement.importClause ?? {};
    const names = namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : [];
    const { text } = statement.moduleSpecifier as ts.StringLiteral;
    return [[text, names.map(({ name }) => name.text)] as [string, string[]]];
  });
}

/** Collects in `parts` what the page file that is built provides. */
export const collectParts = (parts: Map<string, readonly string[]>): Plugin => ({
  name: 'collect-parts',
  enforce: 'pre',
  async transform(code, id) {
    if (!PROVIDERS.test(id)) return;
    for (const [specifier, names] of importsOf(code)) {
      const found = (await this.resolve(specifier, id))?.id;
      if (!found) throw new Error(`${id} imports ${specifier}, which isn't there`);
      if (!REGISTRY.test(found)) parts.set(found, names);
    }
  },
});

/** What all of several page files provide. */
export const inCommon = (one: Parts, other: Parts): Parts =>
  new Map([...one].filter(([id, names]) => String(other.get(id)) === String(names)));

const PAGE = 'shared-parts:page';
const FROM_PAGE = '\0from-page:';

/** Takes what the page provides from there. An import of anything else from such a module ends the build. */
export function takeParts(parts: Parts): Plugin {
  const lit = [...parts.keys()].find((id) => LIT.test(id));
  return {
    name: 'take-parts',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (source === PAGE) return source;
      if (!importer || options.kind === 'dynamic-import') return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const id = found && INNER_LIT.test(found.id) ? lit : found?.id;
      return id && parts.has(id) ? `${FROM_PAGE}${id}` : found;
    },
    load(id) {
      if (id === PAGE) {
        return `export const page = globalThis[Symbol.for('impact-elements page')][${JSON.stringify(version)}];`;
      }
      const names = id.startsWith(FROM_PAGE) && parts.get(id.slice(FROM_PAGE.length));
      if (!names) return null;
      return `import { page } from '${PAGE}';\n${names.map((name) => `export const ${name} = page.${name};`).join('\n')}`;
    },
  };
}
