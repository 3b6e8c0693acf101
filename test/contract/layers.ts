/**
 * The import rules of the project as functions, so that the test can show that they catch what they should.
 *
 *     text -> quantity -> geometry -> documents -> feed, services -> net -> runtime -> elements -> define -> server -> embed -> builder, cli, index
 *
 * `server` renders elements on Node, and a command of `cli` calls it.
 *
 * A module may import from layers to its left and from its own, never from its right or from a sibling in its own step.
 * Files never import each other in a circle, be it for a type or when something is met.
 */
import { posix } from 'node:path';
import ts from 'typescript';

/** Rooms in the order in which they build on each other. */
export const STEPS: readonly (readonly string[])[] = [
  ['text'],
  ['quantity'],
  ['geometry'],
  ['documents'],
  ['feed', 'services'],
  ['net'],
  ['runtime'],
  ['elements'],
  ['define'],
  ['server'],
  ['embed'],
  ['builder', 'cli', 'index'],
];

/** What is pure: no Lit, no DOM, no clock. */
export const PURE = ['text', 'quantity', 'geometry', 'documents', 'feed', 'services'];

/** Rooms that others import by name: their index passes on what is public. */
const PUBLIC = ['src/quantity/index.ts', 'src/documents/honest/index.ts', 'src/feed/index.ts', 'src/server/index.ts'];

/** What runs on Node, where a page has no part. */
const NODE = ['cli', 'server'];

const step = (layer: string): number => STEPS.findIndex((layers) => layers.includes(layer));

/** `src/text/x.ts` is in `text`; a file right under src is an entry point, but for the version, which is a fact. */
function layerOf(path: string): string {
  const [, first = '', ...rest] = path.split('/');
  if (rest.length) return first;
  return /^version\.[jt]s$/.test(first) ? 'text' : 'index';
}

/** Each text is read once, by whoever asks first. */
const parsed = new Map<string, ts.SourceFile>();
function parse(path: string, text: string): ts.SourceFile {
  const known = parsed.get(path);
  if (known?.text === text) return known;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  parsed.set(path, file);
  return file;
}

interface Import {
  readonly from: string;
  readonly line: number;
}

function importsOf(file: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const literal =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
            ? node.argument.literal
            : undefined;
    if (literal && ts.isStringLiteralLike(literal)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      found.push({ from: literal.text, line: line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The first mention of an identifier in code (comments and strings don't count). */
/** @param harmless a member of it that may be used nonetheless */
function mentions(file: ts.SourceFile, name: string, harmless?: string): boolean {
  const isHarmless = ({ parent }: ts.Node) =>
    ts.isPropertyAccessExpression(parent) && harmless !== undefined && parent.name.text === harmless;
  const visit = (node: ts.Node): boolean =>
    (ts.isIdentifier(node) && node.text === name && !isHarmless(node)) || (ts.forEachChild(node, visit) ?? false);
  return visit(file);
}

/** A file that only passes on what others export. */
function isBarrel(file: ts.SourceFile): boolean {
  return (
    file.statements.length > 0 &&
    file.statements.every((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier)
  );
}

function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** What the build puts into dist/cli, and beside the server's modules: nobody who installs the elements installs it. */
const BUNDLED: Readonly<Record<string, readonly string[]>> = {
  cli: ['d3-dsv', 'fflate', 'pptxgenjs', 'read-excel-file', 'write-excel-file'],
  server: ['css-select'],
};

/** Why `layer` may not import the package, if it may not. */
function packageFault(layer: string, specifier: string, dependencies: ReadonlySet<string>): string | undefined {
  if (specifier.startsWith('node:')) return NODE.includes(layer) ? undefined : 'only cli and server run on Node';
  const name = packageName(specifier);
  if (BUNDLED[layer]?.includes(name)) return undefined;
  if (name.startsWith('d3-') && layer !== 'geometry') return 'only geometry draws with d3';
  if (/^(lit|@lit)/.test(name) && PURE.includes(layer)) return `${layer} knows nothing of Lit`;
  return dependencies.has(name) ? undefined : `${name} is not a dependency in package.json`;
}

/** Why `path` may not import the module `target`, if it may not. */
function moduleFault(path: string, target: string): string | undefined {
  const [from, to] = [layerOf(path), layerOf(target)];
  if (to === 'locales')
    return ['embed', 'server', 'locales'].includes(from) ? undefined : 'only the page entry loads translations';
  if (step(to) < 0) return `no layer is called "${to}"`;
  const [folder, other] = [path.split('/')[2], target.split('/')[2]];
  if (
    from === 'elements' &&
    to === 'elements' &&
    folder !== other &&
    other !== 'shared' &&
    target.split('/').length > 3
  ) {
    return 'no element folder imports another';
  }
  if (from === to || step(to) < step(from)) return undefined;
  return `${from} may not import ${to}`;
}

/**
 * Checks sources against the rule.
 * @param files text by path, as in `src/quantity/quantity.ts`
 * @param dependencies the package names that package.json ships with
 * @returns one line for each breach: path, line and reason
 */
export function breaches(files: ReadonlyMap<string, string>, dependencies: ReadonlySet<string>): string[] {
  return [...files].flatMap(([path, text]) => {
    const file = parse(path, text);
    const layer = layerOf(path);
    const found: string[] = [];
    if (step(layer) < 0) found.push(`${path}: no layer is called "${layer}"`);
    for (const { from, line } of importsOf(file)) {
      const fault = from.startsWith('.')
        ? moduleFault(path, posix.join(posix.dirname(path), from))
        : packageFault(layer, from, dependencies);
      if (fault) found.push(`${path}:${line} imports ${from}: ${fault}`);
    }
    if (layer !== 'define' && mentions(file, 'customElements', 'whenDefined')) {
      found.push(`${path}: only define touches customElements`);
    }
    if (
      layer !== 'embed' &&
      layer !== 'server' &&
      ['configureLocalization', '_installMsgImplementation'].some((name) => mentions(file, name))
    ) {
      found.push(`${path}: only a page's entry and the server configure localization`);
    }
    // What a page loads is an entry, as src/index.ts is.
    if (layer !== 'index' && layer !== 'embed' && !PUBLIC.includes(path) && isBarrel(file))
      found.push(`${path}: a barrel; import from the module itself`);
    return found;
  });
}

/**
 * Files that import each other, directly or through others.
 * @param files text by path, as in `src/text/url.ts`
 * @returns one line for each group of such files, their paths in order
 */
export function circles(files: ReadonlyMap<string, string>): string[] {
  const imports = new Map(
    [...files].map(([path, text]) => {
      const found = importsOf(parse(path, text));
      const targets = found.map(({ from }) => posix.join(posix.dirname(path), from).replace(/\.js$/, '.ts'));
      return [path, targets.filter((target) => files.has(target))];
    }),
  );
  /** All that `path` leads to; itself only where it is in a circle. */
  const reached = (path: string): ReadonlySet<string> => {
    const seen = new Set<string>();
    const follow = (from: string) => {
      for (const target of imports.get(from)!) if (!seen.has(target)) follow((seen.add(target), target));
    };
    follow(path);
    return seen;
  };
  const reach = new Map([...files.keys()].map((path) => [path, reached(path)]));
  const groups = [...reach].flatMap(([path, others]) =>
    others.has(path)
      ? [
          [...others]
            .filter((other) => reach.get(other)!.has(path))
            .sort()
            .join(' '),
        ]
      : [],
  );
  return [...new Set(groups)].sort();
}
