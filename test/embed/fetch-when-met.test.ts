import { expect } from '@open-wc/testing';
import { fetchWhenMet } from '../../src/embed/upgrade/fetch-when-met.js';
import { startBeside } from '../../src/embed/upgrade/start-beside.js';
import { pageReads } from '../../src/runtime/page-flights.js';
import { until } from '../helpers/settle.js';
import { recordWarnings } from '../helpers/warnings.js';

describe('fetchWhenMet', () => {
  afterEach(() => document.body.replaceChildren());

  it('fetches the file of a tag that is there, at once and once', async () => {
    let fetched = 0;
    document.body.append(document.createElement('x-there'), document.createElement('x-there'));
    fetchWhenMet({ 'x-there': () => Promise.resolve(fetched++) });
    expect(fetched).to.equal(1);
    document.body.append(document.createElement('x-there'));
    let other = 0;
    fetchWhenMet({ 'x-marker': () => Promise.resolve(other++) });
    document.body.append(document.createElement('x-marker'));
    await until(() => other, 'the file of a later tag');
    expect(fetched).to.equal(1);
  });

  it('fetches the file of a tag that comes later, and no other', async () => {
    const fetched: string[] = [];
    const fetchFile = (name: string) => () => Promise.resolve(fetched.push(name));
    fetchWhenMet({ 'x-later': fetchFile('later'), 'x-never': fetchFile('never') });
    expect(fetched).to.deep.equal([]);
    const parent = document.createElement('div');
    parent.append(document.createElement('x-later'));
    document.body.append(parent);
    await until(() => fetched.length, 'the file');
    expect(fetched).to.deep.equal(['later']);
  });

  it('fetches the file of what an element becomes by one of the attributes', async () => {
    const fetched: string[] = [];
    const box = document.createElement('div');
    document.body.append(box);
    fetchWhenMet({ '[data-x]': () => Promise.resolve(fetched.push('x')) }, ['data-x']);
    expect(fetched).to.deep.equal([]);
    box.dataset['x'] = '';
    await until(() => fetched.length, 'the file');
  });

  it('searches what comes, in one go, and never the document again', async () => {
    const searched: string[] = [];
    const { querySelector } = Document.prototype;
    Document.prototype.querySelector = function (this: Document, selector: string) {
      searched.push(selector);
      return querySelector.call(this, selector);
    };
    try {
      let fetched = 0;
      fetchWhenMet({ 'x-rare': () => Promise.resolve(fetched++) });
      expect(searched).to.deep.equal(['x-rare']);
      for (let change = 0; change < 100; change++) {
        document.body.append(document.createElement('p'));
        await null;
      }
      document.body.append(document.createElement('x-rare'));
      await until(() => fetched, 'the file');
      expect(searched).to.deep.equal(['x-rare']);
    } finally {
      Document.prototype.querySelector = querySelector;
    }
  });

  it('says which file could not be loaded', async () => {
    const recorded = recordWarnings();
    document.body.append(document.createElement('x-broken'));
    fetchWhenMet({ 'x-broken': () => Promise.reject(new Error('offline')) });
    await until(() => recorded.lines.length, 'the warning');
    expect(recorded.stop()).to.deep.equal(['impact-elements: the file for x-broken could not be loaded']);
  });
});

describe('what is started beside a file', () => {
  const { fetch } = globalThis;
  const asked: string[] = [];
  const ended: string[] = [];
  before(() => {
    globalThis.fetch = ((given: string, { signal }: RequestInit) => {
      const { pathname } = new URL(given);
      asked.push(pathname);
      signal!.addEventListener('abort', () => ended.push(pathname));
      return new Promise(() => undefined);
    }) as typeof fetch;
  });
  after(() => void (globalThis.fetch = fetch));
  afterEach(() => {
    asked.length = ended.length = 0;
    document.body.replaceChildren();
  });

  it('is the document that each tag will ask for, and what it needs, until the file is there', async () => {
    document.body.innerHTML = `
      <x-beside src="/a.json"></x-beside><x-beside src="/a.json"></x-beside><x-beside data-src="./b.json"></x-beside>
      <x-beside src="c.json"></x-beside><x-beside src="${location.origin}/d.json"></x-beside><x-beside></x-beside>
      <x-beside src="/e.json" data="{}"></x-beside><x-beside src="/f.json" data-data="{}"></x-beside>
      <x-beside src="/g.json"><script type="application/json">{}</script></x-beside>
      <x-beside src="/h.json" data-src="/i.json"></x-beside><x-beside src="/shown.json"></x-beside>
      <x-beside src="/kept.json"></x-beside><x-beside src="HTTPS:/"></x-beside><x-other src="/j.json"></x-other>`;
    document.querySelector('[src="/shown.json"]')!.attachShadow({ mode: 'open' });
    pageReads().add(`${location.origin}/kept.json`);
    const started: string[] = [];
    const need = (name: string) => () => Promise.resolve(started.push(name));
    let done = (): void => undefined;
    const loads = startBeside('x-beside', () => new Promise<void>((resolve) => (done = resolve)), [
      ['*', need('all')],
      ['[data]', need('data')],
      ['[none]', need('none')],
    ])();
    const folder = location.pathname.replace(/[^/]*$/, '');
    expect(asked).to.deep.equal(['/a.json', `${folder}b.json`, '/d.json', '/h.json']);
    expect(started).to.deep.equal(['all', 'data']);
    expect(ended).to.deep.equal([]);
    done();
    await loads;
    // Nobody has joined them.
    await until(() => ended.length === asked.length, 'the end of what none wants');
  });

  it('is no feed, which posts ask for in a way of their own', async () => {
    document.body.innerHTML = '<impact-posts src="/feed"></impact-posts>';
    await startBeside('impact-posts', () => Promise.resolve(), [])();
    expect(asked).to.deep.equal([]);
  });

  it('ends, too, where the file doesn’t come', async () => {
    document.body.innerHTML = '<x-beside src="/a.json"></x-beside>';
    const lost = startBeside('x-beside', () => Promise.reject(new Error('lost')), [
      ['*', () => Promise.reject(new Error('no'))],
    ]);
    expect(await lost().catch((error: unknown) => String(error))).to.equal('Error: lost');
    await until(() => ended.length, 'the end');
  });
});
