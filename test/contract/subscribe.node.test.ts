import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { ElementHandle, Page } from 'puppeteer-core';
import { startServer } from '../helpers/subscribe-server.js';
import { html, openSite, type Site } from './page.js';

const SCRIPT = '<script type="module" src="/subscribe.js"></script>';
const strict = (service: string) =>
  `default-src 'none'; script-src 'self'; connect-src 'self' ${service}; form-action ${service}; ` +
  "require-trusted-types-for 'script'; trusted-types lit-html";

const problems = (lines: readonly string[]) => lines.filter((line) => /^(warn|error|uncaught)/.test(line));

describe('a subscribe form on a partner’s page', () => {
  let site: Site;
  let service: Awaited<ReturnType<typeof startServer>>;

  before(async () => {
    [site, service] = await Promise.all([openSite(), startServer()]);
  });
  after(async () => {
    await site.close();
    service.server.closeAllConnections();
    service.server.close();
  });

  const tag = (mode: string, kind = 'form') =>
    `<impact-subscribe action="${service.url}/${mode}/${kind}" service="${kind}" min-time="0" ask-name>` +
    '<a href="/sign-up">Subscribe</a></impact-subscribe>';

  const field = async (page: Page, selector: string) =>
    (await page.waitForSelector(`impact-subscribe >>> ${selector}`)) as ElementHandle<HTMLInputElement>;

  async function subscribe(page: Page): Promise<string> {
    await (await field(page, '[type=email]')).type('ana@example.org');
    await page.keyboard.press('Enter');
    const answer = await page.waitForFunction(() => {
      const text = document
        .querySelector('impact-subscribe')!
        .shadowRoot!.querySelector('[part=answer]')!
        .textContent!.trim();
      return text && !text.includes('Sending') && text;
    });
    return String(await answer.jsonValue());
  }

  it('asks for one file until it is touched, and works under a strict policy', async () => {
    const { page, lines, requests } = await site.visit('/', {
      '/': { body: html(tag('ok', 'ghost') + SCRIPT), headers: { 'content-security-policy': strict(service.url) } },
    });
    assert.deepEqual(requests, ['/', '/subscribe.js']);
    assert.match(await subscribe(page), /on its way to you/);
    assert.deepEqual(requests, ['/', '/subscribe.js', '/chunks/desk.js', '/chunks/ghost.js']);
    assert.deepEqual(problems(lines), []);
  });

  it('goes on to the service’s page under that policy, telling it no address of the page', async () => {
    const { page } = await site.visit('/deep/page', {
      '/deep/page': {
        body: html(tag('ok', 'brevo') + SCRIPT),
        headers: { 'content-security-policy': strict(service.url) },
      },
    });
    await (await field(page, '[type=email]')).type('ana@example.org');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.equal(new URL(page.url()).origin, service.url);
    const { body, referer } = service.arrivals.findLast(({ method }) => method === 'POST')!;
    assert.equal(body, 'EMAIL=ana%40example.org&FIRSTNAME=&email_address_check=&locale=en');
    assert.doesNotMatch(referer, /deep/);
  });

  it('says that the service is not working when its own files can’t be had', async () => {
    const { page } = await site.visit('/', { '/': html(tag('ok') + SCRIPT), '/chunks/desk.js': 'throw 1' });
    assert.match(await subscribe(page), /not working/);
  });

  it('is filled in by Chromium’s autofill as a plain form is, and the trap is not', async () => {
    const plain =
      '<form id="plain"><input name="name" autocomplete="name"><input type="email" autocomplete="email"></form>';
    const { page } = await site.visit('/', { '/': html(plain + tag('ok') + SCRIPT) });
    const fill = (await field(page, '[type=email]')) && ['#plain [type=email]', 'impact-subscribe >>> [type=email]'];
    for (const selector of fill) {
      const input = await page.$(selector);
      await input!.focus();
      await input!.autofill({
        address: {
          fields: [
            { name: 'NAME_FULL', value: 'Ana Silva' },
            { name: 'EMAIL_ADDRESS', value: 'ana@example.org' },
          ],
        },
      } as never);
    }
    const values = await page.waitForFunction(() => {
      const own = document.querySelector('impact-subscribe')!.shadowRoot!.querySelector('form')!;
      const lists = [document.querySelector<HTMLFormElement>('#plain')!, own].map((form) =>
        [...form.querySelectorAll('input')].map(({ value }) => value),
      );
      return lists.every((list) => list.includes('Ana Silva')) && lists;
    });
    assert.deepEqual(await values.jsonValue(), [
      ['Ana Silva', 'ana@example.org'],
      ['ana@example.org', 'Ana Silva', ''],
    ]);
  });

  it('leaves an author’s form to the browser when no script comes', async () => {
    const form = `<form action="${service.url}/ok/form" method="post"><input type="email" name="mail"><button>Go</button></form>`;
    const { page } = await site.visit('/', { '/': html(`<impact-subscribe>${form}</impact-subscribe>`) });
    await page.type('[type=email]', 'ana@example.org');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.equal(service.arrivals.findLast(({ method }) => method === 'POST')!.body, 'mail=ana%40example.org');
  });
});
