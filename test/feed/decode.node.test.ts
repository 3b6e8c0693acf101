import { describe, expect, it } from '../helpers/node.js';
import { decodeFeed } from '../../src/feed/decode-feed.js';
import { CASES, utf16, utf32 } from './decode-cases.js';

describe('charsets of feeds', () => {
  for (const [name, input, contentType, part] of CASES) {
    it(`reads ${name}`, () => {
      expect(decodeFeed(input, contentType)).to.contain(part);
    });
  }

  it('leaves no byte order mark', () => {
    expect(decodeFeed(utf16('\ufeff{}', true))).to.equal('{}');
    expect(decodeFeed(utf32('\ufeff{}', false))).to.equal('{}');
  });
});
