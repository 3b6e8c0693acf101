/** Where things are, for tests that read the repository rather than run it. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export const at = (...path: string[]): string => join(root, ...path);
export const read = (...path: string[]): string => readFileSync(at(...path), 'utf8');

export interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly sideEffects?: boolean | readonly string[];
  readonly exports?: Readonly<Record<string, unknown>>;
}

export const packageJson = (): PackageJson => JSON.parse(read('package.json')) as PackageJson;

/** Paths under `folder`, relative to the repository and with forward slashes, in order. */
export function filesUnder(folder: string, ending = ''): string[] {
  if (!existsSync(at(folder))) return [];
  return readdirSync(at(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Pages that people read: the front door first, then docs/. */
export const pages = (): string[] => ['README.md', ...filesUnder('docs', '.md')];

/** Hand-written sources: what lit-localize generates is none of ours. */
export const sources = (): string[] => filesUnder('src', '.ts').filter((path) => !path.startsWith('src/locales/'));

/** The names of the element folders: `statistic` for `<impact-statistic>`. */
export const elementFolders = (): string[] =>
  existsSync(at('src/elements'))
    ? readdirSync(at('src/elements'), { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
        .map((entry) => entry.name)
    : [];

/** Every file that is, or is about to be, committed; without git, everything that isn't generated. */
export function committedFiles(): string[] {
  try {
    const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return list.split('\0').filter((path) => path && existsSync(at(path)));
  } catch {
    const generated = /^(node_modules|dist|storybook-static|shots|coverage|\.git)$/;
    return readdirSync(root, { withFileTypes: true }).flatMap((entry) =>
      generated.test(entry.name) ? [] : entry.isDirectory() ? filesUnder(entry.name) : [entry.name],
    );
  }
}
