/** What a server has rendered, in three engines: readable before the script, and taken over by it. */
import { expect } from '@open-wc/testing';
import { until } from '../helpers/settle.js';

const TAGS = ['statistic', 'prevalence', 'glossary', 'term', 'posts', 'subscribe', 'contact'];

/** What each says before any script has run. */
const SAYS: Readonly<Record<string, RegExp>> = {
  'impact-statistic': /2 in 5 of us.*ACMS/,
  'impact-statistic[src]': /more than 1 in 3 girls.*Australian Child Maltreatment Study/,
  'impact-prevalence': /28\.5% of Australians/,
  'impact-term': /Photographs, videos, sound/,
  'impact-glossary': /Online grooming.*Child sexual abuse material/,
  'impact-posts': /Latest posts.*How to read a prevalence figure/,
  'impact-subscribe': /Connect.*Email address/,
  'impact-contact': /reporting abuse.*If this concerns you.*Our office.*Your message/,
};

describe('a prerendered page', () => {
  let frame: HTMLIFrameElement;
  const lines: string[] = [];

  const inner = () => frame.contentWindow as Window & typeof globalThis;
  const elements = () => [...inner().document.querySelectorAll<HTMLElement>('main *')].filter(isOurs);
  const isOurs = ({ localName }: Element) => localName.startsWith('impact-');
  const bases = ({ shadowRoot }: Element) => shadowRoot!.querySelectorAll('.base').length;
  const textOf = (selector: string) => {
    const copy = document.createElement('div');
    const root = inner().document.querySelector(selector)?.shadowRoot;
    copy.append(...[...(root?.children ?? [])].map((child) => document.importNode(child, true)));
    for (const style of copy.querySelectorAll('style')) style.remove();
    return copy.textContent.replace(/\s+/g, ' ').trim();
  };

  before(async () => {
    frame = document.createElement('iframe');
    frame.src = '/prerendered';
    frame.width = '800';
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    for (const type of ['warn', 'error'] as const) {
      inner().console[type] = (...said: unknown[]) => {
        if (!String(said[0]).startsWith('Lit is in dev mode')) lines.push(said.join(' '));
      };
    }
    inner().addEventListener('error', ({ message }) => lines.push(message));
    inner().addEventListener('unhandledrejection', ({ reason }) => lines.push(String(reason)));
  });
  after(() => frame.remove());

  it('can be read before the script', () => {
    for (const [selector, words] of Object.entries(SAYS)) expect(textOf(selector), selector).to.match(words);
    expect(elements().every((element) => !element.matches(':defined'))).to.equal(true);
    expect(elements().every((element) => element.getBoundingClientRect().height > 0)).to.equal(true);
  });

  it('is taken over by the script: as high as before, only figures asked for again, not a word on the console', async function () {
    this.timeout(90_000);
    const before = elements().map(bases);
    const heights = elements().map((element) => Math.round(element.getBoundingClientRect().height));
    for (const tag of TAGS) {
      const script = inner().document.createElement('script');
      script.type = 'module';
      script.src = `/src/define/${tag}.ts`;
      inner().document.head.append(script);
    }
    // Its own style element goes when the script's sheet has come.
    const isTaken = (element: Element) => element.matches(':defined') && !element.shadowRoot!.querySelector('style');
    await until(() => elements().every(isTaken), 'every element’s own script', 80_000);
    // It renders afresh, so what the server wrote must be gone.
    expect(elements().map(bases)).to.deep.equal(before);
    // A definition comes when it is asked for, where there is a script.
    const { 'impact-term': _, ...says } = SAYS;
    for (const [selector, words] of Object.entries(says)) expect(textOf(selector), selector).to.match(words);
    expect(elements().map((element) => Math.round(element.getBoundingClientRect().height))).to.deep.equal(heights);
    const asked = inner()
      .performance.getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname);
    expect(asked.filter((path) => path.startsWith('/data/') && path !== '/data/figures.json')).to.deep.equal([]);
    expect(lines).to.deep.equal([]);
  });

  it('goes on as any other: a new value is shown in the same place', async () => {
    const [statistic] = elements();
    statistic!.setAttribute('value', '3 in 5');
    await until(() => /^3 in 5 of us/.test(textOf('impact-statistic')), 'the new value');
    expect(bases(statistic!)).to.equal(1);
  });
});
