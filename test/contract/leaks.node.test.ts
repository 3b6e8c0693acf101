/** What an element leaves behind in a page that puts it in and takes it out again, as frameworks do all day: nothing. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { until } from '../helpers/settle.js';
import { elements } from './manifest.js';
import { html, liveObjects, openSite, SCRIPT, type Site } from './page.js';
import { publishedSnippets } from './published.js';

/** A leak grows by one node or listener a round; an engine that keeps the last element keeps it once. */
const ROUNDS = 15;
/** Those that look at others have something to look at. */
const BESIDE: Readonly<Record<string, string>> = {
  'impact-sources': '<impact-quote by="A" source="A report">Words.</impact-quote>',
  'impact-calm': '<impact-prevalence value="1 in 4" label="people">Words</impact-prevalence>',
};

interface Case {
  readonly name: string;
  readonly tag: string;
  readonly markup: string;
  /** What a reader presses in it, one after the other: what opens fetches and listens, too. */
  readonly presses: readonly string[];
  /** What is there, in it or on its page, once all has been drawn. */
  readonly shows?: string;
  readonly rounds?: number;
}

/** What the first snippet of an element has no part of. */
const MORE: readonly Case[] = [
  {
    name: 'impact-actions with an open letter and a film',
    tag: 'impact-actions',
    markup: '<impact-actions src="/data/actions.json" only="mp watch" country="AU">Write</impact-actions>',
    presses: ['[part=begin]', '[part=points] input', '[part=transcript] summary', '[part=play]'],
    shows: '[part=player]',
  },
  {
    name: 'impact-prevalence with figures within another',
    tag: 'impact-prevalence',
    markup:
      '<impact-prevalence src="/data/figures.json" figure="frequency-once frequency-six frequency-fifty" arrange="nested">Words</impact-prevalence>',
    presses: ['summary'],
    shows: '[part~=citation]',
  },
  {
    name: 'impact-posts with related ones',
    tag: 'impact-posts',
    markup: '<impact-posts related><ul><li><a href="/a">A</a></li><li><a href="/b">B</a></li></ul></impact-posts>',
    presses: [],
    shows: 'a[href$="/b"]',
  },
  {
    name: 'impact-give with the fields of an address',
    tag: 'impact-give',
    markup:
      '<impact-give service="form" action="https://give.example.org/pledge" currency="AUD" amounts="25 50" details="name email address" country="AU"><a href="/give">Give</a></impact-give>',
    presses: ['[type=radio]'],
    shows: '[autocomplete="address-level1"] :nth-child(3)',
  },
  {
    name: 'impact-glossary that explains the words of the page',
    tag: 'impact-glossary',
    markup:
      '<p id="text">What CSAM and grooming are.</p><impact-glossary src="/data/glossary.json" annotate="#text" json-ld>Words</impact-glossary>',
    presses: [],
    shows: '#text impact-term',
    // It waits in each until the page has been quiet.
    rounds: 6,
  },
];

describe('an element that comes and goes', () => {
  const snippets = publishedSnippets();
  const first = (tag: string): Case => {
    const snippet = snippets.find((each) => each.includes(`<${tag}`));
    assert.ok(snippet, `docs/elements has no tag of ${tag}`);
    const markup = snippet.replace(/<script[^>]*><\/script>|<(link|style)\b[^>]*>/g, '') + (BESIDE[tag] ?? '');
    return { name: tag, tag, markup, presses: ['summary, .trigger'] };
  };
  let site: Site;
  before(async () => {
    site = await openSite({ apart: true });
  });
  after(() => site?.close());

  for (const { name, tag, markup, presses, shows = '', rounds: times = ROUNDS } of [
    ...[...elements().keys()].map(first),
    ...MORE,
  ])
    it(`${name} leaves no listener and no node, ${times} times over`, async () => {
      const { page } = await site.visit('/', { '/': html(`<div id="here"></div>${SCRIPT}`) });
      // Not every element has something to press: nothing waits for that in the first snippet of each.
      const steps = [
        { selector: '*', press: false, turns: 2000 },
        ...presses.map((selector) => ({ selector, press: true, turns: shows ? 2000 : 0 })),
        ...(shows ? [{ selector: shows, press: false, turns: 2000 }] : []),
      ];
      const rounds = (count: number) =>
        page.evaluate(
          async (inner, tag, steps, count) => {
            const here = document.querySelector('#here')!;
            const missing: string[] = [];
            for (let round = 0; round < count; round++) {
              here.append(document.createRange().createContextualFragment(inner));
              const element = here.querySelector(tag) as Element & { updateComplete?: Promise<unknown> };
              for (const { selector, press, turns } of steps) {
                let found: HTMLElement | null | undefined;
                for (let turn = 0; !found && turn <= turns; turn++) {
                  if (turn) await new Promise((resolve) => setTimeout(resolve, 5));
                  found = (selector.startsWith('#') ? document : element.shadowRoot)?.querySelector(selector);
                }
                if (!found && turns) missing.push(selector);
                if (press) found?.click();
                await element.updateComplete;
              }
              here.replaceChildren();
            }
            return missing;
          },
          markup,
          tag,
          steps,
          count,
        );
      assert.deepEqual(await rounds(Math.min(5, times / 2)), [], 'what is never shown');
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
        return end.nodes < start.nodes + times && end.listeners <= start.listeners;
      };
      // An engine may keep one of them, the last that was pressed, and the collector takes its time. What each round keeps grows with
      // every turn.
      for (let turn = 0; turn < 3; turn++) {
        start = await liveObjects(page);
        assert.deepEqual(await rounds(times), [], 'what is not shown again');
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
