/** Cards and kits of figures. Drawing is the slowest part of a build, so what is the same isn't drawn again. */
import { createHash } from 'node:crypto';
import { kitCards, kitTexts, fileName, type KitOf } from '../kit/kit.js';
import { version } from '../../version.js';
import type { SiteFolder } from './folder.js';

/** What each kit was made from, by its folder in the site, and the files that came of it. */
export type CardKeys = Readonly<Record<string, { readonly key: string; readonly files: readonly string[] }>>;

/** Where a build keeps them: of cards and kits, and of pages. */
export const DRAWN = 'cards/drawn.json';
export const MADE = 'builder/made.json';

/** What the last build drew, or made. */
export async function readCardKeys(site: SiteFolder, path: string): Promise<CardKeys> {
  try {
    return JSON.parse((await site.read(path))?.toString() ?? '{}') as CardKeys;
  } catch {
    // A list that was cut off: everything is drawn anew.
    return {};
  }
}

export const writeCardKeys = (site: SiteFolder, path: string, keys: CardKeys): Promise<void> =>
  site.write(
    path,
    `${JSON.stringify(
      Object.fromEntries(
        Object.keys(keys)
          .sort()
          .map((name) => [name, keys[name]]),
      ),
    )}\n`,
  );

/** Whether all of it is there, made from the same: then it stays. */
export async function isThere(site: SiteFolder, before: CardKeys[string] | undefined, key: string): Promise<boolean> {
  if (before?.key !== key) return false;
  const there = (await Promise.all(before.files.map((path) => site.has(path)))).every(Boolean);
  if (there) before.files.forEach((path) => site.keep(path));
  return there;
}

const keyOf = ({ entry, document, around, logo }: KitOf): string =>
  createHash('sha256')
    .update(JSON.stringify([version, entry.id, document, around, logo]))
    .digest('hex');

/**
 * Leaves the cards and the kit of a figure as they are: emails and shared pages show them.
 *
 * @returns what they were drawn from, and whether that is what the figure says now
 */
export async function keepKit(
  site: SiteFolder,
  kit: KitOf,
  kept: CardKeys,
): Promise<{ readonly kept: CardKeys; readonly isNew: boolean }> {
  const name = fileName(kit.entry);
  const before = Object.hasOwn(kept, name) ? kept[name] : undefined;
  if (!before) return { kept: {}, isNew: true };
  const isNew = await isThere(site, before, keyOf(kit));
  before.files.forEach((path) => site.keep(path));
  return { kept: { [name]: before }, isNew };
}

/**
 * Writes the cards and the kit of a figure, unless they are there from the same words.
 *
 * @param kept what the last build drew
 * @throws Error where they can't be drawn
 */
export async function writeKit(site: SiteFolder, kit: KitOf, kept: CardKeys): Promise<CardKeys> {
  const name = fileName(kit.entry);
  const key = keyOf(kit);
  const before = kept[name];
  if (await isThere(site, before, key)) return { [name]: before! };
  const files = [
    ...(await kitCards(kit)).map(({ path, content }) => ({ path: `cards/${path}`, content })),
    ...(await kitTexts(kit)).map(({ path, content }) => ({ path: `kits/${name}/${path}`, content })),
  ];
  for (const { path, content } of files) await site.write(path, content);
  return { [name]: { key, files: files.map(({ path }) => path) } };
}
