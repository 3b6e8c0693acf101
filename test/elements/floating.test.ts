import { expect } from '@open-wc/testing';
import { float } from '../../src/elements/shared/term/floating.js';
import { until } from '../helpers/settle.js';

describe('a definition without anchor positioning', () => {
  afterEach(() => document.body.replaceChildren());

  for (const [where, style] of [
    ['at the start', 'inset: 0 auto auto 0'],
    ['at the end', 'inset: auto 0 0 auto'],
    ['in the middle', 'inset: 50% auto auto 50%'],
  ] as const) {
    it(`stays beside its word and inside the viewport ${where}`, async () => {
      const anchor = Object.assign(document.createElement('span'), { textContent: 'CSAM' });
      const box = Object.assign(document.createElement('div'), { textContent: 'A definition' });
      anchor.style.cssText = `position: fixed; ${style}`;
      box.style.cssText = 'position: fixed; inset: 0 auto auto 0; inline-size: 200px; block-size: 80px';
      document.body.append(anchor, box);
      const stop = float(anchor, box);
      await until(() => box.style.margin === '0px', 'the position');
      const [word, definition] = [anchor.getBoundingClientRect(), box.getBoundingClientRect()];
      expect(definition.left).to.be.at.least(0);
      expect(definition.right).to.be.at.most(innerWidth);
      expect(definition.top >= word.bottom || definition.bottom <= word.top, 'over the word').to.equal(true);
      expect(Math.max(definition.top - word.bottom, word.top - definition.bottom), 'its distance').to.be.within(0, 8);
      expect(definition.left <= word.right && definition.right >= word.left, 'under or above the word').to.equal(true);
      stop();
    });
  }
});
