/** Whether "Check what my CMS did" says what Chromium shows: each case of the check, on a page with the built script. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { inspectPaste } from '../../src/embed/inspect/inspect.js';
import { BASE, cases, pasteOf, SCRIPT } from '../embed/paste-cases.js';
import { until } from '../helpers/settle.js';
import { html, openSite, type Site } from './page.js';

/** What an element itself says, be it on the page or in a frame of it. */
const drawn = (place: Page | Frame, name: string): Promise<string> =>
  place.evaluate((tag) => {
    const base = document.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>('[part~=base], .trigger');
    return base?.innerText || (base ? document.querySelector(tag)!.textContent : '');
  }, `impact-${name}`);

/** A page as it stands where its publisher's files and documents are of another origin. */
const published = (page: string, { elsewhere }: Site) =>
  page.replaceAll(BASE, `${elsewhere}/`).replaceAll(new URL('/', BASE).href, `${elsewhere}/`);

describe('the check of a paste, and a browser', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site?.close());

  for (const one of cases) {
    const { what, but, shows = /more than 1 in 3 of girls/i } = one;
    it(`${what}${but ? ` (${but})` : ''}`, async () => {
      const paste = pasteOf(one);
      const { works, findings } = inspectPaste(one.html, paste);
      const line = findings.some(({ finding }) => finding === 'script-unseen') ? SCRIPT : '';
      const whole = /<html/.test(one.html) ? one.html : html(line + one.html);
      // A browser treats a script of another origin, as a partner's is, with more care.
      const { page } = await site.visit('/', { '/': published(whole, site) });
      let seen = '';
      const look = async () => {
        const all = page.frames().map((place) => drawn(place, paste.element).catch(() => ''));
        seen = (await Promise.all(all)).join(' ').replace(/\s+/g, ' ');
        return shows.test(seen);
      };
      if (works !== Boolean(but)) await until(look, 'the figure').catch(() => undefined);
      else await page.waitForNetworkIdle({ idleTime: 300 }).then(look);
      assert.equal(shows.test(seen), works !== Boolean(but), seen);
    });
  }
});
