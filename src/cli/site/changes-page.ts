/** What has changed in the documents: a page for people, and an Atom feed for readers and partners' tools. */
import { changeSentence, type LoggedDocumentChange } from '../../documents/changes.js';
import { formatDate } from '../../text/date.js';
import type { CatalogueEntry, Published } from './entries.js';
import { titleOf } from './entry-source.js';
import type { SiteFolder } from './folder.js';
import { catalogueHtml, escape, publisherName, type Around } from './page.js';

/** So many are in the feed, and on the page. */
const MOST = 200;

const FOLDERS = { figure: 'figures', term: 'terms', quote: 'quotes' } as const;

export async function writeChanges(
  site: SiteFolder,
  log: readonly LoggedDocumentChange[],
  { entries }: Published,
  around: Around,
): Promise<void> {
  // What was found later on a day stands before what was found earlier.
  const sorted = log.toReversed().toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const newest = sorted.slice(0, MOST);
  const known = new Map(entries.map((entry) => [`${FOLDERS[entry.kind]} ${entry.id}`, entry]));
  const entryOf = ({ of, id }: LoggedDocumentChange) => known.get(`${FOLDERS[of]} ${id}`);
  const said = (change: LoggedDocumentChange) => changeIn(change, known);
  const listed = newest.map((change) => {
    const entry = entryOf(change);
    const title = entry ? `<a href="../${escape(entry.path)}">${escape(titleOf(entry))}</a>` : escape(change.id);
    return `<dt><time datetime="${escape(change.date)}">${escape(formatDate(change.date, around.language))}</time></dt><dd>${title}<br>${escape(said(change))}</dd>`;
  });
  await site.write(
    'changes/index.html',
    catalogueHtml(
      {
        path: 'changes/',
        title: 'What has changed',
        description: `Figures, words and quotations of ${publisherName(around)} that were revised, reworded, withdrawn or are new.`,
        main: `<h1>What has changed</h1>
<p>Pages that show a figure say by themselves that it was revised or withdrawn. <a href="feed.xml">A feed</a> tells you.</p>
${listed.length ? `<dl class="changes">${listed.join('\n')}</dl>` : '<p>Nothing yet.</p>'}`,
      },
      around,
    ),
  );
  await site.write('changes/changes.json', `${JSON.stringify({ version: 1, changes: newest }, null, 2)}\n`);
  await site.write(
    'changes/feed.xml',
    atomFeed(
      newest,
      idsOf(sorted),
      around,
      (change) => entryOf(change)?.path,
      (change) => entryOf(change)?.sentence,
      said,
    ),
  );
}

/** A change in a line; of a figure that another replaced, the sentence of that one. */
function changeIn(change: LoggedDocumentChange, known: ReadonlyMap<string, CatalogueEntry>): string {
  const { kind, of, to } = change;
  const other = kind === 'superseded' && known.get(`${FOLDERS[of]} ${to}`);
  return other
    ? changeSentence(change).replace('superseded', () => `superseded by “${titleOf(other)}”`)
    : changeSentence(change);
}

const xml = (text: string): string =>
  // Controls are no characters of XML 1.0, however they are written.
  text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)!};`);

/** What names each change for good, whether or not it is among the newest: the day, what it is about, and what happened. */
function idsOf(log: readonly LoggedDocumentChange[]): ReadonlyMap<LoggedDocumentChange, string> {
  const times = new Map<string, number>();
  const ids = new Map<LoggedDocumentChange, string>();
  // From the oldest on: one that happens once more on a day has another id, and those that were there keep theirs.
  for (const change of log.toReversed()) {
    const id = `${change.date}-${change.of}-${encodeURIComponent(change.id)}-${change.kind}`;
    const time = (times.get(id) ?? 0) + 1;
    times.set(id, time);
    ids.set(change, time > 1 ? `${id}-${time}` : id);
  }
  return ids;
}

/** RFC 4287. An entry's id never changes: the day, what it is about, and what happened. */
function atomFeed(
  log: readonly LoggedDocumentChange[],
  ids: ReadonlyMap<LoggedDocumentChange, string>,
  around: Around,
  pathOf: (change: LoggedDocumentChange) => string | undefined,
  sentenceOf: (change: LoggedDocumentChange) => string | undefined,
  said: (change: LoggedDocumentChange) => string,
): string {
  const { address, language } = around;
  const at = (path: string) => xml(new URL(path, address).href);
  const moment = (date: string) => `${`${date}-01-01`.slice(0, 10)}T00:00:00Z`;
  const entry = (change: LoggedDocumentChange) => `<entry>
<id>${at(`changes/#${ids.get(change)!}`)}</id>
<title>${xml(`${change.kind[0]!.toUpperCase()}${change.kind.slice(1)}: ${sentenceOf(change) ?? change.id}`)}</title>
<updated>${moment(change.date)}</updated>
<link rel="alternate" type="text/html" href="${at(pathOf(change) ?? 'changes/')}"/>
<category term="${change.kind}"/>
<summary>${xml(said(change))}</summary>
</entry>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(language)}">
<id>${at('changes/feed.xml')}</id>
<title>${xml(`What has changed · ${publisherName(around)}`)}</title>
<updated>${moment(log[0]?.date ?? '1970-01-01')}</updated>
<author><name>${xml(publisherName(around))}</name></author>
<link rel="self" type="application/atom+xml" href="${at('changes/feed.xml')}"/>
<link rel="alternate" type="text/html" href="${at('changes/')}"/>
${log.map(entry).join('\n')}
</feed>
`;
}
