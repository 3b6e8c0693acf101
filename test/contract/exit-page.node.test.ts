import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { findBrowsers, LABELS, wantedEngines } from '../../scripts/browsers.mjs';
import { openReader, type Reader } from '../helpers/reader.js';
import { until } from '../helpers/settle.js';
import { at, read } from './repository.js';

/** What Back shows after an exit: docs/elements/exit.md has the same as a table. */

const EXIT = '<impact-exit><a href="SAFE" rel="nofollow noreferrer">Leave this page</a></impact-exit>';
const SCRIPT = '<script type="module" src="/exit.js"></script>';
const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}<h1>${title}</h1></body></html>`;
/** The button lies at the upper right. */
const FRAME = (sandbox: string) =>
  `<iframe src="/inline" sandbox="${sandbox}" style="position:fixed;inset:0 auto auto 0;width:300px;height:200px;border:0"></iframe>`;
const GLOSSARY = '<impact-glossary src="/data/glossary.json">Words.</impact-glossary>';
const PAGES: Readonly<Record<string, string>> = {
  '/one': page(
    'Page one',
    `${EXIT}${SCRIPT}<p id="a">A</p><p id="b">B</p><a id="to-a" href="#a">a</a> <a id="to-b" href="#b">b</a> <a id="to-two" href="/two">two</a>`,
  ),
  '/two': page('Page two', `${EXIT}${SCRIPT}<a id="to-three" href="/three">three</a>`),
  '/three': page('Page three', EXIT + SCRIPT),
  '/nothing': page('Nothing', EXIT.replace('SAFE', 'SAFEnothing') + SCRIPT),
  // A host's own script that takes over every step back, and never ends it.
  '/held': page(
    'Held',
    `${EXIT}${SCRIPT}<a id="to-a" href="#a">a</a><script>globalThis.navigation?.addEventListener('navigate', (event) => { if (event.navigationType === 'traverse' && event.canIntercept) event.intercept({ handler: () => new Promise(() => {}) }) })</script>`,
  ),
  '/terms': page('Terms', `${EXIT}${SCRIPT}<script type="module" src="/glossary.js"></script>${GLOSSARY}`),
  '/strict': page('Strict', EXIT + SCRIPT),
  '/long': page(
    'Long',
    `${EXIT}${SCRIPT}<div style="position:fixed;inset:0;z-index:2147483647;background:#eee">Cookies?</div><div style="height:5000px"></div>`,
  ),
  '/framed': page('Framed', FRAME('allow-scripts')),
  '/token': page('Framed', FRAME('allow-scripts allow-top-navigation-by-user-activation')),
  '/everything': page(
    'Everything',
    `${EXIT}<script type="module" src="/impact.js"></script>
<impact-calm></impact-calm>
<impact-statistic src="/data/figures.json" figure="csa-prevalence" support="/data/support.json AU">28.5%</impact-statistic>
<impact-support src="/data/support.json" country="AU">Help.</impact-support>
<impact-actions src="/data/actions.json" country="AU">Act.</impact-actions>
<impact-posts src="/data/posts.json" keep>Posts.</impact-posts>
${GLOSSARY}
<impact-sources cite="numbers">Sources.</impact-sources>`,
  ),
  '/inline': page('Inline', EXIT + read('dist', 'exit-inline.html')),
};

const POLICIES: Readonly<Record<string, string>> = {
  '/strict': "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
  '/inline': `default-src 'none'; ${/script-src '[^']+'/.exec(read('dist', 'exit-inline.html'))![0]}`,
};

async function serve(answer: (path: string, referrer: string) => Promise<{ type: string; body: string | Buffer }>) {
  const server = createServer((request, response) => {
    answer(new URL(request.url!, 'http://a').pathname, request.headers.referer ?? '').then(
      ({ type, body }) =>
        response
          .writeHead(body.length ? 200 : 204, {
            'content-type': type,
            ...(request.url! in POLICIES && { 'content-security-policy': POLICIES[request.url!] }),
          })
          .end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

describe('leaving by <impact-exit>', () => {
  const referrers: string[] = [];
  const servers: Server[] = [];
  let [site, safe, earlier] = ['', '', ''];
  before(async () => {
    const away = await serve(async (path, referrer) => {
      if (path === '/') referrers.push(referrer);
      return { type: 'text/html', body: path === '/nothing' ? '' : page('Weather', '') };
    });
    const old = await serve(async () => ({ type: 'text/html', body: page('Before', '') }));
    const ours = await serve(async (path) =>
      PAGES[path]
        ? { type: 'text/html', body: PAGES[path].replaceAll('SAFE', `${away.url}/`) }
        : {
            type: path.endsWith('.json') ? 'application/json' : 'text/javascript',
            body: await readFile(at('dist', ...path.slice(1).split('/'))),
          },
    );
    servers.push(away.server, old.server, ours.server);
    [site, safe, earlier] = [ours.url, away.url, old.url];
  });
  after(() => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  });

  const found = findBrowsers();
  for (const engine of wantedEngines().filter((name) => found[name])) {
    describe(`in ${LABELS[engine]}`, () => {
      let reader: Reader;
      before(async () => void (reader = await openReader(engine, found)));
      after(() => reader?.close());

      const shows = (title: string) =>
        until(
          async () =>
            (await reader.evaluate<string>('document.querySelector("h1")?.textContent').catch(() => '')) === title,
          title,
        );
      const ready = () =>
        until(() => reader.evaluate<boolean>('!!document.querySelector("impact-exit")?.shadowRoot'), 'the button');
      /** Presses, by the mouse, what an expression finds in whatever tree. */
      async function press(found: string) {
        await until(() => reader.evaluate<boolean>(`!!${found}`), found);
        let at: readonly number[] = [];
        // What still loads above it moves it.
        await until(async () => {
          await reader.evaluate(`${found}.scrollIntoView({ block: 'center', behavior: 'instant' })`);
          const now = await reader.evaluate<readonly number[]>(
            `(({ left, top, width, height }) => [left + Math.min(width / 2, 20), top + height / 2, innerHeight])(${found}.getBoundingClientRect())`,
          );
          const isStill = now.every((value, index) => value === at[index]) && now[1]! < now[2]!;
          at = now;
          return isStill;
        }, `${found} stands still`);
        await reader.clickAt(at[0]!, at[1]!);
      }
      async function arrive(path: string) {
        await reader.open();
        await reader.goTo(`${earlier}/`);
        await reader.goTo(site + path);
        await ready();
      }
      async function leave() {
        await reader.click('impact-exit a');
        await shows('Weather');
      }
      async function backShows(title: string) {
        await reader.back();
        await shows(title);
      }

      it('opens the other site in place of the page, without a referrer', async () => {
        await arrive('/one');
        referrers.length = 0;
        await leave();
        assert.deepEqual(referrers, ['']);
        assert.equal(await reader.evaluate('location.origin'), safe);
        await backShows('Before');
      });

      it('leaves none of the page’s own fragments behind, where the browser can go back over them', async () => {
        await arrive('/one');
        await reader.click('#to-a');
        await reader.click('#to-b');
        const canGoBack = await reader.evaluate<boolean>('"navigation" in window');
        await leave();
        await backShows(canGoBack ? 'Before' : 'Page one');
      });

      it('leaves no terms of a glossary behind', async () => {
        await arrive('/terms');
        const link = 'document.querySelector("impact-glossary").shadowRoot?.querySelector("a[data-term]")';
        await until(() => reader.evaluate<boolean>(`!!${link}`), 'the glossary');
        await press(link);
        await until(async () => (await reader.evaluate<string>('location.hash')).startsWith('#term-'), 'the term');
        await leave();
        await backShows('Before');
      });

      it('stays in sight, above a banner, however far the page is scrolled', async () => {
        await arrive('/long');
        await reader.evaluate('scrollTo({ top: 4000, behavior: "instant" })');
        await until(() => reader.evaluate<boolean>('scrollY > 3000'), 'the end of the page');
        await leave();
      });

      it('has nothing beside it that adds to the history or stays in the browser', async () => {
        await arrive('/everything');
        const within = (tag: string, selector: string) =>
          `document.querySelector('impact-${tag}').shadowRoot?.querySelector('${selector}')`;
        const before = await reader.evaluate<number>('history.length');
        // What is far below is fetched when its reader comes near.
        for (const tag of ['calm', 'actions', 'glossary', 'posts', 'sources'])
          await until(async () => {
            await reader.evaluate(`document.querySelector('impact-${tag}').scrollIntoView({ behavior: 'instant' })`);
            return reader.evaluate<boolean>(`!!${within(tag, '.base')}`);
          }, tag);
        await press(within('calm', 'summary'));
        await press(within('calm', 'label input'));
        await press(within('statistic', '[part~=reference] button'));
        await press(within('statistic', '[part=details] > summary'));
        await press(within('statistic', '[part=support] > summary'));
        await press(within('actions', '[part=begin]'));
        await press(within('actions', '[part=points] input'));
        await press(within('glossary', 'a[data-term]'));
        await press(within('sources', '[part=back]'));
        await press(within('sources', '[part=copy] button'));
        await reader.evaluate(
          `((select) => ((select.value = 'NZ'), select.dispatchEvent(new Event('change'))))(${within('support', 'select')})`,
        );
        await until(
          () => reader.evaluate<boolean>(`/New Zealand/.test(${within('support', '[role=status]')}.textContent)`),
          'the other country',
        );
        await until(() => reader.evaluate<boolean>(`!!${within('posts', '[part=post]')}`), 'the posts');
        assert.equal(await reader.evaluate<number>('history.length'), before);
        assert.equal(await reader.evaluate<number>('localStorage.length + sessionStorage.length'), 0);
        assert.equal(await reader.evaluate(`!!${within('actions', '.share')}`), false);
        await leave();
        await backShows('Before');
      });

      for (const [path, what] of [
        ['/token', 'leaves the whole page from a frame whose sandbox lets it'],
        ['/framed', 'replaces the frame alone where its sandbox doesn’t'],
      ] as const)
        it(what, async () => {
          await reader.open();
          await reader.goTo(`${earlier}/`);
          await reader.goTo(site + path);
          referrers.length = 0;
          await reader.clickAt(270, 28);
          await until(() => referrers.length > 0, 'the other site');
          await shows(path === '/framed' ? 'Framed' : 'Weather');
          if (path === '/token') await backShows('Before');
        });

      it('tells of another page of the site, which Back then shows', async () => {
        await arrive('/one');
        await reader.click('#to-two');
        await shows('Page two');
        await ready();
        await reader.evaluate('document.querySelector("impact-exit").shadowRoot.querySelector("details").open = true');
        const tells = await reader.evaluate<boolean>('"navigation" in window');
        const facts = await until(
          () =>
            reader.evaluate<string>(
              '[...document.querySelector("impact-exit").shadowRoot.querySelectorAll("li")].map((item) => item.textContent).join("\\n")',
            ),
          'what it does',
        );
        assert.match(
          facts,
          tells ? /Back then shows other pages of this site: 1\./ : /Back may then show other pages of this site\./,
        );
        await leave();
        await backShows('Page one');
      });

      it('leaves of three pages the two before, one after the other', async () => {
        await arrive('/one');
        await reader.click('#to-two');
        await shows('Page two');
        await reader.click('#to-three');
        await shows('Page three');
        await ready();
        await leave();
        await backShows('Page two');
        await backShows('Page one');
        await backShows('Before');
      });

      it('leaves by Enter', async () => {
        await arrive('/one');
        await reader.evaluate('document.querySelector("impact-exit a").focus()');
        await reader.press('Enter');
        await shows('Weather');
        await backShows('Before');
      });

      it('covers the page, and says so, until the other one is there', async () => {
        // A site that answers without a page: this one stays, as it looks while another loads.
        await arrive('/nothing');
        await reader.click('impact-exit a');
        const cover = 'document.querySelector("impact-exit").shadowRoot.querySelector("[part=cover]")';
        await until(() => reader.evaluate<boolean>(`!${cover}.hidden`), 'the cover');
        assert.deepEqual(
          await reader.evaluate(
            `(({ left, top, right, bottom }) => [left <= 0, top <= 0, right >= innerWidth, bottom >= innerHeight])(${cover}.getBoundingClientRect())`,
          ),
          [true, true, true, true],
        );
        assert.deepEqual(
          await reader.evaluate(
            `[${cover}.role ?? ${cover}.getAttribute('role'), ${cover}.textContent, document.title, document.elementFromPoint(innerWidth / 2, innerHeight / 2).localName]`,
          ),
          ['alert', 'Loading', 'Loading', 'impact-exit'],
        );
      });

      it('leaves where the page’s own script holds up its step back', async () => {
        await arrive('/held');
        await reader.click('#to-a');
        await leave();
      });

      it('lies below a modal dialog that opens later', async () => {
        await arrive('/one');
        const found = await reader.evaluate<string>(
          `((dialog, link) => {
            Object.assign(dialog.style, { position: 'fixed', inset: '0', width: '100%', height: '100%', maxWidth: 'none', maxHeight: 'none' });
            document.body.append(dialog);
            dialog.showModal();
            const { left, top, width, height } = link.getBoundingClientRect();
            return document.elementFromPoint(left + width / 2, top + height / 2).localName;
          })(document.createElement('dialog'), document.querySelector('impact-exit a'))`,
        );
        assert.equal(found, 'dialog');
      });

      it('leaves by Shift three times', async () => {
        await arrive('/one');
        for (let press = 0; press < 3; press++) await reader.press('Shift');
        await shows('Weather');
      });

      it('works under a strict policy', async () => {
        await arrive('/strict');
        await leave();
      });

      it('works as a block in the page, let in by its hash alone', async () => {
        await arrive('/inline');
        await reader.evaluate('document.querySelector("impact-exit").shadowRoot.querySelector("details").open = true');
        await until(
          () => reader.evaluate<boolean>('!!document.querySelector("impact-exit").shadowRoot.querySelector("li")'),
          'what it does',
        );
        await leave();
      });
    });
  }
});
