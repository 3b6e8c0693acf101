/** A gift that is handed over to a real server of another origin. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { until } from '../helpers/settle.js';
import { html, openSite, SCRIPT, type Site } from './page.js';

interface Arrived {
  readonly method: string;
  readonly url: string;
  readonly body: string;
  readonly referer: string | undefined;
}

describe('giving on a partner’s page', () => {
  let site: Site;
  /** Only a browser with windows shows a page as it was left. */
  let windows: Site;
  let service: Server;
  let at = '';
  let arrived: Arrived[] = [];
  let reply: readonly [status: number, body: string] | undefined;

  before(async () => {
    [site, windows] = await Promise.all([openSite(), openSite({ kind: 'chromium', remembers: true })]);
    service = createServer((request, response) => {
      void text(request).then((body) => {
        const { method = '', url = '', headers } = request;
        if (!url.includes('favicon')) arrived.push({ method, url, body, referer: headers.referer });
        const [status, shown] = reply ?? [200, '<title>Paying</title><h1>Payment page</h1>'];
        response.writeHead(status, { 'content-type': 'text/html', 'access-control-allow-origin': '*' }).end(shown);
      });
    }).listen(0, '127.0.0.1');
    await once(service, 'listening');
    at = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
  });
  after(async () => {
    await Promise.all([site.close(), windows.close()]);
    service.closeAllConnections();
    service.close();
  });
  beforeEach(() => {
    arrived = [];
    reply = undefined;
  });

  const tag = (attributes: string) =>
    `<impact-give currency="AUD" amounts="25 50" ${attributes}><a href="${at}/own">Give</a></impact-give>`;
  const press = async (page: Page, selector: string) =>
    (await page.waitForSelector(`impact-give >>> ${selector}`))!.evaluate((node) => (node as HTMLElement).click());

  it('opens the payment page in place of this one, which learns the amount and not the page', async () => {
    const { page } = await site.visit('/', {
      '/': html(tag(`service="donorbox" action="${at}/give?campaign=a%20b" frequencies="once monthly"`) + SCRIPT),
    });
    await press(page, '[value="5000"]');
    assert.deepEqual(arrived, []);
    await Promise.all([page.waitForNavigation(), press(page, '[part=button]')]);
    assert.deepEqual(arrived, [
      { method: 'GET', url: '/give?campaign=a%20b&amount=50&default_interval=o', body: '', referer: undefined },
    ]);
    assert.equal(await page.title(), 'Paying');
  });

  const fill = async (page: Page) => {
    await press(page, '[value="2500"]');
    for (const [name, value] of [
      ['name', 'Ana Lee'],
      ['email', 'ana@example.org'],
    ])
      await (await page.waitForSelector(`impact-give >>> #${name}`))!.type(value!);
  };

  it('pledges to a back end of one’s own, from files of which a hand-over fetches none', async () => {
    const files = (on: Page) =>
      on.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name.replace(/\?.*/, ''))
          .join(),
      );
    const handOver = await site.visit('/', {
      '/': html(tag(`service="donorbox" action="${at}/give"`) + SCRIPT),
    });
    await press(handOver.page, '[value="2500"]');
    assert.doesNotMatch(await files(handOver.page), /pledge/);
    const { page } = await site.visit('/appeal', {
      '/appeal': html(tag(`service="form" min-time="0" action="${at}/pledge" details="name email"`) + SCRIPT),
    });
    await page.waitForSelector('impact-give >>> #name');
    assert.match(await files(page), /pledge\.js/);
    reply = [204, ''];
    await fill(page);
    assert.deepEqual(arrived, []);
    await press(page, '[part=button]');
    await page.waitForFunction(() =>
      document.querySelector('impact-give')!.shadowRoot!.textContent!.includes('Your pledge has been received.'),
    );
    assert.ok(page.url().endsWith('/appeal'));
    const { method, url, body, referer = '' } = arrived[0]!;
    assert.deepEqual([arrived.length, method, url], [1, 'POST', '/pledge']);
    assert.equal(body, 'name=Ana+Lee&email=ana%40example.org&amount=25&currency=AUD&frequency=once');
    assert.doesNotMatch(referer, /appeal/);
  });

  it('posts to a page of one’s own that takes the payment', async () => {
    const { page } = await site.visit('/appeal', {
      '/appeal': html(tag(`service="form" plain min-time="0" action="${at}/pledge" details="name email"`) + SCRIPT),
    });
    await fill(page);
    await Promise.all([page.waitForNavigation(), press(page, '[part=button]')]);
    const { method, url, body, referer = '' } = arrived[0]!;
    assert.deepEqual([method, url], ['POST', '/pledge']);
    assert.equal(body, 'name=Ana+Lee&email=ana%40example.org&amount=25&currency=AUD&frequency=once');
    // Engines differ in whether a form's rel leaves the origin out; the page is never told.
    assert.doesNotMatch(referer, /appeal/);
  });

  for (const [what, answer, shown] of [
    ['fails', [500, '<h1>Something went wrong</h1>'], /Something went wrong/],
    ['refuses what was typed', [422, '<h1>That postcode is unknown</h1>'], /That postcode is unknown/],
    ['is down', undefined, /ERR_\w+/],
  ] as const)
    it(`leaves its page to say so where a back end ${what}, claims nothing, and Back shows what was typed`, async () => {
      const action = answer ? `${at}/pledge` : 'http://127.0.0.1:9/pledge';
      const { page } = await windows.visit('/appeal', {
        '/appeal': html(tag(`service="form" plain min-time="0" action="${action}" details="name email"`) + SCRIPT),
      });
      reply = answer;
      await fill(page);
      await Promise.all([page.waitForNavigation().catch(() => undefined), press(page, '[part=button]')]);
      await until(() => !page.url().endsWith('/appeal'), 'the back end’s page');
      assert.match(await page.evaluate(() => document.body.textContent), shown);
      assert.equal(arrived.length, answer ? 1 : 0);
      await page.goBack();
      await page.waitForSelector('impact-give >>> #name');
      const left = await page.$eval('impact-give', ({ shadowRoot }) => ({
        name: shadowRoot!.querySelector<HTMLInputElement>('#name')!.value,
        email: shadowRoot!.querySelector<HTMLInputElement>('#email')!.value,
        amount: shadowRoot!.querySelector<HTMLInputElement>('[value="2500"]')!.checked,
        says: shadowRoot!.textContent,
      }));
      assert.deepEqual([left.name, left.email, left.amount], ['Ana Lee', 'ana@example.org', true]);
      assert.doesNotMatch(left.says, /thank you|received|accepted/i);
    });

  it('is the author’s own link without JavaScript', async () => {
    const { page } = await site.visit(
      '/',
      { '/': html(tag(`service="donorbox" action="${at}/give"`) + SCRIPT) },
      (page) => page.setJavaScriptEnabled(false),
    );
    assert.equal(await page.$eval('impact-give a', (link) => (link as HTMLAnchorElement).pathname), '/own');
  });

  it('opens a new tab from within a frame', async () => {
    const { page } = await site.visit('/', {
      '/': html('<iframe src="/inner" width="600" height="600" title="Giving"></iframe>'),
      '/inner': html(tag(`service="donorbox" action="${at}/give" selected="50"`) + SCRIPT),
    });
    const frame = await until(() => page.frames().find((each) => each.url().endsWith('/inner')), 'the frame');
    const button = (await frame.waitForSelector('impact-give >>> [part=button]'))!;
    const opened = new Promise<Page | null>((resolve) => page.once('popup', resolve));
    await button.click();
    const tab = await opened;
    await until(() => arrived.length, 'the payment page');
    assert.equal(arrived[0]!.url, '/give?amount=50&default_interval=o');
    assert.match(frame.url(), /inner$/);
    await tab?.close();
  });

  it('is refused by the frame page, which links to its publisher', async () => {
    const { page } = await site.visit(
      `/frame.html?element=give&action=${encodeURIComponent(`${at}/give`)}&currency=AUD`,
      {},
    );
    await page.waitForFunction(() => document.querySelector('#stage a'));
    assert.equal(await page.$('impact-give'), null);
    assert.match(await page.$eval('#stage', (stage) => stage.textContent), /^Gifts are not taken in a frame\./);
    assert.equal(await page.$eval('#stage a', (link) => (link as HTMLAnchorElement).pathname), '/');
    assert.deepEqual(arrived, []);
  });
});
