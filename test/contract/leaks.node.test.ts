/** What an element leaves behind in a page that puts it in and takes it out again, as frameworks do all day: nothing. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { until } from '../helpers/settle.js';
import { elements } from './manifest.js';
import { html, liveObjects, openSite, SCRIPT, type Site } from './page.js';
import { publishedSnippets } from './published.js';

const ROUNDS = 25;
/** Those that look at others have something to look at. */
const BESIDE: Readonly<Record<string, string>> = {
  'impact-sources': '<impact-quote by="A" source="A report">Words.</impact-quote>',
  'impact-calm': '<impact-prevalence value="1 in 4" label="people">Words</impact-prevalence>',
};

describe('an element that comes and goes', () => {
  const snippets = publishedSnippets();
  let site: Site;
  before(async () => {
    site = await openSite({ apart: true });
  });
  after(() => site?.close());

  for (const tag of elements().keys())
    it(`${tag} leaves no listener and no node, ${ROUNDS} times over`, async () => {
      const snippet = snippets.find((each) => each.includes(`<${tag}`));
      assert.ok(snippet, `docs/elements has no tag of ${tag}`);
      const markup = snippet.replace(/<script[^>]*><\/script>|<(link|style)\b[^>]*>/g, '') + (BESIDE[tag] ?? '');
      const { page } = await site.visit('/', { '/': html(`<div id="here"></div>${SCRIPT}`) });
      const rounds = (times: number) =>
        page.evaluate(
          async (inner, name, count) => {
            const here = document.querySelector('#here')!;
            for (let round = 0; round < count; round++) {
              here.append(document.createRange().createContextualFragment(inner));
              const element = here.querySelector(name) as Element & { updateComplete?: Promise<unknown> };
              for (let turn = 0; turn < 2000 && !element.shadowRoot?.firstElementChild; turn++)
                await new Promise((resolve) => setTimeout(resolve, 5));
              await element.updateComplete;
              // What a reader opens fetches and listens, too.
              element.shadowRoot?.querySelector<HTMLElement>('summary, .trigger')?.click();
              await element.updateComplete;
              here.replaceChildren();
            }
            return Boolean(customElements.get(name));
          },
          markup,
          tag,
          times,
        );
      assert.ok(await rounds(5), `${tag} was never defined`);
      let start = await liveObjects(page);
      let end = start;
      const isGone = async () => {
        await page.evaluate((plain) => {
          const here = document.querySelector('#here')!;
          for (let turn = 0; turn < 20; turn++)
            here.replaceChildren(document.createRange().createContextualFragment(plain));
          here.replaceChildren();
        }, '<p>Words.</p>');
        end = await liveObjects(page);
        return end.nodes < start.nodes + ROUNDS && end.listeners <= start.listeners;
      };
      // An engine may keep one of them, the last that was pressed, and the collector takes its time. What each round keeps grows with
      // every turn.
      for (let turn = 0; turn < 3; turn++) {
        start = await liveObjects(page);
        await rounds(ROUNDS);
        if (await until(isGone, 'the collector', 3000).catch(() => false)) break;
      }
      assert.ok(await isGone(), `${JSON.stringify(start)}, then ${JSON.stringify(end)}`);
      await page.close();
    });

  it('impact-subscribe leaves nothing behind once it has had the focus, and goes with what is around it', async () => {
    const { page } = await site.visit('/', { '/': html('<script type="module" src="/subscribe.js"></script>') });
    const rounds = (count: number) =>
      page.evaluate(
        async (markup, count) => {
          for (let round = 0; round < count; round++) {
            document.body.insertAdjacentHTML('beforeend', markup);
            const element = document.querySelector('impact-subscribe')!;
            await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
            element.shadowRoot!.querySelector<HTMLElement>('[type=email]')!.focus();
            await new Promise((done) => setTimeout(done));
            const home = document.createElement('div');
            home.append(element);
            document.body.append(home);
            home.remove();
          }
        },
        '<impact-subscribe action="https://forms.example.org/" service="form" min-time="0" ask-name><a href="/sign-up">Subscribe</a></impact-subscribe>',
        count,
      );
    await rounds(10);
    const start = await liveObjects(page);
    await rounds(100);
    const end = await liveObjects(page);
    assert.ok(end.listeners <= start.listeners + 20, `listeners: ${start.listeners}, then ${end.listeners}`);
    assert.ok(end.nodes <= start.nodes + 100, `nodes: ${start.nodes}, then ${end.nodes}`);
    await page.close();
  });
});
