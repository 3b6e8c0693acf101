import { fullStop, listComma, listSemicolon } from '../../src/text/list-comma.js';
import { describe, expect, it } from '../helpers/node.js';

describe('marks of a language', () => {
  for (const [lang, comma, semicolon, stop] of [
    ['en-AU', ', ', '; ', '.'],
    ['ar', '، ', '؛ ', '.'],
    ['hi', ', ', '; ', '।'],
    ['zh-Hans', '，', '；', '。'],
  ] as const)
    it(`parts a list and ends a sentence in ${lang}`, () => {
      expect([listComma(lang), listSemicolon(lang), fullStop(lang)]).to.deep.equal([comma, semicolon, stop]);
    });
});
