/** The publisher's log of changes: kept in its folder, and added to whenever a build finds another edition than the one in site/. */
import { join } from 'node:path';
import { compareDocuments, type LoggedDocumentChange } from '../../documents/changes.js';
import { isRecord } from '../../documents/check/finding.js';
import { validate, type Shape } from '../../documents/shape.js';
import { DATE, TEXT } from '../../documents/shapes.js';
import type { Json } from '../project.js';
import { readJson } from '../read-json.js';
import { writeAtomically } from '../write-atomically.js';

export const LOG_FILE = 'changes.json';

interface Log {
  readonly version: 1;
  readonly changes: readonly LoggedDocumentChange[];
}

/** What a page and a feed need of a change. */
const CHANGE: Shape = {
  fields: { date: DATE, of: { as: 'figure, term or quote', text: /^(figure|term|quote)$/ }, id: TEXT, kind: TEXT },
};

/** The log of a folder; an empty one where there is none. @throws Error for one that can't be read */
export async function readLog(folder: string): Promise<Log> {
  const path = join(folder, LOG_FILE);
  const log = await readJson(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return { version: 1, changes: [] };
    throw error;
  });
  if (!isRecord(log) || log['version'] !== 1 || !Array.isArray(log['changes']))
    throw new Error(`${LOG_FILE} isn’t a log of changes: it has {"version": 1, "changes": []}`);
  const problems = validate(log['changes'], { list: CHANGE });
  if (problems.length)
    throw new Error(`${LOG_FILE} isn’t a log of changes: changes${problems[0]!.path} ${problems[0]!.message}`);
  return log as unknown as Log;
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
