/** The publisher's log of changes: kept in its folder, and added to whenever a build finds another edition than the one in site/. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareDocuments, type LoggedDocumentChange } from '../../documents/changes.js';
import type { Json } from '../project.js';
import { writeAtomically } from '../write-atomically.js';

export const LOG_FILE = 'changes.json';

interface Log {
  readonly version: 1;
  readonly changes: readonly LoggedDocumentChange[];
}

/** The log of a folder; an empty one where there is none. @throws Error for one that can't be read */
export async function readLog(folder: string): Promise<Log> {
  const path = join(folder, LOG_FILE);
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return { version: 1, changes: [] };
  try {
    const log = JSON.parse(text) as Log;
    if (log.version === 1 && Array.isArray(log.changes)) return log;
  } catch {
    // Said below.
  }
  throw new Error(`${LOG_FILE} isn’t a log of changes`);
}

/** Adds what has changed between two editions to the log of a folder. @returns what was added */
export async function addToLog(
  folder: string,
  editions: readonly (readonly [before: Json, after: Json])[],
  date: string,
): Promise<readonly LoggedDocumentChange[]> {
  const log = await readLog(folder);
  const found = editions
    .flatMap(([before, after]) => compareDocuments(before, after))
    .map((change) => ({ date, ...change }));
  const keyOf = ({ date: _, ...change }: LoggedDocumentChange) => JSON.stringify(change);
  const known = new Set(log.changes.filter((each) => each.date === date).map(keyOf));
  const added = found.filter((change) => !known.has(keyOf(change)));
  if (added.length)
    await writeAtomically(
      join(folder, LOG_FILE),
      `${JSON.stringify({ version: 1, changes: [...log.changes, ...added] }, null, 2)}\n`,
    );
  return added;
}
