/** The page of a catalogue that finds everything. */
import { pickText } from '../../text/pick-language.js';
import type { CatalogueEntry, Published } from './entries.js';
import { titleOf } from './entry-source.js';
import { escape, publisherName, type Around, type CataloguePage } from './page.js';

/** Everything by topic, each a press away from its line, and a field that finds. */
export function frontPage(published: Published, around: Around): CataloguePage {
  const topics = new Map<string, CatalogueEntry[]>();
  for (const entry of published.entries) {
    const listed = topics.get(entry.topic);
    if (listed) listed.push(entry);
    else topics.set(entry.topic, [entry]);
  }
  const name = publisherName(around);
  const idOf = (topic: string) => escape(published.topicIds.get(topic)!);
  const item = (entry: CatalogueEntry): string => {
    const own = published.glossary.language;
    const more =
      entry.kind === 'term'
        ? (pickText(entry.term.definition, around.language, own)?.text ?? '')
        : (entry.source?.title ?? '');
    return `<li><a href="${escape(entry.path)}">${escape(titleOf(entry))}</a>${more && ` <span>${escape(more)}</span>`}</li>`;
  };
  const main = `<h1>${escape(`What ${name} publishes`)}</h1>
<p>Press a figure, a word or a quotation, then “Copy the line”: it stands on your page with its source, and stays up to date.</p>
<search><label for="find">Find</label> <input id="find" type="search" autocomplete="off"></search>
<p class="said" role="status"></p>
${[...topics]
  .map(
    ([topic, entries]) =>
      `<section class="topic" aria-labelledby="${idOf(topic)}"><h2 id="${idOf(topic)}">${escape(topic)}</h2><ul>${entries.map(item).join('\n')}</ul></section>`,
  )
  .join('\n')}`;
  return {
    path: '',
    title: `What ${name} publishes`,
    description: `${published.entries.length} figures, words and quotations with their sources, to put on any page.`,
    main,
    data: {
      '@context': 'https://schema.org',
      '@type': 'DataCatalog',
      name: `What ${name} publishes`,
      url: around.address,
      publisher: { '@type': 'Organization', name, url: around.publisher.home },
      dataset: published.entries
        .filter((entry) => entry.kind === 'figure' && entry.current)
        .slice(0, 500)
        .map(({ path, sentence }) => ({
          '@type': 'Dataset',
          '@id': new URL(path, around.address).href,
          name: sentence,
        })),
    },
  };
}
