/** The publisher's log of changes: kept in its folder, and added to whenever a build has replaced an edition in site/ by another. */
import { join } from 'node:path';
import { compareDocuments, type LoggedDocumentChange } from '../../documents/changes.js';
import { isRecord } from '../../documents/check/finding.js';
import { validate, type Shape } from '../../documents/shape.js';
import { DATE, TEXT } from '../../documents/shapes.js';
import type { Json } from '../project.js';
import { readJson } from '../read-json.js';
import { writeAtomically } from '../write-atomically.js';

export const LOG_FILE = 'changes.json';

export interface Log {
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

/** An entry of a document. */
const entryOf = ({ of, id }: LoggedDocumentChange): string => `${of} ${id}`;
/** What happened; the reason may have been added by hand. */
const contentOf = ({ date: _, why: __, ...change }: LoggedDocumentChange): string => JSON.stringify(change);

/**
 * Whether a change is the last one that the log has of its entry. Nothing becomes twice in a row what it is; of a rewording whose texts
 * the log doesn't hold nobody can tell on another day.
 */
const isLogged = (change: LoggedDocumentChange, last: LoggedDocumentChange): boolean =>
  contentOf(last) === contentOf(change) &&
  (last.date === change.date || change.kind !== 'reworded' || change.from !== change.to);

const lastOf = ({ changes }: Log) => new Map(changes.filter(isRecord).map((change) => [entryOf(change), change]));

/**
 * What the log is with changes that it hasn't yet, and with reasons of those that it has without one.
 *
 * @returns its own list where there is nothing to add
 */
export function withChanges(log: Log, changes: readonly LoggedDocumentChange[]): Log['changes'] {
  const last = lastOf(log);
  const added: LoggedDocumentChange[] = [];
  const reasons = new Map<LoggedDocumentChange, string>();
  for (const change of changes) {
    const known = last.get(entryOf(change));
    if (!known || !isLogged(change, known)) added.push(change);
    else if (change.why && !known.why) reasons.set(known, change.why);
  }
  if (!added.length && !reasons.size) return log.changes;
  const told = log.changes.map((each) => (reasons.has(each) ? { ...each, why: reasons.get(each)! } : each));
  return [...told, ...added];
}

/**
 * Adds what has changed between editions of documents, and isn't in the log yet.
 *
 * @returns the log as it then is, and what writes it
 */
export function addToLog(
  folder: string,
  log: Log,
  editions: readonly (readonly [before: Json, after: Json])[],
  date: string,
): { readonly changes: Log['changes']; readonly write: () => Promise<void> } {
  const found = editions.flatMap(([before, after]) => compareDocuments(before, after));
  const changes = withChanges(
    log,
    found.map((change) => ({ date, ...change })),
  );
  const text = `${JSON.stringify({ version: 1, changes }, null, 2)}\n`;
  return {
    changes,
    write: async () => {
      if (changes !== log.changes) await writeAtomically(join(folder, LOG_FILE), text);
    },
  };
}
