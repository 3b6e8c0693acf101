import { expect } from '@open-wc/testing';
import { fetchWhenMet } from '../../src/embed/upgrade/fetch-when-met.js';
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
