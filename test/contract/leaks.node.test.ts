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
  let site: Site;
  before(async () => {
    site = await openSite({ apart: true });
  });
  after(() => site?.close());

  for (const tag of elements().keys())
    it(`${tag} leaves no listener and no node, ${ROUNDS} times over`, async () => {
      const snippet = publishedSnippets().find((each) => each.includes(`<${tag}`));
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
});
