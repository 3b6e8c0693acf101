/** The public exports of the package, read from its declarations: for the reference, and for the test that each says what it is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface ApiMember {
  readonly name: string;
  readonly optional: boolean;
  readonly type: string;
  readonly text: string;
}

export interface ApiExport {
  readonly name: string;
  readonly kind: 'function' | 'class' | 'interface' | 'type' | 'value';
  /** `statistic` of a class that is an element. */
  readonly element: string | undefined;
  /** What it is, of the docblock; empty where there is none. */
  readonly text: string;
  /** How it is declared, of a function, a value or a type. */
  readonly signature: string;
  readonly params: readonly ApiMember[];
  /** What comes back, of a function; undefined where it doesn't say, or nothing does. */
  readonly returns: string | undefined;
  /** Whether a function gives something back. */
  readonly gives: boolean;
  readonly throws: readonly string[];
  readonly members: readonly ApiMember[];
  readonly methods: readonly ApiMember[];
  /** Members of a union that have a docblock each, with its text. */
  readonly values: readonly { readonly name: string; readonly text: string }[];
}

export interface ApiEntry {
  /** As importers write it behind the package's name: `quantity`, `.`. */
  readonly path: string;
  /** What stands above its module. */
  readonly about: string;
  readonly exports: readonly ApiExport[];
}

/** A comment in one line; items of a list keep lines of their own. */
const plain = (comment: string) =>
  comment
    .replace(/\{@link (\S+?)\}/g, '`$1`')
    .replace(/\s*\n(?!\s*- )\s*/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
const textOf = (symbol: ts.Symbol, checker: ts.TypeChecker) =>
  symbol
    .getDocumentationComment(checker)
    .map(({ text }) => text)
    .join('')
    .split(/\n\s*\n/)
    .map(plain)
    .join(' ')
    .replace(/: (?=- )/g, ':\n');
const tagsOf = (symbol: ts.Symbol, checker: ts.TypeChecker, name: string) =>
  symbol
    .getJsDocTags(checker)
    .filter((tag) => tag.name === name)
    .map(({ text = [] }) => plain(text.map(({ text }) => text).join('')));

/** How a symbol is declared, without its docblock and what only the compiler wants. */
const declared = (node: ts.Node) =>
  (ts.isVariableDeclaration(node) ? 'const ' : '') +
  node
    .getText()
    .replace(/\/\*\*[^]*?\*\/\s*/g, '')
    .replace(/^export (declare )?/, '')
    .replace(/;$/, '')
    .replace(/\n {4}/g, '\n  ');

/** Members of a union with the docblock before each; none where the type is no union, or its members have no docblocks. */
function valuesOf(node: ts.Declaration): ApiExport['values'] {
  if (!ts.isTypeAliasDeclaration(node) || !ts.isUnionTypeNode(node.type)) return [];
  const { text } = node.getSourceFile();
  const { types, pos } = node.type;
  return types.flatMap((type, index) => {
    const before = text.slice(types[index - 1]?.end ?? pos, type.getStart());
    const [, comment] = /\/\*\*([^]*?)\*\//.exec(before) ?? [];
    return comment ? [{ name: type.getText(), text: plain(comment.replace(/^\s*\* ?/gm, '')) }] : [];
  });
}

class Reader {
  readonly checker: ts.TypeChecker;

  constructor(readonly program: ts.Program) {
    this.checker = program.getTypeChecker();
  }

  member(symbol: ts.Symbol): ApiMember {
    const node = symbol.declarations![0]!;
    const type =
      (ts.isPropertySignature(node) || ts.isPropertyDeclaration(node) || ts.isParameter(node)) && node.type
        ? node.type.getText().replace(/\/\*\*[^]*?\*\/\s*/g, '')
        : ts.isMethodSignature(node) || ts.isMethodDeclaration(node)
          ? declared(node)
              .replace(/^(static |readonly )*\w+/, '')
              .replace(/\): /, ') => ')
          : this.checker.typeToString(this.checker.getTypeOfSymbolAtLocation(symbol, node));
    const thrown = tagsOf(symbol, this.checker, 'throws').map((text) => ` Throws ${text}`);
    const given = tagsOf(symbol, this.checker, 'returns').map((text) => ` Returns ${text}`);
    const params = symbol
      .getJsDocTags(this.checker)
      .filter(({ name }) => name === 'param')
      .map(({ text = [] }) => {
        const [name = '', ...words] = plain(text.map(({ text }) => text).join('')).split(' ');
        return ` \`${name}\`: ${words.join(' ').replace(/^- /, '')}.`;
      });
    return {
      name: symbol.name,
      optional: Boolean(symbol.flags & ts.SymbolFlags.Optional),
      type,
      text: [textOf(symbol, this.checker), ...params, ...given, ...thrown].join('').trim(),
    };
  }

  /** Members of its own, which a reader may use: nothing private, of Lit or of the browser. */
  private own(node: ts.ClassDeclaration | ts.InterfaceDeclaration) {
    const flags =
      ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Static | ts.ModifierFlags.Override;
    return (node.members as ts.NodeArray<ts.ClassElement | ts.TypeElement>)
      .filter(
        (member) =>
          member.name &&
          ts.isIdentifier(member.name) &&
          !/Callback$/.test(member.name.text) &&
          !(ts.getCombinedModifierFlags(member) & flags),
      )
      .flatMap((member) => {
        const symbol = this.checker.getSymbolAtLocation(member.name!);
        return symbol ? [{ member, symbol }] : [];
      });
  }

  one(name: string, symbol: ts.Symbol): ApiExport {
    const node = symbol.declarations![0]!;
    const { checker } = this;
    const text = textOf(symbol, checker);
    const [signature] = checker.getTypeOfSymbolAtLocation(symbol, node).getCallSignatures();
    const bare = {
      name,
      text,
      element: undefined,
      params: [],
      returns: undefined,
      gives: false,
      throws: [],
      members: [],
      methods: [],
      values: valuesOf(node),
    };
    if (ts.isFunctionDeclaration(node) || (ts.isVariableDeclaration(node) && signature)) {
      const explained = symbol
        .getJsDocTags(checker)
        .filter(({ name }) => name === 'param')
        .map(({ text = [] }) => plain(text.map(({ text }) => text).join('')).split(/ (.*)/s));
      const gives = checker.typeToString(checker.getReturnTypeOfSignature(signature!));
      return {
        ...bare,
        kind: 'function',
        signature: symbol.declarations!.filter(ts.isFunctionDeclaration).map(declared).join('\n') || declared(node),
        params: signature!.parameters.map((parameter, index) => {
          // A parameter that is taken apart has no name but that of its docblock.
          const [name = parameter.name, words = ''] =
            explained.find(([name]) => name === parameter.name) ??
            (parameter.name.startsWith('__') ? explained[index] : undefined) ??
            [];
          return { ...this.member(parameter), name, text: words };
        }),
        gives: gives !== 'void' && gives !== 'Promise<void>',
        returns: tagsOf(symbol, checker, 'returns')[0],
        throws: tagsOf(symbol, checker, 'throws'),
      };
    }
    if (ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node)) {
      const own = this.own(node);
      const isMethod = ({ member }: (typeof own)[number]) =>
        ts.isMethodDeclaration(member) || ts.isMethodSignature(member);
      const tag = /\/elements\/(\w+)\/\1\.d\.ts$/.exec(node.getSourceFile().fileName)?.[1];
      return {
        ...bare,
        kind: ts.isClassDeclaration(node) ? 'class' : 'interface',
        element: ts.isClassDeclaration(node) ? tag : undefined,
        signature: '',
        members: own.filter((each) => !isMethod(each)).map(({ symbol }) => this.member(symbol)),
        methods: own.filter(isMethod).map(({ symbol }) => this.member(symbol)),
      };
    }
    return { ...bare, kind: ts.isTypeAliasDeclaration(node) ? 'type' : 'value', signature: declared(node) };
  }
}

/** Functions and values behind an `export type *`, which an importer can't call. */
function valuesBehindTypes(source: ts.SourceFile, checker: ts.TypeChecker): ReadonlySet<ts.Symbol> {
  const stars = source.statements.filter(
    (statement): statement is ts.ExportDeclaration =>
      ts.isExportDeclaration(statement) && statement.isTypeOnly && !statement.exportClause,
  );
  const behind = stars.flatMap(({ moduleSpecifier }) => {
    const module = checker.getSymbolAtLocation(moduleSpecifier!);
    return module ? checker.getExportsOfModule(module) : [];
  });
  return new Set(behind.filter(({ flags }) => !(flags & (ts.SymbolFlags.Type | ts.SymbolFlags.Alias))));
}

/** Entries of package.json that have declarations, in its order. @param root the package's folder, built */
export function apiEntries(root: string): ApiEntry[] {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    exports: Readonly<Record<string, string | { readonly types?: string }>>;
  };
  const files = Object.entries(exports).flatMap(([path, target]) =>
    typeof target === 'object' && target.types
      ? [{ path: path.replace(/^\.\//, ''), file: join(root, target.types) }]
      : [],
  );
  const program = ts.createProgram(
    files.map(({ file }) => file),
    {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
      skipLibCheck: true,
      types: [],
    },
  );
  const reader = new Reader(program);
  const { checker } = reader;
  return files.map(({ path, file }) => {
    const source = program.getSourceFile(file)!;
    const module = checker.getSymbolAtLocation(source);
    const typesOnly = valuesBehindTypes(source, checker);
    const [comment] = ts.getLeadingCommentRanges(source.text, 0) ?? [];
    const about = comment && /^\/\*\*([^]*)\*\/$/.exec(source.text.slice(comment.pos, comment.end))?.[1];
    return {
      path,
      about: plain((about ?? '').replace(/^\s*\* ?/gm, '').replace(/^@[^]*/m, '')),
      exports: (module ? checker.getExportsOfModule(module) : [])
        .map((symbol) => ({
          name: symbol.name,
          symbol: symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
        }))
        .filter(({ symbol }) => !typesOnly.has(symbol))
        .map(({ name, symbol }) => reader.one(name, symbol)),
    };
  });
}
