import assert from 'node:assert/strict';
import { describe, it } from '../helpers/node.js';
import { commonStart } from '../../src/text/common-words.js';

describe('words that texts begin with in common', () => {
  const phrases = ['more than', 'at least'];
  const cases: [common: string, ...texts: string[]][] = [
    ['of those who did it ', 'of those who did it more than once', 'of those who did it more than 6 times'],
    ['of those who did ', 'of those who did it', 'of those who did that'],
    ['', 'of those', 'of them'],
    ['', 'of all adults', 'of all adults'],
    ['of all the ', 'of all the adults', 'of all the adults in towns', 'of all the adults in cities'],
    ['', 'a b c d'],
    ['', 'at least few', 'at least many'],
    ['', ''],
  ];
  for (const [common, ...texts] of cases)
    it(`of ${texts.join(' | ')}`, () => assert.equal(texts[0]!.slice(0, commonStart(texts, phrases)), common));
});
