import { describe, expect, it } from '../helpers/node.js';
import { readFeed } from '../../src/feed/read.js';
import { FEED_CASES } from './cases.js';
import { expectations } from './expectations.js';

describe('feeds as they are found', () => {
  for (const one of FEED_CASES) {
    it(one.name, () => {
      for (const [what, expected, got] of expectations(one, readFeed(one.text)))
        expect(got, what).to.deep.equal(expected);
    });
  }
});
