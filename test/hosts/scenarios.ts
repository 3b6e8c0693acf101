/** What must hold in every host, whether the elements are defined before the app is shown or after. */
import assert from 'node:assert/strict';
import { first, type Driver } from './drive.js';
import type { Host } from './hosts.js';
import type { State } from './state.js';

interface HostPage {
  readonly host: { hydrate(state: State): unknown };
}

export interface Scenario {
  readonly name: string;
  /** The hosts that it is about; all without it. */
  readonly for?: (host: Host, name: string) => boolean;
  /** What must be heard: this scenario is about a fault, which shows that others would be heard. */
  readonly hears?: RegExp;
  run(page: Driver): Promise<void>;
}

const girls = 'more than 1 in 3 girls experienced child sexual abuse';
const boys = 'almost 1 in 5 boys experienced child sexual abuse';

/** As an island does that waits until it is seen. */
async function takenOverLate(page: Driver): Promise<void> {
  await page.open({ ...first, plain: true }, true);
  await page.fills('plain', '1 in 4 people');
  await page.hydrate({ plain: true });
  await page.fills('plain', '1 in 4 people');
  await page.render({ plain: true, label: 'adults' });
  await page.fills('plain', '1 in 4 adults');
}

export const scenarios: readonly Scenario[] = [
  {
    name: 'attributes are shown, and their changes',
    async run(page) {
      await page.start();
      await page.says('a', '1 in 4 people');
      await page.render({ label: 'adults' });
      await page.says('a', '1 in 4 adults');
      await page.says('b', '1 in 4 adults');
      await page.render({ label: '' });
      await page.says('a', '1 in 4');
    },
  },
  {
    name: 'a document is read, then another entry of it',
    async run(page) {
      await page.start();
      await page.says('loaded', girls);
      await page.hears('impact-load', 'loaded');
      await page.render({ loaded: 'csa-boys' });
      await page.says('loaded', boys);
      await page.hears('impact-load', 'loaded');
    },
  },
  {
    name: 'an object is shown, its successor, and the author’s own words after it',
    async run(page) {
      await page.start();
      const lost = page.when === 'late' && page.host.early === 'text';
      await page.says('object', lost ? null : '28.5% of people');
      await page.render({ figure: { value: '2 in 5', label: 'of people' } });
      await page.says('object', '2 in 5 of people');
      await page.render({ figure: null });
      await page.says('object', null);
    },
  },
  {
    name: 'a boolean that is false is off, by whichever spelling',
    async run(page) {
      await page.start();
      await page.says('off', '1 in 4 people');
      await page.has('off', '[part=download]', 0);
      await page.has('terms', '[part=input]', 1);
      await page.render({ on: true });
      await page.has('off', '[part=download]', 1);
      await page.has('terms', '[part=input]', 0);
      await page.render({ on: false });
      await page.has('off', '[part=download]', 0);
      await page.has('terms', '[part=input]', 1);
    },
  },
  {
    name: 'a bare boolean is on',
    async run(page) {
      await page.start();
      await page.has('terms', 'details', 6);
    },
  },
  {
    name: 'a listener hears an event once, after a removal and return too',
    async run(page) {
      await page.start({ order: [] });
      for (const order of [['a', 'b'], [], ['a']]) await page.render({ order });
      await page.has('a', 'details', 1);
      await page.page.evaluate(() => {
        document.getElementById('a')!.shadowRoot!.querySelector('details')!.open = true;
      });
      await page.has('a', '[part=cite]', 1);
      await page.page.evaluate(() => document.getElementById('a')!.shadowRoot!.querySelector('button')!.click());
      await page.hears('impact-cite', 'a');
    },
  },
  {
    name: 'a problem reaches the app’s listener',
    async run(page) {
      await page.start({ loaded: 'no-such-figure' });
      await page.says('loaded', null);
      await page.has('loaded', '[part=message]', 1);
      await page.hears('impact-error', 'loaded');
    },
  },
  {
    name: 'an element that moves goes on showing its figure',
    async run(page) {
      await page.start();
      await page.says('b', '1 in 4 people');
      await page.page.evaluate(() => Object.assign(document.getElementById('b')!, { marked: true }));
      await page.render({ order: ['b', 'c', 'a'], label: 'adults' });
      for (const id of ['a', 'b', 'c']) await page.says(id, '1 in 4 adults');
      const marked = await page.page.evaluate(() => 'marked' in document.getElementById('b')!);
      assert.equal(marked, page.host.keeps);
    },
  },
  {
    name: 'becoming an element changes nothing that the framework wrote',
    for: (_, name) => name !== 'turbo',
    async run(page) {
      const light = () => page.page.evaluate(() => document.getElementById('app')!.innerHTML);
      await page.open();
      if (page.when === 'early') {
        await page.define();
        await page.render();
        const before = await light();
        await page.says('loaded', girls);
        assert.equal(await light(), before);
      } else {
        await page.render();
        const before = await light();
        await page.define();
        await page.says('loaded', girls);
        assert.equal(await light(), before);
      }
    },
  },
  {
    name: 'what a server rendered is taken over without a complaint',
    for: ({ served }) => served,
    async run(page) {
      await page.open(first);
      if (page.when === 'early') {
        await page.define();
        await page.says('loaded', girls);
      }
      await page.page.evaluate(() => Object.assign(document.getElementById('a')!, { marked: true }));
      await page.hydrate();
      await page.define();
      await page.says('a', '1 in 4 people');
      assert.ok(await page.page.evaluate(() => 'marked' in document.getElementById('a')!), 'the element was replaced');
      await page.render({ label: 'adults', figure: { value: '2 in 5', label: 'of people' } });
      await page.says('a', '1 in 4 adults');
      await page.says('object', '2 in 5 of people');
    },
  },
  {
    name: 'a div that stands for a tag is filled, follows its data, goes and returns',
    async run(page) {
      await page.open();
      if (page.when === 'early') await page.embed();
      await page.render({ plain: true });
      if (page.when === 'late') await page.embed();
      await page.fills('plain', '1 in 4 people');
      for (const label of ['adults', 'men', 'women', 'people']) {
        await page.render({ label });
        await page.fills('plain', `1 in 4 ${label}`);
        if (!page.host.misplaces) await page.reads('plain', `Own words: ${label}`);
      }
      for (const plain of [false, true, false]) {
        await page.render({ plain });
        await page.shows('#plain', Number(plain));
      }
      await page.render({ plain: true });
      await page.fills('plain', '1 in 4 people');
    },
  },
  {
    name: 'a div that a server rendered is filled once its framework has taken over',
    for: ({ served }) => served,
    async run(page) {
      const state = { ...first, plain: true };
      await page.beforeAll((state) => {
        addEventListener('load', () => {
          const div = document.getElementById('plain')!;
          const seen = div.childElementCount;
          Object.assign(window, { before: [div, seen], taken: (window as never as HostPage).host.hydrate(state) });
        });
      }, state);
      await page.open(state, page.when === 'early');
      if (page.when === 'late') await page.embed();
      await page.fills('plain', '1 in 4 people');
      const before = await page.page.evaluate(() => {
        const [div, seen] = (window as never as { before: [Element, number] }).before;
        return [div === document.getElementById('plain'), seen];
      });
      assert.deepEqual(before, [true, 0]);
      await page.render({ plain: true, label: 'adults' });
      await page.fills('plain', '1 in 4 adults');
    },
  },
  {
    name: 'what a server rendered otherwise is complained of',
    for: ({ complains }) => !!complains,
    hears: /hydrat/i,
    async run(page) {
      await page.open(first);
      await page.hydrate({ subject: 'roses' });
    },
  },
  {
    name: 'a div that was filled before its framework took over is filled in the end',
    for: ({ served }, name) => served && name !== 'react',
    run: takenOverLate,
  },
  {
    name: 'a div that was filled before React took over is complained of, and filled in the end',
    for: (_, name) => name === 'react',
    hears: /Hydration failed/,
    run: takenOverLate,
  },
  {
    name: 'a div whose words lose a part breaks React',
    for: (_, name) => name === 'react',
    hears: /removeChild/,
    async run(page) {
      await page.open();
      await page.render({ plain: true, on: true });
      await page.embed();
      await page.fills('parts', '1 in 4');
      await page.render({ plain: true, on: false });
      await page.shows('section', 0);
    },
  },
  {
    name: 'a text with explained words is still its framework’s to write',
    for: ({ goes }) => !goes,
    async run(page) {
      await page.start({ explain: '#text' });
      await page.shows('#text impact-term', 1);
      await page.reads('text', 'About grooming and more.');
      await page.render({ subject: 'roses' });
      await page.reads('text', 'About roses and more.');
      await page.shows('#text impact-term', 0);
    },
  },
  {
    name: 'a page that comes back from the host’s memory is what it was',
    for: ({ goes }) => !!goes,
    async run(page) {
      await page.open({ ...first, explain: '#text' });
      await page.define();
      await page.says('loaded', girls);
      await page.shows('#text impact-term', 1);
      await page.shows('script[type="application/ld+json"]', 1);
      await page.go({ label: 'adults', order: ['a'], explain: '' });
      await page.says('a', '1 in 4 adults');
      await page.shows('#text impact-term', 0);
      await page.page.evaluate(() => history.back());
      await page.says('b', '1 in 4 people');
      await page.says('loaded', girls);
      await page.has('terms', '[part=input]', 1);
      await page.page.waitForNetworkIdle();
      await page.shows('#text impact-term', 1);
      await page.shows('script[type="application/ld+json"]', 1);
      await page.shows('#a', 1);
    },
  },
];
