import { likely } from '../likely.js';
import type { Problem } from '../shape.js';
import { ID } from '../shapes.js';
import { error, isRecord, note, recordsIn, stringOf, warning, type Finding, type Json } from './finding.js';

/** So many references are compared with every id there is: whoever has more mends these first. */
const MOST = 100;

/**
 * References that lead nowhere, each with the id that was likely meant: never the entry's own, and none that is itself wrong.
 *
 * @param ids by what they name
 * @param json the document, in which an entry has its own id
 */
export const withLikelyIds = (
  problems: readonly Problem[],
  ids: Readonly<Record<string, readonly string[]>>,
  json: Json = {},
): readonly Problem[] => problems.map((problem, at) => (at < MOST ? withLikelyId(json, problem, ids) : problem));

function withLikelyId(json: Json, problem: Problem, ids: Readonly<Record<string, readonly string[]>>): Problem {
  const [, what = '', wanted = ''] = /^no (source|figure|group|term|place) "(.*)"$/s.exec(problem.message) ?? [];
  if (!what || problem.repair) return problem;
  const [, list = '', index = ''] = /^(\w+)\[(\d+)\]/.exec(problem.path) ?? [];
  const own = list === `${what}s` ? recordsIn(json[list])[Number(index)]?.['id'] : undefined;
  const known = (ids[what] ?? []).filter((id) => id !== own && ID.text!.test(id));
  const meant = likely(wanted, known);
  const add = what === 'source' ? 'add it to "sources"' : `write the id of a ${what} that there is`;
  return { ...problem, repair: meant ? `write ${meant}` : add };
}

/** Sources that nothing refers to: often a misspelt id, or one that was forgotten. */
export function unusedSources(json: Json, used: readonly unknown[]): Finding[] {
  const sources = sourceIds(json);
  const names = new Set(used);
  return sources.filter((id) => !names.has(id)).map((id) => note(sourcePath(id), 'nothing refers to this source'));
}

/** Sources that a reader can't look up: a title alone leads nowhere. */
export function sourcesWithoutPlace(json: Json): Finding[] {
  const sources = isRecord(json['sources']) ? Object.entries(json['sources']) : [];
  return sources.flatMap(([id, source]) =>
    !isRecord(source) || ['url', 'doi', 'published'].some((key) => source[key] !== undefined)
      ? []
      : [note(sourcePath(id), 'has neither address nor date', 'write "url", "doi" or "published"')],
  );
}

const sourcePath = (id: string): string =>
  /^[a-z_$][\w$]*$/i.test(id) ? `sources.${id}` : `sources[${JSON.stringify(id)}]`;

/** Letters that a file's name may have nearly everywhere, less what cards add to an id. */
const LONGEST = 200;

/** Names of devices, which Windows gives to no file, whatever follows after a full stop. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Ids that some disks or all take for no folder's name. */
export function unwritableFolders(list: string, entries: readonly Json[]): Finding[] {
  return entries.flatMap((entry, index) => {
    const id = stringOf(entry['id']);
    if (id === undefined) return [];
    const path = `${list}[${index}].id`;
    if (id.length > LONGEST)
      return [error(path, `it has ${id.length} letters, too many for a file’s name`, `write ${LONGEST} at most`)];
    return DEVICE.test(id)
      ? [warning(path, `Windows keeps “${id}” for a device, and writes no folder of that name`, `write id-${id}`)]
      : [];
  });
}

/**
 * Ids that a site writes into one folder: some disks take a capital for its small letter, and no folder begins or ends with a full
 * stop.
 *
 * @param list where the entries are in their document
 */
export function sharedFolders(list: string, entries: readonly Json[]): Finding[] {
  const byFolder = new Map<string, number[]>();
  entries.forEach(({ id }, index) => {
    const folder = stringOf(id)?.toLowerCase().replace(/^\.+/, '_').replace(/\.+$/, '');
    if (folder === undefined) return;
    const there = byFolder.get(folder);
    if (there) there.push(index);
    else byFolder.set(folder, [index]);
  });
  return [...byFolder.values()].flatMap((indices) => {
    const ids = [...new Set(indices.map((index) => String(entries[index]!['id'])))];
    if (ids.length < 2) return [];
    return indices.map((index) => {
      const id = String(entries[index]!['id']);
      // Two are enough to see which: there may be as many as entries.
      const others = ids
        .slice(0, 3)
        .filter((other) => other !== id)
        .slice(0, 2)
        .map((other) => `“${other}”`);
      return error(
        `${list}[${index}].id`,
        `“${id}” would have the folder of ${others.join(' and ')} on some disks`,
        'let ids differ in more than capitals and full stops',
      );
    });
  });
}

export const idsIn = (list: readonly Json[]): string[] => list.flatMap(({ id }) => stringOf(id) ?? []);

export const sourceIds = (json: Json): string[] => (isRecord(json['sources']) ? Object.keys(json['sources']) : []);
