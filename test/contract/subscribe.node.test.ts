import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { ElementHandle, Page } from 'puppeteer-core';
import { startServer } from '../helpers/subscribe-server.js';
import { until } from '../helpers/settle.js';
import { html, openSite, type Site } from './page.js';

const SCRIPT = '<script type="module" src="/subscribe.js"></script>';
const strict = (service: string) =>
  `default-src 'none'; script-src 'self'; connect-src 'self' ${service}; form-action ${service}; ` +
  "require-trusted-types-for 'script'; trusted-types lit-html";

/** Waits until the console has said so: the page itself may be a step ahead of what we hear of it. */
const told = (lines: readonly string[], words: string) =>
  until(() => lines.some((line) => line.includes(words)), words);

const problems = (lines: readonly string[]) => lines.filter((line) => /^(warn|error|uncaught)/.test(line));

describe('a subscribe form on a partner’s page', () => {
  let site: Site;
  let service: Awaited<ReturnType<typeof startServer>>;

  before(async () => {
    // First: where no browser starts, no server is left to listen.
    site = await openSite();
    service = await startServer();
  });
  after(async () => {
    await site?.close();
    service?.server.closeAllConnections();
    service?.server.close();
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
    assert.deepEqual(requests, ['/', '/subscribe.js', '/chunks/submission.js', '/chunks/ghost.js']);
    assert.deepEqual(problems(lines), []);
  });

  it('asks about an address without a dot, once, and sends what the reader keeps', async () => {
    const { page } = await site.visit('/', { '/': html(tag('ok') + SCRIPT) });
    const email = await field(page, '[type=email]');
    for (const [typed, says] of [
      ['ana@gmail', 'Did you mean ana@gmail.com?'],
      ['ana@mailhost', 'Is that the whole address?'],
    ] as const) {
      await email.evaluate((input) => (input.value = ''));
      await email.type(typed);
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        (words) =>
          document
            .querySelector('impact-subscribe')!
            .shadowRoot!.querySelector('.impact-note')
            ?.textContent?.includes(words),
        {},
        says,
      );
      assert.equal(await email.evaluate((input) => input.getAttribute('aria-invalid')), null);
    }
    assert.ok(!service.arrivals.some(({ body }) => body.includes('mailhost')));
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      document.querySelector('impact-subscribe')!.shadowRoot!.textContent!.includes('Thank you'),
    );
    assert.match(service.arrivals.findLast(({ method }) => method === 'POST')!.body, /^email=ana%40mailhost&/);
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

  it('tells a policy that forbids sending from a lost connection, the reader and the owner alike', async () => {
    const policy = "default-src 'none'; script-src 'self'; connect-src 'self'; form-action 'self'";
    const { page, lines } = await site.visit('/', {
      '/': { body: html(tag('ok') + SCRIPT), headers: { 'content-security-policy': policy } },
    });
    assert.match(await subscribe(page), /doesn’t allow the form to be sent/);
    await told(lines, `sending to ${service.url}: add that to connect-src`);
    // The way on is a plain form, which this page forbids as well.
    await (await field(page, '[part=answer] button')).click();
    await told(lines, `sending to ${service.url}: add that to form-action`);
    await page.waitForFunction(() =>
      document
        .querySelector('impact-subscribe')!
        .shadowRoot!.querySelector('[part=answer]')!
        .textContent!.includes('doesn’t allow the form to be sent'),
    );
    assert.ok(page.url().startsWith(new URL('/', page.url()).href));
    assert.equal(await (await field(page, '[type=email]')).evaluate(({ value }) => value), 'ana@example.org');
  });

  it('opens a new tab when a person has asked for it, and offers it again', async () => {
    const { page } = await site.visit('/', {
      '/': html(tag('ok', 'brevo').replace('ask-name', 'target="_blank"') + SCRIPT),
    });
    const opened = new Promise<string>((done) => page.once('popup', (popup) => done(popup!.url())));
    assert.match(await subscribe(page), /If no tab has opened, open it here.*Continue on the service/);
    assert.match(await opened, /\/ok\/brevo|about:blank/);
  });

  it('proves its work in a worker, and under Trusted Types if the page allows our policy', async () => {
    const challenged = tag('ok').replace('ask-name', `challenge="${service.url}/ok/challenge"`);
    for (const [policy, workers] of [
      ['', true],
      [`${strict(service.url)} impact-elements; worker-src 'self'`, true],
      [strict(service.url), false],
    ] as const) {
      const body = html(challenged + SCRIPT);
      const started: string[] = [];
      const { page } = await site.visit(
        '/',
        { '/': policy ? { body, headers: { 'content-security-policy': policy } } : body },
        async (page) => void page.on('workercreated', (worker) => started.push(worker.url())),
      );
      assert.match(await subscribe(page), /Thank you/, policy);
      assert.equal(
        started.some((url) => url.includes('/chunks/proof.js')),
        workers,
        policy,
      );
      assert.match(service.arrivals.findLast(({ method }) => method === 'POST')!.body, /altcha=/);
    }
  });

  it('checks and answers an author’s form under a strict policy', async () => {
    const form =
      `<impact-subscribe min-time="0"><form action="${service.url}/ok/form" method="post"><label>Email ` +
      '<input type="email" name="mail" required></label> <button>Go</button></form></impact-subscribe>';
    const { page, lines } = await site.visit('/', {
      '/': { body: html(form + SCRIPT), headers: { 'content-security-policy': strict(service.url) } },
    });
    await page.type('[type=email]', 'ana@');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.impact-note');
    await page.type('[type=email]', 'example.org');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      document.querySelector('impact-subscribe')!.shadowRoot!.textContent!.includes('Thank you'),
    );
    assert.deepEqual(problems(lines), []);
  });

  it('lets an author’s form go its own way when our files can’t be had', async () => {
    const form = `<impact-subscribe><form action="${service.url}/ok/form" method="post"><input type="email" name="mail" required><button name="via" value="site">Go</button></form></impact-subscribe>`;
    for (const broken of ['/chunks/submission.js', '/chunks/kit.js']) {
      const { page } = await site.visit('/', {
        '/': html(form.replace('<impact-subscribe', '<impact-subscribe service="kit"') + SCRIPT),
        [broken]: 'throw 1',
      });
      await page.type('[type=email]', 'ana@example.org');
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      assert.equal(
        service.arrivals.findLast(({ method }) => method === 'POST')!.body,
        'mail=ana%40example.org&via=site',
      );
    }
  });

  it('says that the service is not working when its own files can’t be had', async () => {
    const { page } = await site.visit('/', { '/': html(tag('ok') + SCRIPT), '/chunks/submission.js': 'throw 1' });
    assert.match(await subscribe(page), /isn’t working/);
  });

  it('is filled in by Chromium’s autofill as a plain form is, and the trap is not', async (test) => {
    // Only a browser with windows fills in.
    const windows = await openSite({ kind: 'chromium' });
    test.after(() => windows.close());
    const plain =
      '<form id="plain"><input name="name" autocomplete="name"><input type="email" autocomplete="email"></form>';
    const { page } = await windows.visit('/', { '/': html(plain + tag('ok') + SCRIPT) });
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
