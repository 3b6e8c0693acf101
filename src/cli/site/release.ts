/** The release folders: `/1.2.3/`, which never changes again, and `/1/`, which moves on and keeps what was pinned. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { fetchGuarded } from '../../server/fetch.js';
import type { LanguageFile } from '../../documents/language-file.js';
import { inPackage, packageText } from '../package-root.js';
import type { SiteFolder } from './folder.js';
import { languageFiles } from './language-files.js';

/** A release that partners may have pinned. */
export interface Release {
  readonly version: string;
  /** Hashes by file, as `integrity="…"` has them. */
  readonly files: Readonly<Record<string, string>>;
}

export interface Releases {
  /** What `/1/` serves. */
  readonly current: string;
  /** The folder that moves on. */
  readonly folder: string;
  readonly releases: readonly Release[];
}

/** The folder of a version's line. All that comes before 1.0.0 is in `/1/` too: no line has to be pasted anew then. */
export const majorFolder = (version: string): string => `${Math.max(1, parseInt(version, 10))}`;

export const LIST = 'releases.json';

const sri = (bytes: Uint8Array): string => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** What partners' pages load: scripts with and without a hash in their names, and what belongs to them. */
const isReleased = (path: string): boolean =>
  /^(?:(?:chunks|locales)\/)?[^/]+\.js$/.test(path) ||
  /^(frame\.html|exit-inline\.html|forms\.css|integrity\.json|THIRD-PARTY-NOTICES\.txt)$/.test(path);

/** `impact.0123456789.js`: its name tells what is in it. */
const isHashed = (path: string): boolean => /\.[\da-f]{10}\.js$/.test(path);

/** What is each publisher's own: a release keeps what it was published with, and the folder that moves on has today's. */
const isPublishers = (path: string): boolean =>
  path === 'frame.html' || path === 'integrity.json' || /^locales\/own(-[\w-]+)?(\.[\da-f]{10})?\.js$/.test(path);

/** The files of the release that this package is. */
async function ownFiles(
  frame: (page: string) => string,
  languages: readonly LanguageFile[],
): Promise<Map<string, Uint8Array>> {
  const names = readdirSync(inPackage('dist'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(isReleased)
    .sort();
  if (!names.includes('impact.js')) throw new Error('the package has no built files: npm run build writes them');
  const files = new Map<string, Uint8Array>();
  for (const name of names) files.set(name, await readFile(inPackage(`dist/${name}`)));
  files.set('frame.html', Buffer.from(frame(packageText('dist/frame.html'))));
  const own = languageFiles(languages, names);
  for (const [name, text] of own) files.set(name, Buffer.from(text));
  const integrity = {
    ...(JSON.parse(packageText('dist/integrity.json')) as object),
    ...Object.fromEntries([...own.keys()].map((name) => [name, sri(files.get(name)!)])),
  };
  files.set('integrity.json', Buffer.from(`${JSON.stringify(integrity, null, 2)}\n`));
  return files;
}

/** The list of releases that a site has; none where it has none yet. @throws Error for one that can't be read */
async function readList(bytes: Uint8Array | undefined, where: string): Promise<Releases | undefined> {
  if (!bytes) return undefined;
  const text = new TextDecoder().decode(bytes);
  try {
    const list = JSON.parse(text) as Releases;
    if (Array.isArray(list.releases) && list.releases.every(({ version }) => /^\d[\w.+-]*$/.test(version))) return list;
  } catch {
    // Said below.
  }
  throw new Error(`${where} isn’t a list of releases`);
}

/** Copies the releases of a live site that this folder hasn't, each file by its hash. @returns their versions */
async function takeLive(site: SiteFolder, address: string): Promise<Releases | undefined> {
  const get = async (path: string) =>
    (await fetchGuarded(new URL(path, address).href, { hosts: [new URL(address).host] })).bytes;
  const live = await readList(await get(LIST), new URL(LIST, address).href);
  for (const { version, files } of live?.releases ?? []) {
    for (const [name, hash] of Object.entries(files)) {
      if (!isReleased(name)) throw new Error(`${version}/${name} is no file of a release`);
      const path = `${version}/${name}`;
      if (await site.read(path)) continue;
      const bytes = await get(path);
      if (sri(bytes) !== hash) throw new Error(`${new URL(path, address).href} isn’t what was released`);
      await site.write(path, bytes);
    }
  }
  return live;
}

/**
 * Writes this package's release into a site. What is there of earlier ones stays.
 *
 * @param languages the publisher's own
 * @param live the address of a site whose releases are taken over first
 * @returns the list as it is now, and the version that was current before
 * @throws Error where a folder of this version is there and holds something else
 */
export async function writeRelease(
  site: SiteFolder,
  version: string,
  frame: (page: string) => string,
  languages: readonly LanguageFile[],
  live?: string,
): Promise<{ readonly list: Releases; readonly before: string | undefined }> {
  const taken = live === undefined ? undefined : await takeLive(site, live);
  const there = await readList(await site.read(LIST), LIST);
  const known = new Map([...(taken?.releases ?? []), ...(there?.releases ?? [])].map((each) => [each.version, each]));
  const files = await ownFiles(frame, languages);
  const hashes = Object.fromEntries([...files].map(([name, bytes]) => [name, sri(bytes)]));
  const old = known.get(version);
  const changed = Object.keys(hashes).filter((name) => !isPublishers(name) && old && old.files[name] !== hashes[name]);
  if (changed.length)
    throw new Error(
      `${version}/ was published with another ${changed[0]}: a release never changes, so the library needs a new version`,
    );
  if (!old) {
    for (const [name, bytes] of files) await site.write(`${version}/${name}`, bytes);
    known.set(version, { version, files: hashes });
  } else
    for (const name of Object.keys(old.files)) {
      // What somebody has deleted is put back; the frame page stays as it was when the release was published.
      const path = `${version}/${name}`;
      const bytes = files.get(name);
      if (bytes && !(await site.read(path))) await site.write(path, bytes);
      site.keep(path);
    }
  const major = majorFolder(version);
  const pinned = [...known.values()].filter((each) => each.version !== version && majorFolder(each.version) === major);
  for (const each of pinned) {
    for (const name of Object.keys(each.files).filter(isHashed)) {
      const bytes = files.has(name) ? undefined : await site.read(`${each.version}/${name}`);
      if (bytes) await site.write(`${major}/${name}`, bytes);
    }
  }
  for (const [name, bytes] of files) await site.write(`${major}/${name}`, bytes);
  const list: Releases = {
    current: version,
    folder: `${major}/`,
    releases: [...known.values()].sort((a, b) => (a.version < b.version ? -1 : 1)),
  };
  await site.write(LIST, `${JSON.stringify(list, null, 2)}\n`);
  return { list, before: there?.current ?? taken?.current };
}
