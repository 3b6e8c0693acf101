import { describe, expect, it } from '../helpers/node.js';
import fc from '../helpers/property.js';
import { DocumentError } from '../../src/documents/document-error.js';
import { findFigure, readFigures, readFiguresDocument } from '../../src/documents/figures-document.js';
import { openFiguresDocument } from '../../src/documents/open-figures.js';
import { pickLanguage, pickText } from '../../src/text/pick-language.js';
import { BROKEN, SMALL, broken } from './figures-cases.js';

function failure(run: () => unknown): DocumentError {
  try {
    run();
  } catch (error) {
    expect(error).to.be.instanceOf(DocumentError);
    return error as DocumentError;
  }
  throw new Error('expected a DocumentError');
}

describe('readFiguresDocument', () => {
  it('looks every source up', () => {
    const { language, updated, figures } = readFiguresDocument(SMALL);
    expect([language, updated, figures.length]).to.deep.equal(['en', '2026-11-21', 2]);
    expect(figures[0]!.source).to.equal(SMALL.sources.acms);
    expect(figures[1]!.source).to.equal(undefined);
  });

  it('allows properties that it does not know', () => {
    expect(readFiguresDocument({ ...SMALL, $schema: 'x', later: [1] }).figures).to.have.length(2);
  });

  it('needs no sources', () => {
    const { figures } = readFiguresDocument({
      version: 1,
      language: 'en',
      figures: [{ id: 'a', value: '1' }],
    });
    expect(figures[0]!.source).to.equal(undefined);
  });

  for (const item of BROKEN) {
    it(`refuses ${item.name}`, () => {
      const error = failure(() => readFiguresDocument(broken(item)));
      expect(error.problems).to.deep.equal([{ path: item.path, message: item.message }]);
      expect([error.name, error.code, error.path]).to.deep.equal(['DocumentError', 'invalid', item.path]);
      expect(error.message).to.equal(item.path ? `${item.path}: ${item.message}` : item.message);
    });
  }

  it('lists every problem', () => {
    const figures = [{ id: 'a', value: '', source: 3 }, { value: '1' }];
    const { problems } = failure(() => readFiguresDocument({ version: 1, language: 'en', figures }));
    expect(problems.map(({ path }) => path)).to.have.members([
      'figures[0].value',
      'figures[0].source',
      'figures[1].id',
    ]);
  });

  it('answers any JSON with figures or a DocumentError', () => {
    const entry = fc.record({ id: fc.string(), value: fc.string(), source: fc.jsonValue() }, { requiredKeys: ['id'] });
    const document = fc.record({
      version: fc.constant(1),
      language: fc.constant('en'),
      figures: fc.array(entry),
    });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), document), (json) => {
        try {
          expect(readFiguresDocument(json).figures).to.be.an('array');
        } catch (error) {
          expect(error).to.be.instanceOf(DocumentError);
        }
      }),
    );
  });
});

describe('a document of many figures', () => {
  const documentOf = (count: number) => ({
    version: 1,
    language: 'en',
    figures: Array.from({ length: count }, (_, index) => ({
      id: `figure-${index}`,
      value: '1 in 4',
      status: { state: 'superseded', replacedBy: `figure-${(index + 1) % count}` },
    })),
  });
  /** Milliseconds of work to read documents and find every figure in them: the least of five, whatever else the machine does. */
  const work = (documents: number, figures: number) => {
    const json = documentOf(figures);
    const times = Array.from({ length: 5 }, () => {
      const { user } = process.cpuUsage();
      for (let read = 0; read < documents; read++) {
        const document = readFiguresDocument(json);
        for (const { id } of json.figures) findFigure(document, id);
      }
      return (process.cpuUsage().user - user) / 1000;
    });
    return Math.min(...times);
  };

  it('takes as long as many documents of few', () => {
    expect(work(1, 16_000) / work(16, 1000)).to.be.below(5);
  });
});

describe('findFigure', () => {
  it('finds by id', () => expect(findFigure(readFiguresDocument(SMALL), 'b').value).to.equal('66 studies'));
  it('names the id that is missing', () => {
    const error = failure(() => findFigure(readFiguresDocument(SMALL), 'z'));
    expect([error.code, error.message]).to.deep.equal(['unknown-figure', 'figures: no figure "z"']);
  });
  it('names the id that was likely meant', () => {
    const json = { ...SMALL, figures: [{ ...SMALL.figures[0]!, id: 'csa-girls' }] };
    const said = 'figures: no figure "csa-girl", did you mean "csa-girls"?';
    expect(failure(() => findFigure(readFiguresDocument(json), 'csa-girl')).message).to.equal(said);
    expect(failure(() => openFiguresDocument(json).find('csa-girl')).message).to.equal(said);
  });
});

describe('readFigures', () => {
  it('reads a figure with its source inside', () => {
    const figure = { value: '1 in 4', source: { title: 'A study' } };
    expect(readFigures(figure)).to.deep.equal([figure]);
  });
  it('says what is wrong', () => {
    expect(failure(() => readFigures({ value: '1', source: 'acms' })).message).to.equal(
      'source: expected object, found "acms"',
    );
    expect(failure(() => readFigures({})).path).to.equal('value');
  });
});

describe('pickText', () => {
  const text = { 'de-AT': 'österreichisch', de: 'deutsch', fr: 'français', en: 'English', 'zh-Hant': '繁體' };
  const cases: [locale: string, fallback: string, lang: string][] = [
    ['de-AT', 'en', 'de-AT'],
    ['DE-at', 'en', 'de-AT'],
    ['de-CH', 'en', 'de'],
    ['de', 'en', 'de'],
    ['zh-Hant-TW-x-a', 'en', 'zh-Hant'],
    ['zh', 'en', 'en'],
    ['ar', 'fr-CA', 'fr'],
    ['ar', 'tr', 'de-AT'],
    ['', '', 'de-AT'],
    ['constructor', 'en', 'en'],
  ];
  for (const [locale, fallback, lang] of cases) {
    it(`gives ${lang} for "${locale}", else "${fallback}"`, () => {
      expect(pickText(text, locale, fallback)).to.deep.equal({ lang, text: text[lang as keyof typeof text] });
    });
  }
  it('takes a plain string to be in the fallback language', () => {
    expect(pickText('hello', 'de', 'en')).to.deep.equal({ text: 'hello', lang: 'en' });
  });
  it('has nothing to pick from nothing', () => {
    expect(pickText(undefined, 'de', 'en')).to.equal(undefined);
    expect(pickText({}, 'de', 'en')).to.equal(undefined);
    expect(pickText('', 'de', 'en')).to.equal(undefined);
  });
  it('always ends, with an entry of the map', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), fc.string(), fc.string(), (map, locale, fallback) => {
        const found = pickLanguage(map, locale, fallback);
        if (found) expect(map[found[0]]).to.equal(found[1]);
        else expect(Object.keys(map)).to.have.length(0);
      }),
    );
  });
});
