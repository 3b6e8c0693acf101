/** What every example links to and asks for: no page of ours tells another site where its reader came from. */
import { expect } from '@open-wc/testing';
import '../../src/define/actions.js';
import '../../src/define/calm.js';
import '../../src/define/change.js';
import '../../src/define/compare.js';
import '../../src/define/contact.js';
import '../../src/define/exit.js';
import '../../src/define/give.js';
import '../../src/define/glossary.js';
import '../../src/define/posts.js';
import '../../src/define/prevalence.js';
import '../../src/define/quote.js';
import '../../src/define/sources.js';
import '../../src/define/statistic.js';
import '../../src/define/subscribe.js';
import '../../src/define/support.js';
import '../../src/define/term.js';
import { examples } from '../../stories/examples/all.js';
import { neverAnswers } from '../../stories/examples/documents.js';
import { build, toHTML } from '../../stories/examples/example.js';

/** What a link may carry that tells where it was followed. */
const TRACKING = /[?&](?:utm_\w+|fbclid|gclid|mc_\w+|ref|referrer|source|from)=/i;

interface Asked {
  readonly example: string;
  readonly url: URL;
  readonly referrerPolicy: string | undefined;
  readonly credentials: string | undefined;
  readonly method: string;
}

/** All of a page, with what stands in shadow trees. */
const within = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? within(each.shadowRoot) : [])]);
/** What an element made, and not its author. */
const made = (root: ParentNode): Element[] => within(root).filter((each) => each.getRootNode() !== document);
const elsewhere = (url: URL) => /^https?:$/.test(url.protocol) && url.origin !== location.origin;
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

describe('every example', function () {
  this.timeout(150_000);
  const { fetch } = window;
  const asked: Asked[] = [];
  const faults: string[] = [];
  let links = 0;
  /** Requests that something will answer. */
  let pending = 0;
  let now = '';

  /** Opens all that can be opened, until nothing more comes: `looks` times in a row. */
  async function still(looks: number): Promise<void> {
    let last = -1;
    const end = performance.now() + 10_000;
    for (let alike = 0; alike < looks && performance.now() < end;) {
      for (const each of made(document)) if (each instanceof HTMLDetailsElement) each.open = true;
      await pause(40);
      const count = made(document).length;
      alike = count === last && !pending ? alike + 1 : 0;
      last = count;
    }
  }

  async function look(): Promise<void> {
    await still(1);
    for (const each of made(document)) {
      const say = (what: string) => faults.push(`${now}: ${what} ${each.outerHTML.slice(0, 160)}`);
      if (each instanceof HTMLAnchorElement || each instanceof HTMLAreaElement) {
        if (!each.href) continue;
        const url = new URL(each.href);
        const { relList, target, ping } = each;
        links += Number(elsewhere(url));
        if (elsewhere(url) && !relList.contains('noreferrer')) say('no noreferrer');
        if (target === '_blank' && !relList.contains('noreferrer') && !relList.contains('noopener')) say('an opener');
        if (ping) say('a ping');
        if (TRACKING.test(url.search) && !written.includes(url.search.slice(1))) say('a tracking query');
      }
      // No example's form has an action: each is sent by script, and `give.test.ts` and `subscribe-form.test.ts` have those that go on.
      if (each instanceof HTMLFormElement && each.hasAttribute('action')) say('a form that goes elsewhere by itself');
      if (/^(img|script|video|audio|source|iframe|link|object|embed)$/.test(each.localName)) {
        const src = each.getAttribute('src') ?? each.getAttribute('href') ?? each.getAttribute('data');
        // Nobody is asked for a film before a reader starts it.
        const waits = !!each.closest('[preload=none]');
        if (
          src &&
          !waits &&
          elsewhere(new URL(src, document.baseURI)) &&
          each.getAttribute('referrerpolicy') !== 'no-referrer'
        )
          say('another site is asked');
      }
    }
  }
  let written = '';

  before(async () => {
    window.fetch = (input, init = {}) => {
      const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
      const { referrerPolicy, credentials, method = 'GET' } = init;
      asked.push({ example: now, url, referrerPolicy, credentials, method });
      // No example asks another host for anything: what it would have got is nothing.
      if (elsewhere(url) || url.href.includes(neverAnswers)) return new Promise(() => undefined);
      pending++;
      return fetch(input, init).finally(() => pending--);
    };
    // All at once, so that each one's modules are there when it is looked at: nothing tells when a module comes.
    now = 'all';
    document.body.append(...Object.values(examples).flatMap((own) => Object.values(own).map(build)));
    await still(8);
    for (const [element, own] of Object.entries(examples))
      for (const [name, example] of Object.entries(own)) {
        now = `${element} ${name}`;
        written = [...(example.page ?? []), example].map(toHTML).join();
        document.body.replaceChildren(...[...(example.page ?? []), example].map(build));
        await look();
      }
  });
  after(() => {
    window.fetch = fetch;
    document.body.replaceChildren();
  });

  it('links to other sites without telling them of this one, and adds nothing to an address', () => {
    expect(faults).to.deep.equal([]);
    expect(links).to.be.greaterThan(50);
  });

  it('asks for what its tag names, without credentials and without a referrer', () => {
    expect(asked.length).to.be.greaterThan(10);
    const wrong = asked.filter(
      ({ url, referrerPolicy, credentials, method }) =>
        method !== 'GET' || referrerPolicy !== 'no-referrer' || credentials !== 'omit' || TRACKING.test(url.search),
    );
    expect(wrong.map(({ example, url }) => `${example}: ${url.href}`)).to.deep.equal([]);
    const others = asked.filter(({ url }) => elsewhere(url)).map(({ example, url }) => `${example}: ${url.href}`);
    expect(others).to.deep.equal([]);
  });
});
