import { expect } from '@open-wc/testing';
import '../../src/define/statistic.js';
import type { Status } from '../../src/documents/figure.js';

import { expectAccessible } from '../helpers/axe.js';
import { settle, until } from '../helpers/settle.js';
import { failOnLitWarnings } from '../helpers/warnings.js';

const part = (element: Element, name: string) => element.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`);
const text = (element: Element, name: string) => part(element, name)?.textContent?.replace(/\s+/g, ' ').trim();

const source = {
  title: 'A study',
  publisher: 'An institute',
  published: '2023-04-03',
  sample: 'n = 12',
  url: 'https://example.org/a',
};

async function open(element: Element) {
  part(element, 'details')!.setAttribute('open', '');
  await until(() => part(element, 'citation'), 'the details');
}

async function show(figure: object) {
  const element = document.createElement('impact-statistic');
  element.lang = 'en-AU';
  element.data = { value: '1 in 4', label: 'adults', ...figure };
  document.body.append(element);
  await until(() => part(element, 'statement'), 'a figure');
  return settle(element);
}

describe('what stands under a figure', () => {
  failOnLitWarnings();
  afterEach(() => document.body.replaceChildren());

  it('says who says so, and since when', async () => {
    const element = await show({ source, page: 'p. xi' });
    expect(text(element, 'source')).to.equal('Source: A study, An institute, 3 April 2023, p. xi');
    expect(part(element, 'source')!.querySelector('a')!.href).to.equal('https://example.org/a');
  });

  it('links a DOI where there is no address', async () => {
    const element = await show({ source: { title: 'A study', doi: '10.5694/mja2.51873' } });
    expect(part(element, 'source')!.querySelector('a')!.href).to.equal('https://doi.org/10.5694/mja2.51873');
  });

  it('drops an address that must not be linked, and says so', async () => {
    const said: string[] = [];
    const listen = (event: Event) => said.push((event as Event & { detail: { message: string } }).detail.message);
    document.addEventListener('impact-error', listen);
    const element = document.createElement('impact-statistic');
    Object.assign(element, { value: '1 in 4', source: 'A study', sourceUrl: 'javascript:alert(1)' });
    document.body.append(element);
    await settle(element);
    document.removeEventListener('impact-error', listen);
    expect(part(element, 'source')!.querySelector('a')).to.equal(null);
    expect(said).to.deep.equal(['source-url is not an http or https address: javascript:alert(1)']);
  });

  it('says on demand what was counted, and is accessible when open', async () => {
    const element = await show({ source, of: 'adults in one town', counts: 'any kind' });
    await open(element);
    const definitions = [...part(element, 'details')!.querySelectorAll('dd')].map(({ textContent }) =>
      textContent.trim(),
    );
    expect(definitions.slice(0, 3)).to.deep.equal(['adults in one town', 'any kind', 'n = 12']);
    expect(text(element, 'citation')).to.equal(
      '1 in 4 adults. A study. An institute. 3 April 2023. https://example.org/a',
    );
    await expectAccessible(element);
  });

  it('tells the host once the citation has been copied', async () => {
    const element = await show({ source });
    await open(element);
    const cited: string[] = [];
    element.addEventListener('impact-cite', (event) => cited.push(`${event.cancelable} ${event.detail.text}`));
    const copied: string[] = [];
    const { clipboard } = navigator;
    const put = (writeText: (text: string) => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    try {
      put(() => Promise.reject(new Error('refused')));
      part(element, 'cite')!.click();
      await until(() => /Selected/.test(element.shadowRoot!.textContent!), 'what to do instead');
      expect(cited).to.deep.equal([]);
      put(async (text) => void copied.push(text));
      part(element, 'cite')!.click();
      await until(() => /Copied/.test(element.shadowRoot!.textContent!), 'the outcome');
      expect(copied).to.deep.equal([text(element, 'citation')]);
      expect(cited).to.deep.equal([`false ${text(element, 'citation')}`]);
    } finally {
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    }
  });

  const statuses: [status: Status, says: string][] = [
    [{ state: 'revised', date: '2024-05' }, 'Revised, May 2024.'],
    [{ state: 'withdrawn', date: '2024', note: 'The sample was wrong.' }, 'Withdrawn, 2024. The sample was wrong.'],
    [{ state: 'superseded' }, 'Superseded.'],
  ];
  for (const [status, says] of statuses) {
    it(`says plainly: ${says}`, async () => {
      const element = await show({ source, status });
      expect(text(element, 'status')).to.equal(says);
      await expectAccessible(element);
    });
  }
});
