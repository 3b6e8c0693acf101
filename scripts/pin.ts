/** Immutable names and hashes, for pages that pin a release. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const sri = (content: string | Buffer) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** What page files import when they need it: `./chunks/submission.js?0.1.0`. */
const LAZY = /(["'`])(\.{1,2}\/[\w./-]+)\.js\?[\w.-]+\1/g;

/**
 * Writes each file that a page loads once more under a name that tells its content, `impact.1f0c….js`. What such a file
 * fetches has such a name too, so that a later release in the same folder takes nothing from under it.
 *
 * @param folder where the build is
 * @returns the immutable name of each file, by its stable one
 * @throws when files import each other in a circle
 */
export function pin(folder: string): ReadonlyMap<string, string> {
  const pinned = new Map<string, string>();
  const begun = new Set<string>();
  const pinFile = (path: string): string => {
    const known = pinned.get(path);
    if (known) return known;
    if (begun.has(path)) throw new Error(`${path} imports itself, by way of others: ${[...begun].join(', ')}`);
    begun.add(path);
    const content = readFileSync(join(folder, path), 'utf8').replace(LAZY, (_, quote: string, target: string) => {
      const found = pinFile(posix.join(posix.dirname(path), `${target}.js`));
      return `${quote}${posix.join(posix.dirname(target), posix.basename(found)).replace(/^(?!\.)/, './')}${quote}`;
    });
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
    const name = path.replace(/\.js$/, () => `.${hash}.js`);
    writeFileSync(join(folder, name), content);
    pinned.set(path, name);
    return name;
  };
  for (const path of pageScripts(folder)) pinFile(path);
  return pinned;
}

/** Scripts that pages load, relative to the build's folder, in order. */
const pageScripts = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^(?:(?:chunks|locales)\/)?[^/]+\.js$/.test(path))
    .sort();

/** Writes integrity.json: `integrity="…"` by file, stable and immutable names alike. */
export function writeIntegrity(folder: string): void {
  const hashes = pageScripts(folder).map((path) => [path, sri(readFileSync(join(folder, path)))]);
  writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
}
