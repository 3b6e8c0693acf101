/** What a build would take from readers without a word: ids that were published and are gone, values that changed without a history. */
import { join } from 'node:path';
import { compareDocuments, type DocumentChange } from '../documents/changes.js';
import { isRecord, recordsIn, sentenceOf, stringOf } from '../documents/check/finding.js';
import type { KindOfDocument } from '../documents/config.js';
import { likely } from '../documents/likely.js';
import type { Remark } from './findings.js';
import type { Json, Project } from './project.js';
import { readRecord } from './read-json.js';
import { isSpreadsheet } from './workbook.js';

/** Entries that pages name by id, beside those that `compareDocuments` knows. */
const LISTS: Readonly<Partial<Record<KindOfDocument, readonly (readonly [list: string, what: string])[]>>> = {
  actions: [
    ['asks', 'recommendation'],
    ['actions', 'action'],
  ],
  forms: [['forms', 'form']],
};

/** The last edition of a document; none where it can't be read. */
const lastEdition = (site: string, kind: KindOfDocument): Promise<Json | undefined> =>
  readRecord(join(site, 'data', `${kind}.json`));

const idsIn = (list: unknown): readonly string[] => recordsIn(list).flatMap(({ id }) => stringOf(id) ?? []);

/** Figures and quotations have states that tell readers why; other entries have none. */
function goneLine(what: string, id: string, added: readonly string[]): string {
  const hasState = what === 'figure' || what === 'quote';
  const meant = likely(id, added);
  return sentenceOf({
    path: '',
    message: `${what} “${id}” was published and is gone: pages that name it show their own words`,
    repair: `${meant ? `keep the id, in place of ${meant}` : 'keep the id'}, or write it back${hasState ? ' as withdrawn or superseded' : ''}`,
  });
}

/** What a publisher forgot who changed a value: a sentence, or nothing. */
function silentLine(
  { id, from, to }: DocumentChange,
  [before, after]: readonly [Json, Json],
  isSheet: boolean,
): string | undefined {
  if (!from || !to) return undefined;
  const status = isRecord(after['status']) ? after['status'] : {};
  // A state that the last edition had tells of an earlier change.
  const isSaid = status['state'] === 'revised' && JSON.stringify(status) !== JSON.stringify(before['status']);
  const isTold = recordsIn(after['changes']).some((change) => change['from'] === from && change['to'] === to);
  if (isSaid && isTold) return undefined;
  const missing = [
    ...(isSaid
      ? []
      : [
          isSheet
            ? 'revised as status, the day as status date, why as status note'
            : '"status": {"state": "revised", "date": …, "note": …}',
        ]),
    ...(isTold
      ? []
      : [isSheet ? `a row in history from “${from}” to “${to}”` : `the change from “${from}” in "changes"`]),
  ];
  return sentenceOf({
    path: '',
    message: `figure “${id}” was “${from}” in the last edition and is “${to}”: no page says that it was revised`,
    repair: `write ${missing.join(', and ')}`,
  });
}

/** Rows of a figure's history that were published and are gone: `as-of` shows by them what a page cited. */
function lostLine(id: string, [before, after]: readonly [Json, Json]): string | undefined {
  const kept = recordsIn(after['changes']);
  const lost = recordsIn(before['changes']).filter(
    (change) => !kept.some((each) => each['from'] === change['from'] && each['date'] === change['date']),
  );
  const [first] = lost;
  if (!first) return undefined;
  const more = lost.length > 1 ? `, and ${lost.length - 1} more` : '';
  return sentenceOf({
    path: '',
    message: `figure “${id}” has lost a change that was published, from “${String(first['from'])}”${more}: pages with as-of show by it what they cited`,
    repair: 'write it back into the history',
  });
}

/**
 * Compares documents with the edition that a site has.
 *
 * @param site the folder that the build writes into
 * @returns a warning for each entry that readers would lose, or that changes behind their backs
 */
export async function publishedRemarks({ config, documents }: Project, site: string): Promise<Remark[]> {
  const remarks: Remark[] = [];
  const warn = (file: string, line: string | undefined) =>
    line && remarks.push({ level: 'warning', line: `${file}: warning ${line}` });
  for (const kind of ['figures', 'glossary', 'actions', 'forms'] as const) {
    const old = await lastEdition(site, kind);
    const now = documents.get(kind);
    const file = config.documents[kind];
    if (!old) continue;
    if (!now || !file) {
      warn(
        'impact.config.json',
        `documents.${kind}: data/${kind}.json was published, and the configuration names none: name it again, or tell partners`,
      );
      continue;
    }
    for (const [list, what] of LISTS[kind] ?? []) {
      const ids = idsIn(now[list]);
      const added = ids.filter((id) => !idsIn(old[list]).includes(id));
      for (const id of idsIn(old[list])) if (!ids.includes(id)) warn(file, goneLine(what, id, added));
    }
    if (LISTS[kind]) continue;
    const changes = compareDocuments(old, now);
    const figureOf = (document: Json, id: string) => recordsIn(document['figures']).find((each) => each['id'] === id);
    for (const after of recordsIn(now['figures'])) {
      const before = figureOf(old, String(after['id']));
      if (before) warn(file, lostLine(String(after['id']), [before, after]));
    }
    for (const change of changes) {
      const { id, of } = change;
      const added = changes.flatMap((each) => (each.kind === 'new' && each.of === of ? [each.id] : []));
      if (change.kind === 'removed') warn(file, goneLine(of, id, added));
      if (change.kind === 'revised' && of === 'figure')
        warn(file, silentLine(change, [figureOf(old, id)!, figureOf(now, id)!], isSpreadsheet(file)));
    }
  }
  return remarks;
}
