/** The part of a document that the page of one entry is made from: the entry, and what it names. */
import { Subsets } from '../../src/cli/site/subset.js';
import { describe, expect, it } from '../helpers/node.js';

const DOCUMENT = {
  version: 1,
  language: 'de',
  title: 'Ours',
  sources: { s: { title: 'S' }, t: { title: 'T' }, u: { title: 'U' } },
  figures: [
    { id: 'alone', value: '1', source: 's' },
    { id: 'part', value: '2', ofFigure: 'alone', source: 't' },
    { id: 'inner', value: '3', ofFigure: 'part' },
    { id: 'other', value: '4', differs: [{ with: 'alone', because: {} }, { with: 'nobody' }, 'odd'] },
    { id: 'one', value: '5', differs: { with: 'part' }, comparable: { to: ['inner', 'nobody'], is: true } },
    { id: 'two', value: '6', comparable: [{ to: ['one'], is: false }, { to: 'alone' }] },
    { id: 'old', value: '7', status: { state: 'superseded', replacedBy: 'older' } },
    { id: 'older', value: '8', status: { state: 'superseded', replacedBy: 'other' } },
    { id: 'round', value: '9', status: { replacedBy: 'round' }, ofFigure: 'round' },
    { id: 'of-old', value: '10', ofFigure: 'old' },
    'odd',
    null,
  ],
  quotes: [{ id: 'q', text: 'Words', source: 'u' }, { id: 'r', text: 'Others' }, 'odd'],
};

describe('the part of a document for one entry', () => {
  const read = (text: string) =>
    JSON.parse(text) as { readonly figures: readonly { readonly id: string }[]; readonly sources: object };
  const FIGURES: Readonly<Record<string, readonly [ids: readonly string[], sources: readonly string[]]>> = {
    alone: [['alone'], ['s']],
    part: [
      ['part', 'alone'],
      ['s', 't'],
    ],
    // What the figure that it is part of is part of in its turn isn't asked for.
    inner: [['inner', 'part'], ['t']],
    other: [['other', 'alone'], ['s']],
    one: [['one', 'part', 'inner'], ['t']],
    two: [['two', 'one'], []],
    // All that have taken its place, and what the last of them names.
    old: [['old', 'older', 'other', 'alone'], ['s']],
    round: [['round'], []],
    'of-old': [['of-old', 'old', 'older', 'other'], []],
    nobody: [[], []],
  };
  it('has the figure as it is, and those that it names', () => {
    const subsets = new Subsets(DOCUMENT as never);
    for (const [id, [ids, sources]] of Object.entries(FIGURES)) {
      const part = read(subsets.of(id));
      expect(
        part.figures.map((figure) => figure.id),
        id,
      ).to.deep.equal(ids);
      expect(Object.keys(part.sources), id).to.deep.equal(sources);
      const { figures: _, sources: __, ...rest } = part;
      expect(rest).to.deep.equal({ version: 1, language: 'de' });
      if (ids.length)
        expect(part.figures[0]).to.deep.equal(
          DOCUMENT.figures.find((each) => (each as { id?: string } | null)?.id === id),
        );
    }
  });

  it('names nothing in what it adds that it hasn’t', () => {
    const subsets = new Subsets(DOCUMENT as never);
    const added = (id: string) => read(subsets.of(id)).figures.slice(1);
    expect(added('inner')).to.deep.equal([{ id: 'part', value: '2', source: 't' }]);
    expect(added('two')).to.deep.equal([{ id: 'one', value: '5' }]);
    expect(added('one')[1]).to.deep.equal({ id: 'inner', value: '3', ofFigure: 'part' });
    expect(added('old')[1]).to.deep.equal({ id: 'other', value: '4', differs: [{ with: 'alone', because: {} }] });
  });

  it('has a quotation with its source', () => {
    const subsets = new Subsets(DOCUMENT as never);
    const quote = { version: 1, language: 'de', figures: [] };
    expect(JSON.parse(subsets.ofQuote('q'))).to.deep.equal({
      ...quote,
      sources: { u: { title: 'U' } },
      quotes: [{ id: 'q', text: 'Words', source: 'u' }],
    });
    expect(JSON.parse(subsets.ofQuote('r'))).to.deep.equal({
      ...quote,
      sources: {},
      quotes: [{ id: 'r', text: 'Others' }],
    });
    expect(JSON.parse(subsets.ofQuote('nobody'))).to.deep.equal({ ...quote, sources: {}, quotes: [] });
    expect(JSON.parse(new Subsets({}).of('a'))).to.deep.equal({ version: 1, sources: {}, figures: [] });
  });
});
