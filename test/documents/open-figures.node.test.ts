import assert from 'node:assert/strict';
import { describe, it } from '../helpers/node.js';
import { DocumentError } from '../../src/documents/document-error.js';
import { openFiguresDocument } from '../../src/documents/open-figures.js';
import fc from '../helpers/property.js';
import { BROKEN, FULL, SMALL, broken } from './figures-cases.js';

const document = (change: object, figure: object = {}) => ({
  ...SMALL,
  sources: { ...SMALL.sources, bad: { title: 'Bad', ...change }, 'bad.one': {} },
  figures: [...SMALL.figures, { id: 'mine', value: '1 in 5', source: 'bad', ...figure }],
});

const failure = (run: () => unknown): DocumentError => {
  try {
    run();
  } catch (error) {
    assert.ok(error instanceof DocumentError);
    return error;
  }
  throw new Error('expected a DocumentError');
};

describe('openFiguresDocument', () => {
  it('reads a document with everything as it is written', () => {
    const { figures, find, language } = openFiguresDocument(FULL);
    assert.deepEqual([figures.length, language], [4, 'en']);
    assert.deepEqual(find('c').range, { kind: 'studies', level: 95, of: '2 surveys', best: '3%' });
    assert.equal(find('c').source, SMALL.sources.acms);
  });

  const faulty: [source: object, path: string][] = [
    [{ title: '' }, 'sources.bad.title'],
    [{ published: '14 October 2026' }, 'sources.bad.published'],
    [{ url: 7 }, 'sources.bad.url'],
  ];
  for (const [source, path] of faulty) {
    it(`takes down the figures of a source with ${JSON.stringify(source)}, and no others`, () => {
      const { figures, find } = openFiguresDocument(document(source));
      assert.deepEqual(
        figures.map(({ id }) => id),
        ['a', 'b'],
      );
      const { code, path: at } = failure(() => find('mine'));
      assert.deepEqual([code, at], ['invalid', path]);
    });
  }

  for (const source of [{ url: 'www.unicef.org/report' }, { url: 'ask us' }, { doi: 'https://doi.org/10.1000/a' }]) {
    it(`shows the figures of a source with ${JSON.stringify(source)}`, () => {
      assert.equal(openFiguresDocument(document(source)).find('mine').value, '1 in 5');
    });
  }

  for (const sources of [[], 'ACMS', 7])
    it(`takes down every figure that names a source where sources are ${JSON.stringify(sources)}`, () => {
      const [one] = SMALL.figures;
      const { find, figures } = openFiguresDocument({
        ...SMALL,
        sources,
        figures: [one, { id: 'bare', value: '1 in 5', label: 'x' }],
      });
      assert.deepEqual(
        figures.map(({ id }) => id),
        ['bare'],
      );
      assert.equal(failure(() => find(one!.id)).path, 'figures[0].source');
    });

  const wrong: [figure: object, path: string][] = [
    [{ value: 5 }, 'figures[2].value'],
    [{ label: 5 }, 'figures[2].label'],
    [{ status: { state: 'gone' } }, 'figures[2].status.state'],
    [{ source: 'nowhere' }, 'figures[2].source'],
    [{ source: 'bad.one' }, 'sources["bad.one"].title'],
  ];
  for (const [figure, path] of wrong) {
    it(`takes down a figure with ${JSON.stringify(figure)} alone`, () => {
      const { find, figures } = openFiguresDocument(document({}, figure));
      assert.equal(figures.length, 2);
      assert.equal(failure(() => find('mine')).path, path);
    });
  }

  const spare: [figure: object, left: object][] = [
    [{ range: { kind: 'x' }, page: 'p. 1' }, { page: 'p. 1' }],
    [{ changes: [{ date: 'May' }] }, {}],
    [{ comparable: { to: ['z'], is: false } }, {}],
    [{ differs: 'much', plain: 'One in five.' }, { plain: 'One in five.' }],
    [{ series: [{ when: '2020' }] }, {}],
    [{ ofFigure: 'z' }, {}],
    [{ status: { state: 'superseded', replacedBy: 'z' } }, { status: { state: 'superseded' } }],
  ];
  for (const [figure, left] of spare) {
    it(`leaves ${JSON.stringify(figure)} out where it is wrong`, () => {
      const { source: _, ...found } = openFiguresDocument(document({}, figure)).find('mine');
      assert.deepEqual(found, { id: 'mine', value: '1 in 5', ...left });
    });
  }

  it('lets an update go that is no date', () => {
    const { updated, figures } = openFiguresDocument({ ...SMALL, updated: 'today' });
    assert.deepEqual([updated === 'today' || updated === undefined, figures.length], [true, 2]);
  });

  it('keeps the first of two figures with one id', () => {
    const figures = [...SMALL.figures, { id: 'a', value: '99%' }];
    assert.equal(openFiguresDocument({ ...SMALL, figures }).find('a').value, '28.5%');
  });

  it('names an id that is not there', () => {
    assert.equal(failure(() => openFiguresDocument(SMALL).find('z')).code, 'unknown-figure');
  });

  for (const item of BROKEN) {
    it(`shows what is good of a document with ${item.name}, or refuses it`, () => {
      try {
        for (const { id, value } of openFiguresDocument(broken(item)).figures) assert.ok(id && value);
      } catch (error) {
        assert.ok(error instanceof DocumentError);
        assert.doesNotMatch(error.path, /^(figures\[|sources\.)/);
      }
    });
  }

  it('answers any JSON with figures or a DocumentError', () => {
    const entry = fc.record(
      {
        id: fc.string(),
        value: fc.string(),
        source: fc.jsonValue(),
        status: fc.jsonValue(),
        comparable: fc.jsonValue(),
        ofFigure: fc.jsonValue(),
        differs: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    const any = fc.record({
      version: fc.constant(1),
      language: fc.constant('en'),
      sources: fc.jsonValue(),
      figures: fc.array(fc.oneof(entry, fc.jsonValue())),
    });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), any), (json) => {
        try {
          const { figures, find } = openFiguresDocument(json);
          for (const { id } of figures) assert.ok(find(id!));
        } catch (error) {
          assert.ok(error instanceof DocumentError, String(error));
        }
      }),
    );
  });
});
