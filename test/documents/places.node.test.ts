import { describe, expect, it } from '../helpers/node.js';
import fc from '../helpers/property.js';
import { sentenceOf } from '../../src/documents/check/finding.js';
import { parseLocated, readLocated } from '../../src/documents/check/json-positions.js';
import { likelyLanguage, isLanguage } from '../../src/documents/check/languages.js';
import { sharedFolders, unwritableFolders, withLikelyIds } from '../../src/documents/check/references.js';
import { decodeUtf8 } from '../../src/documents/check/utf8.js';
import { step } from '../../src/documents/shape.js';

/** The line and the column of an offset, counted as a reader of an editor does. */
const positionIn = (text: string, offset: number) => {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: before.at(-1)!.length + 1 };
};

describe('a place in a JSON text', () => {
  const name = fc.constantFrom('a', 'b_1', '$', 'odd name', '7', 'a]b"', '', '__proto__', 'é', 'x'.repeat(120));
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom('x', 'a"b\\', '', '\u2028', 'é\n', null, true, false, 0, -1.5, 1e21),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.uniqueArray(fc.tuple(name, tie('value')), { maxLength: 4, selector: ([key]) => key }).map((members) => ({
        members,
      })),
    ),
  }));
  const blank = fc.array(fc.constantFrom('', ' ', '\n', '\r\n', '\r', '\t'), { minLength: 1, maxLength: 6 });

  it('is that of the value which is written there, however the text is spaced', () => {
    fc.assert(
      fc.property(value, blank, fc.boolean(), (made, blanks, hasMark) => {
        let text = '';
        let turn = 0;
        const starts: [path: string, offset: number][] = [];
        const put = (mark: string) => void (text += blanks[turn++ % blanks.length]! + mark);
        const write = (one: unknown, path: string): void => {
          put('');
          starts.push([path, text.length]);
          if (Array.isArray(one)) {
            text += '[';
            one.forEach((each, index) => {
              if (index) put(',');
              write(each, step(path, `${index}`));
            });
            put(']');
          } else if (typeof one === 'object' && one) {
            text += '{';
            (one as { members: [string, unknown][] }).members.forEach(([key, each], index) => {
              if (index) put(',');
              put(`${JSON.stringify(key)}`);
              put(':');
              // A name that is cut leads to what is around it.
              write(each, key.length > 100 ? '…' : step(path, key));
            });
            put('}');
          } else text += JSON.stringify(one);
        };
        write(made, '');
        put('');
        for (const read of [parseLocated, readLocated]) {
          const located = read((hasMark ? '\ufeff' : '') + text);
          for (const [path, offset] of starts)
            if (!path.includes('…')) expect(located.locate(path), path).to.deep.equal(positionIn(text, offset));
          expect(JSON.stringify(located.value)).to.equal(JSON.stringify(JSON.parse(text)));
          expect(located.duplicates).to.deep.equal([]);
        }
      }),
    );
  });

  it('is told of lists and objects as deep as they may be, and no deeper', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(parseLocated(nested(201)).locate('[0]'.repeat(200))).to.deep.equal({ line: 1, column: 201 });
    expect(() => parseLocated(nested(202))).to.throw('nested deeper than 200 levels');
  });
});

describe('bytes that are no UTF-8', () => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const isLetter = (bytes: Uint8Array): boolean => {
    try {
      return [...decoder.decode(bytes)].length === 1;
    } catch {
      return false;
    }
  };
  /** Where the first byte is that begins no letter, and what is before it. */
  const firstOdd = (bytes: Uint8Array): string | undefined => {
    for (let at = 0; at < bytes.length;) {
      const length = [1, 2, 3, 4].find((size) => at + size <= bytes.length && isLetter(bytes.subarray(at, at + size)));
      if (!length) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, at));
      at += length;
    }
    return undefined;
  };
  const edge = fc.constantFrom(
    ...[0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec, 0xed, 0xee, 0xef],
    ...[0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff],
  );
  it('are found where they stand, and nowhere else', () => {
    fc.assert(
      fc.property(fc.array(edge, { minLength: 1, maxLength: 7 }), (given) => {
        const bytes = Uint8Array.from([0x2e, ...given]);
        const before = firstOdd(bytes);
        const [found] = decodeUtf8(bytes).findings;
        expect(found?.position).to.deep.equal(
          before === undefined ? undefined : { line: 1, column: before.length + 1 },
        );
      }),
      { numRuns: 2000 },
    );
  });

  const found = (bytes: readonly number[]) =>
    decodeUtf8(Uint8Array.from(bytes)).findings.map(
      ({ position, ...finding }) => `${position.line}:${position.column} ${finding.level} ${sentenceOf(finding)}`,
    );
  it('are told once a line, ten times at most', () => {
    const line = [0x61, 0xe9, 0xe9, 0x0a];
    const told = (count: number) => found(Array.from({ length: count }, () => line).flat());
    expect(told(1)).to.deep.equal([
      '1:2 error the byte E9 isn’t UTF-8 (in Windows-1252 it is “é”): save the file as UTF-8',
    ]);
    expect(told(10).at(-1)).to.contain('10:2 error the byte E9');
    expect(told(10)).to.have.length(10);
    expect(told(12).slice(10)).to.deep.equal(['10:2 error there are more such lines: save the file as UTF-8']);
    expect(found([0x61, 0x0d, 0x0a, 0x62, 0x0d, 0x81])).to.deep.equal([
      '3:1 error the byte 81 isn’t UTF-8: save the file as UTF-8',
    ]);
    expect(found([0xff, 0xfe, 0x7b, 0, 0x7d, 0])).to.deep.equal(['1:1 error the file is UTF-16: save it as UTF-8']);
    expect(decodeUtf8(Uint8Array.from([0xfe, 0xff, 0, 0x7b])).text).to.equal('{');
    expect(decodeUtf8(Uint8Array.from([0xff, 0xfe, 0x7b, 0])).text).to.equal('{');
    expect(found([0xff, 0x7b])).to.have.length(1);
    expect(found([0xfe, 0x7b])).to.have.length(1);
  });
});

describe('a language that is written otherwise', () => {
  const tags =
    'ar bg bn ca cs da de el en es et fa fi fil fr ga he hi hr hu id is it ja ko lt lv mi ms mt nl no pl ps pt ro ru sk sl so sq sr sv sw ta th tr uk ur vi zh';
  it('is known by its name in English and in itself', () => {
    for (const tag of tags.split(' '))
      for (const locale of ['en', tag]) {
        const name = new Intl.DisplayNames(locale, { type: 'language' }).of(tag)!;
        for (const typed of [name, ` ${name.toUpperCase()} `])
          if (typed.trim().toLowerCase() === name.toLowerCase()) expect(likelyLanguage(typed), typed).to.equal(tag);
      }
  });
  const meant: Readonly<Record<string, string | undefined>> = {
    ...{ au: 'en-AU', us: 'en-US', nz: 'en-NZ', gr: 'el', cz: 'cs', jp: 'ja', cn: 'zh', dk: 'da' },
    ...{ ger: 'de', eng: 'en', fre: 'fr', fra: 'fr', deu: 'de', ita: 'it', spa: 'es', tur: 'tr', ara: 'ar' },
    ...{
      EN: 'en',
      en_AU: 'en-AU',
      'EN AU': 'en-AU',
      DE: 'de',
      germn: 'de',
      filipino: 'fil',
      English: 'en',
      xx: undefined,
    },
    ...{ en: undefined, 'de-DE': undefined, spanich: 'es', lao: undefined, '': undefined, 'pt_br ': 'pt-br' },
  };
  for (const [typed, tag] of Object.entries(meant))
    it(`is ${tag}: “${typed}”`, () => expect(likelyLanguage(typed)).to.equal(tag));
  it('is one that there is', () => {
    for (const tag of ['en', 'en-AU', 'zh-Hans', 'fil', 'EN', 'uk']) expect(isLanguage(tag), tag).to.equal(true);
    for (const tag of ['xx', 'au', 'AU', 'uk-', 'e', 'engl', 'en_AU', '', 'en-AU-', 'qqq'])
      expect(isLanguage(tag), tag).to.equal(false);
  });
});

describe('ids and what refers to them', () => {
  it('have the id that was likely meant, the first hundred of them', () => {
    const problems = Array.from({ length: 101 }, (_, at) => ({ path: `[${at}]`, message: 'no source "studdy"' }));
    const told = withLikelyIds(problems, { source: ['study'] });
    expect(told.map(({ repair }) => repair)).to.deep.equal([...Array<string>(100).fill('write study'), undefined]);
    for (const what of ['source', 'figure', 'group', 'term', 'place'])
      expect(withLikelyIds([{ path: '', message: `no ${what} "studdy"` }], { [what]: ['study'] })[0]!.repair).to.equal(
        'write study',
      );
    expect(
      withLikelyIds([{ path: '', message: 'at no source "studdy"' }], { source: ['study'] })[0],
    ).not.to.have.property('repair');
  });
  it('have a way out where nothing is near: never the entry’s own id, or one that is wrong itself', () => {
    const repairOf = (message: string, ids: Readonly<Record<string, readonly string[]>>) =>
      withLikelyIds([{ path: 'terms[1].related[0]', message }], ids, { terms: [{ id: 'csa' }, { id: 'csam' }] })[0]!
        .repair;
    expect(repairOf('no source "else"', { source: ['study'] })).to.equal('add it to "sources"');
    expect(repairOf('no term "csan"', { term: ['csam'] })).to.equal('write the id of a term that there is');
    expect(repairOf('no term "studdy"', { term: ['a study'] })).to.equal('write the id of a term that there is');
  });
  const ids = (...names: readonly unknown[]) => names.map((id) => ({ id }));
  it('that some disks take for one folder are told, with two of the others', () => {
    const told = sharedFolders('terms', ids('a', 'b', 'A', 'a.', 'a..', '.b', '..b', '_b', 5, 'a')).map(
      ({ level, ...rest }) => `${level} ${sentenceOf(rest)}`,
    );
    const line = (at: number, id: string, others: string) =>
      `error terms[${at}].id: “${id}” would have the folder of ${others} on some disks: let ids differ in more than capitals and full stops`;
    expect(told).to.deep.equal([
      line(0, 'a', '“A” and “a.”'),
      line(2, 'A', '“a” and “a.”'),
      line(3, 'a.', '“a” and “A”'),
      line(4, 'a..', '“a” and “A”'),
      line(9, 'a', '“A” and “a.”'),
      line(5, '.b', '“..b” and “_b”'),
      line(6, '..b', '“.b” and “_b”'),
      line(7, '_b', '“.b” and “..b”'),
    ]);
  });
  it('that no disk or not every one takes are told', () => {
    const told = (id: unknown) => unwritableFolders('figures', ids(id)).map((one) => `${one.level} ${sentenceOf(one)}`);
    for (const id of ['con', 'PRN', 'aux.x', 'nul', 'com1', 'lpt9'])
      expect(told(id)).to.deep.equal([
        `warning figures[0].id: Windows keeps “${id}” for a device, and writes no folder of that name: write id-${id}`,
      ]);
    for (const id of ['console', 'com', 'com12', 'xcon', 5, undefined, 'y'.repeat(200)])
      expect(told(id)).to.deep.equal([]);
    expect(told('y'.repeat(201))).to.deep.equal([
      'error figures[0].id: it has 201 letters, too many for a file’s name: write 200 at most',
    ]);
  });
});
