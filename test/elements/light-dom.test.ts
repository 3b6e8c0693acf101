/** What test/server/dom.node.test.ts says of a server's pages, of each engine's. */
import { expect } from '@open-wc/testing';
import { MARKUP, QUESTIONS, SELECTORS } from '../server/light-dom-cases.js';

describe('the page that an element reads', () => {
  const page = new DOMParser().parseFromString(
    `<html lang="en"><head><base href="https://www.example.org/blog/post/"></head><body>${MARKUP}</body></html>`,
    'text/html',
  );
  const host = page.querySelector('#host')!;

  for (const [selector, ids] of Object.entries(SELECTORS))
    it(`has ${selector}`, () =>
      expect([...host.querySelectorAll(selector)].map(({ id }) => id).join(' ')).to.equal(ids));

  for (const [what, [ask, answer]] of Object.entries(QUESTIONS))
    it(`tells ${what}`, () => expect(ask(host)).to.deep.equal(answer));
});
