/** The catalogue's front page: headings that partners link to, by their ids. */
import { entriesOf } from '../../src/cli/site/entries.js';
import { entryPage } from '../../src/cli/site/entry-page.js';
import { aroundOf } from '../../src/cli/site/entry-files.js';
import { frontPage } from '../../src/cli/site/front-page.js';
import { publisherOf } from '../../src/cli/site/publisher.js';
import { readConfig, type KindOfDocument } from '../../src/documents/config.js';
import { describe, expect, it } from '../helpers/node.js';

const config = readConfig({ version: 1, name: 'Us', address: 'https://elements.example.org/', documents: {} });

/** The ids of the headings, and where each figure's page says that it belongs. */
function idsOf(...topics: readonly string[]) {
  const figures = topics.map((topic, at) => ({ id: `f${at}`, value: '1 in 4', label: 'adults', 'x-topic': topic }));
  const documents = new Map<KindOfDocument, Record<string, unknown>>([
    ['figures', { version: 1, language: 'en', figures }],
  ]);
  const around = aroundOf({ config, publisher: publisherOf(config, documents), moving: '1/' });
  const published = entriesOf(documents, 'en');
  const headings = [...frontPage(published, around).main.matchAll(/<h2 id="([^"]*)"/g)].map(([, id]) => id);
  const trails = published.entries.map(
    (entry) => /class="trail"[^]*?#([^"]*)"/.exec(entryPage(entry, published, around).main)?.[1],
  );
  return { headings, trails };
}

describe('the ids of topics', () => {
  for (const [about, topics, ids] of [
    [
      'are their words',
      ['A B', 'Child safety: 2024', 'Überblick'],
      ['topic-a-b', 'topic-child-safety-2024', 'topic-überblick'],
    ],
    [
      'number the second of two that have the same',
      ['A B', 'a-b', 'A  B!'],
      ['topic-a-b', 'topic-a-b-2', 'topic-a-b-3'],
    ],
    ['leave a topic its own', ['a b', 'A-B', 'A B 2'], ['topic-a-b', 'topic-a-b-3', 'topic-a-b-2']],
  ] as const)
    it(about, () => {
      const { headings, trails } = idsOf(...topics);
      expect(headings).to.deep.equal([...ids]);
      expect(trails).to.deep.equal([...ids]);
    });
});
