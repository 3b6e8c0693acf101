/** The package as a registry would hand it out: packed, unpacked beside its dependencies, and a folder that uses it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at, packageJson, root } from './repository.js';

export interface Packed {
  /** The `.tgz` file. */
  readonly tarball: string;
  /** The unpacked package, at `node_modules/<name>` of `consumer`. */
  readonly folder: string;
  /** A folder whose modules can import the package by name. */
  readonly consumer: string;
  remove(): void;
}

/** @returns the path of the tarball that it makes in a folder */
function packInto(folder: string): string {
  const printed = execFileSync(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder],
    { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const [{ filename }] = JSON.parse(printed) as [{ filename: string }];
  return join(folder, filename);
}

/** `PACKED` names a tarball that `npm test` has made of the same build, since several tests want one. */
export function pack(): Packed {
  const { name, dependencies, optionalDependencies } = packageJson();
  const consumer = realpathSync(mkdtempSync(join(tmpdir(), 'impact-packed-')));
  const modules = join(consumer, 'node_modules');
  const folder = join(modules, name);
  mkdirSync(modules);
  const tarball = process.env['PACKED'] ?? packInto(consumer);
  execFileSync('tar', ['-xzf', tarball, '-C', consumer]);
  renameSync(join(consumer, 'package'), folder);
  const scopes = new Set(
    Object.keys({ ...dependencies, ...optionalDependencies }).map((dependency) => dependency.split('/')[0] ?? ''),
  );
  for (const scope of scopes) symlinkSync(at('node_modules', scope), join(modules, scope), 'junction');
  return { tarball, folder, consumer, remove: () => rmSync(consumer, { recursive: true, force: true }) };
}

/** Whether a path inside the package matches one of package.json's `sideEffects` patterns. */
export function isListed(path: string, patterns: boolean | readonly string[] | undefined): boolean {
  if (patterns === undefined || typeof patterns === 'boolean') return patterns !== false;
  return patterns.some((pattern) => {
    const plain = pattern.replace(/^\.\//, '');
    const source = (plain.includes('/') ? plain : `**/${plain}`)
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*\*\/|\*/g, (stars) => (stars === '*' ? '[^/]*' : '(?:.*/)?'));
    return new RegExp(`^${source}$`).test(path);
  });
}

/** Every file that an `exports` map names, with the entry and the conditions that lead to it. */
export function targets(
  map: unknown,
  path: readonly string[] = [],
): { entry: string; conditions: readonly string[]; file: string }[] {
  if (typeof map === 'string') return [{ entry: path[0] ?? '.', conditions: path.slice(1), file: map }];
  if (map === null || typeof map !== 'object') return [];
  return Object.entries(map).flatMap(([key, value]) => targets(value, [...path, key]));
}
