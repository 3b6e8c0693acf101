import { fold, unfold } from '../../src/text/fold.js';
import { describe, expect, it } from '../helpers/node.js';

describe('fold', () => {
  for (const [text, folded] of [
    ['SEXTORTION', 'sextortion'],
    ['séxtortion', 'sextortion'],
    ['se\u0301xtortion', 'sextortion'],
    ['Victim‑Survivor', 'victim survivor'],
    ['a-b_c.d,e!f/g:h@i[j`k{l~m', 'a b c d e f g h i j k l m'],
    ['a\tb\nc\u00a0d\u00bfe\u2009f\u2010g\u203fh\u205fi\u3000j\ufeffk\u1680l', 'a b c d e f g h i j k l'],
    ['“a” ’b’ …', ' a   b   '],
    ['a،b؛c؟d', 'a b c d'],
    // None of these is punctuation.
    ['0a9À€™→', '0a9a€™→'],
    ['ıøłđ', 'iold'],
    ['İ', 'i'],
    ['ىیةک', 'ييهك'],
    ['اِستدراجُ أطـفال', 'استدراج اطفال'],
    ['\u0670ا\u064bا\u065f', 'اا'],
    ['שָׁלוֹם', 'שלום'],
    ['Straße STRASSE ẞ æ œ', 'strasse strasse ss ae oe'],
    ['बच्ची', 'बच्ची'],
    ['각', '각'],
    ['', ''],
  ] as const)
    it(`${JSON.stringify(text)} is ${JSON.stringify(folded)}`, () => expect(fold(text)).to.equal(folded));
});

describe('unfold', () => {
  for (const [text, offsets] of [
    ['abc', [0, 1, 2, 3]],
    ['e\u0301a', [0, 2, 3, 3]],
    ['aßb', [0, 1, 1, 2, 3]],
    // As long as what it folds to, and not letter by letter.
    ['ße\u0301a', [0, 0, 1, 3, 4]],
    ['ẞe\u0301a', [0, 0, 1, 3, 4]],
    ['æe\u0301a', [0, 0, 1, 3, 4]],
    ['Œe\u0301a', [0, 0, 1, 3, 4]],
    ['👶e\u0301', [0, 0, 2, 4]],
    ['', [0]],
  ] as const)
    it(`of ${JSON.stringify(text)}`, () => {
      const place = unfold(text, fold(text));
      expect(offsets.map((_, at) => place(at))).to.deep.equal(offsets);
    });
});
