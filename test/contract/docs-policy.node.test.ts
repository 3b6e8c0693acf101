import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { startServer } from '../helpers/subscribe-server.js';
import { html, openSite, recordViolations, shownText, violations, type Site } from './page.js';
import { pages, read } from './repository.js';

/** The one policy that the docs give as a header, ready to be copied. */
// The README names a hash for its own paste: no whole policy.
const HEADERS = pages().flatMap((page) =>
  [...read(page).matchAll(/^Content-Security-Policy: (default-src .+)$/gm)].map(([, policy]) => policy!),
);

const RSS =
  '<?xml version="1.0"?><rss version="2.0"><channel><title>Blog</title><item><title>A post of the team</title>' +
  '<link>https://blog.example.org/1</link><enclosure url="ORIGIN/1.svg" type="image/svg+xml" length="1"/></item></channel></rss>';

/** A blog on an origin of its own, with a picture. */
async function startBlog(): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    const [type, body] = request.url?.endsWith('.svg')
      ? ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>']
      : ['application/rss+xml', RSS.replace('ORIGIN', `http://${request.headers.host}`)];
    response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

describe('the Content-Security-Policy of the docs', () => {
  let site: Site;
  let news: Awaited<ReturnType<typeof startServer>>;
  let blog: Awaited<ReturnType<typeof startBlog>>;
  let policy = '';
  before(async () => {
    // First: where no browser starts, no server is left to listen.
    site = await openSite();
    [news, blog] = await Promise.all([startServer(), startBlog()]);
    policy = (HEADERS[0] ?? '')
      .replaceAll('https://elements.example.org', site.elsewhere)
      .replaceAll('https://news.example.org', news.url)
      .replaceAll('https://blog.example.org', blog.url);
  });
  after(async () => {
    await site?.close();
    news?.server.closeAllConnections();
    for (const each of [news, blog]) each?.server.close();
  });

  const open = (body: string) =>
    site.visit(
      '/',
      {
        '/': {
          body: html(`${body}<script type="module" src="${site.elsewhere}/impact.js"></script>`),
          headers: { 'content-security-policy': policy },
        },
      },
      recordViolations,
    );

  it('is given once, for named hosts', () => {
    assert.equal(HEADERS.length, 1);
    assert.doesNotMatch(policy, /example\.org/);
    assert.match(policy, /require-trusted-types-for 'script'/);
  });

  it('lets every element work, from other origins, in each way to paste, as it was copied', async () => {
    const { page, lines } = await open(
      `<div lang="de"><impact-statistic id="own" value="28.5%" label="Erwachsene"></impact-statistic></div>
      <impact-prevalence src="${site.elsewhere}/data/figures.json" figure="csa-girls"></impact-prevalence>
      <impact-glossary src="${site.elsewhere}/data/glossary.json" terms="csam grooming"></impact-glossary>
      <p>Reports of <impact-term term="csam">CSAM</impact-term> rose.</p>
      <impact-posts src="${blog.url}/feed/" images></impact-posts>
      <impact-subscribe action="${news.url}/ok/form" challenge="${news.url}/ok/challenge" min-time="0"></impact-subscribe>
      <div data-impact="statistic" data-value="1 in 4" data-label="Australians"></div>
      <p id="link"><a href="${site.elsewhere}/frame.html?element=statistic&amp;figure=csa-boys">Boys</a></p>
      <iframe src="${site.elsewhere}/frame.html?element=statistic&amp;figure=csa-girls" sandbox="allow-scripts" title="Girls"></iframe>`,
    );
    const shows = (selector: string, words: string) =>
      page.waitForFunction(
        (selector, words) => {
          const base = document.querySelector(selector)?.shadowRoot?.querySelector<HTMLElement>('[part~="base"]');
          return base?.innerText.replace(/\s+/g, ' ').includes(words);
        },
        {},
        selector,
        words,
      );
    await shows('#own', '28,5');
    await shows('impact-prevalence', 'more than 1 in 3');
    await shows('impact-glossary', 'Online grooming');
    await shows('impact-posts', 'A post of the team');
    await shows('[data-impact] impact-statistic', '1 in 4');
    await shows('impact-statistic:has(#link)', 'almost 1 in 5');
    await page.click('impact-term >>> [part=trigger]');
    await page.waitForSelector('impact-term >>> [part=definition]', { visible: true });
    await page.waitForFunction(
      () => (document.querySelector('impact-posts')!.shadowRoot!.querySelector('img')?.naturalWidth ?? 0) > 0,
    );
    const frame = page.frames().find((each) => each.url().includes('/frame.html'))!;
    await frame.waitForSelector('impact-statistic');
    await frame.waitForFunction(() =>
      document.querySelector('impact-statistic')?.shadowRoot?.querySelector('[part=value]'),
    );
    assert.match(await shownText(frame, 'impact-statistic'), /more than 1 in 3/);

    const started: string[] = [];
    page.on('workercreated', (worker) => started.push(worker.url()));
    const field = await page.waitForSelector('impact-subscribe >>> [type=email]');
    await field!.type('ana@example.org');
    await page.keyboard.press('Enter');
    await shows('impact-subscribe', 'Thank you');
    assert.notEqual(started.length, 0, 'the proof of work had no worker');
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(
      lines.filter((line) => /^(warn|error|uncaught)/.test(line)),
      [],
    );
  });

  it('goes on to a service’s own page under it', async () => {
    const { page } = await open(
      `<impact-subscribe action="${news.url}/ok/mailchimp?u=1&amp;id=2" service="mailchimp" min-time="0"></impact-subscribe>`,
    );
    await (await page.waitForSelector('impact-subscribe >>> [type=email]'))!.type('ana@example.org');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.equal(new URL(page.url()).origin, news.url);
  });

  it('refuses the style that reserves a figure’s room, as the docs say, and nothing else', async () => {
    const { page } = await open(
      '<impact-statistic value="1 in 4" label="Australians" style="display:block;min-height:11em"></impact-statistic>',
    );
    assert.match(await shownText(page, 'impact-statistic'), /1 in 4/);
    assert.deepEqual(await violations(page), ['style-src-attr']);
  });
});
