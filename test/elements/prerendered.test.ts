/** What a server has rendered, in three engines: readable before the script, and taken over by it. */
import { expect } from '@open-wc/testing';
import { until } from '../helpers/settle.js';

const TAGS = [
  'statistic',
  'prevalence',
  'glossary',
  'term',
  'posts',
  'subscribe',
  'contact',
  'support',
  'quote',
  'actions',
  'give',
  'sources',
];

const DEFINE: Readonly<Record<string, () => Promise<unknown>>> = {
  actions: () => import('../../src/define/actions.js'),
  contact: () => import('../../src/define/contact.js'),
  subscribe: () => import('../../src/define/subscribe.js'),
  support: () => import('../../src/define/support.js'),
};

/** What each says before any script has run. */
const SAYS: Readonly<Record<string, RegExp>> = {
  'impact-statistic': /2 in 5 of us.*ACMS/,
  'impact-statistic[src]': /more than 1 in 3 girls.*Australian Child Maltreatment Study/,
  'impact-prevalence': /28\.5% of Australians/,
  'impact-term': /Photographs, videos, sound/,
  'impact-glossary': /Online grooming.*Child sexual abuse material/,
  'impact-posts': /Latest posts.*How to read a prevalence figure/,
  'impact-subscribe': /Connect.*Email address/,
  'impact-contact': /reporting abuse.*Where to find help.*Our office.*Your message/,
  'impact-support': /Services in Australia.*Call 1800 975 711/,
  'impact-quote': /“A duty\.” — Dr A\. Speaker/,
  'impact-actions': /What we ask for.*Write the letter.*Dear member of parliament/,
  'impact-give': /Give.*\$25.*donate\.stripe\.com/,
  'impact-sources': /A report, p\. 3.*Cited/,
};

describe('a prerendered page', () => {
  let frame: HTMLIFrameElement;
  let lines: string[] = [];

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

  async function open(): Promise<void> {
    frame?.remove();
    frame = document.createElement('iframe');
    frame.src = '/prerendered';
    frame.width = '800';
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    lines = [];
    for (const type of ['warn', 'error'] as const) {
      inner().console[type] = (...said: unknown[]) => {
        if (!String(said[0]).startsWith('Lit is in dev mode')) lines.push(said.join(' '));
      };
    }
    inner().addEventListener('error', ({ message }) => lines.push(message));
    inner().addEventListener('unhandledrejection', ({ reason }) => lines.push(String(reason)));
  }

  /** Loads the elements' own files, and waits until each has taken over what the server wrote. */
  async function takeOver(tags: readonly string[]): Promise<void> {
    for (const tag of tags) {
      const script = inner().document.createElement('script');
      script.type = 'module';
      script.src = `/src/define/${tag}.ts`;
      inner().document.head.append(script);
    }
    const taken = elements().filter(({ localName }) => tags.includes(localName.slice('impact-'.length)));
    // Its own style element goes when the script's sheet has come.
    const isTaken = (element: Element) => element.matches(':defined') && !element.shadowRoot!.querySelector('style');
    const left = () => taken.filter((element) => !isTaken(element)).map(({ localName }) => localName);
    await until(() => !left().length, 'every element’s own script', 60_000).catch((error: Error) => {
      throw new Error(`${error.message}: ${left().join(' ')}`);
    });
  }

  /** Without a script gifts are links, one for each amount: a form takes their place, and is as high as it is. */
  const heightsOf = () =>
    elements()
      .filter(({ localName }) => localName !== 'impact-give')
      .map((element) => [element.localName, Math.round(element.getBoundingClientRect().height)]);

  beforeEach(open);
  afterEach(() => frame.remove());

  it('can be read before the script', () => {
    for (const [selector, words] of Object.entries(SAYS)) expect(textOf(selector), selector).to.match(words);
    expect(elements().every((element) => !element.matches(':defined'))).to.equal(true);
    expect(elements().every((element) => element.getBoundingClientRect().height > 0)).to.equal(true);
  });

  it('is taken over by the script: as high as before, only figures and places asked for again, not a word on the console', async function () {
    this.timeout(90_000);
    const before = elements().map(bases);
    const heights = heightsOf();
    await takeOver(TAGS);
    // It renders afresh, so what the server wrote must be gone.
    expect(elements().map(bases)).to.deep.equal(before);
    // A definition comes when it is asked for, where there is a script.
    const { 'impact-term': _, ...says } = SAYS;
    for (const [selector, words] of Object.entries(says)) expect(textOf(selector), selector).to.match(words);
    expect(heightsOf()).to.deep.equal(heights);
    const asked = inner()
      .performance.getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname);
    // In idle time: a figure may have been withdrawn since, and a number mended.
    expect(asked.filter((path) => /^\/data\/(?!figures|support)/.test(path))).to.deep.equal([]);
    expect(lines).to.deep.equal([]);
  });

  it('goes on as any other: a new value is shown in the same place', async () => {
    await takeOver(['statistic']);
    const [statistic] = elements();
    statistic!.setAttribute('value', '3 in 5');
    await until(() => /^3 in 5 of us/.test(textOf('impact-statistic')), 'the new value');
    expect(bases(statistic!)).to.equal(1);
  });

  it('keeps what a reader opened, typed, ticked, chose and had the focus on before the script', async function () {
    this.timeout(90_000);
    const one = <T extends HTMLElement>(selector: string, tag = 'impact-actions') =>
      inner().document.querySelector(tag)!.shadowRoot!.querySelector<T>(selector)!;
    const letter = () => one<HTMLDetailsElement>('[part=letter]');
    letter().open = true;
    one<HTMLTextAreaElement>('[part=words]').value = 'I teach here.';
    one<HTMLInputElement>('[type=checkbox]').checked = true;
    one<HTMLInputElement>('[autocomplete=name]').focus();
    one<HTMLSelectElement>('select', 'impact-support').value = 'NZ';
    one<HTMLTextAreaElement>('textarea', 'impact-contact').value = 'A question.';
    await takeOver(['actions', 'support', 'contact', 'give']);
    await until(() => textOf('impact-support').includes('Services in New Zealand'), 'the chosen country');
    await until(() => /Dear member.*I teach here\..*Please ask/s.test(one('.body').textContent), 'the letter');
    expect(letter().open).to.equal(true);
    expect(one<HTMLTextAreaElement>('[part=words]').value).to.equal('I teach here.');
    expect(one<HTMLInputElement>('[type=checkbox]').checked).to.equal(true);
    const { activeElement } = inner().document.querySelector('impact-actions')!.shadowRoot!;
    expect(activeElement === one('[autocomplete=name]')).to.equal(true);
    expect(one<HTMLSelectElement>('select', 'impact-support').value).to.equal('NZ');
    expect(one<HTMLTextAreaElement>('textarea', 'impact-contact').value).to.equal('A question.');
    expect(lines).to.deep.equal([]);
  });

  it('says which country it shows before the script, too', () => {
    const { shadowRoot } = inner().document.querySelector('impact-support')!;
    expect(shadowRoot!.querySelector('select')!.value).to.equal('AU');
  });
});

describe('an element that a server has rendered', () => {
  type Field = HTMLInputElement & HTMLSelectElement;
  const FIELDS = 'input:not([type=hidden]):not([data-impact=trap]),select,textarea';
  const fieldsOf = (host: Element): Field[] => [...host.shadowRoot!.querySelectorAll<Field>(FIELDS)];
  /** Some other value, as a reader would leave it. */
  const fill = (field: Field): void => {
    if (field.localName === 'select') field.selectedIndex = field.options.length - 1;
    else if (/^(checkbox|radio)$/.test(field.type)) field.checked = !field.checked;
    else field.value = field.matches('[type=email]') ? 'reader@example.org' : 'What a reader typed.';
  };
  const stateOf = ({ localName, type, value, checked }: Field) =>
    `${localName} ${/^(checkbox|radio)$/.test(type) ? checked : JSON.stringify(value)}`;

  /** Puts it into this page, where its class takes over what stands in it. */
  async function taken(name: string, before: (host: HTMLElement) => void) {
    const frame = document.createElement('iframe');
    frame.src = '/prerendered';
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const parsed = frame.contentDocument!;
    const host = parsed.querySelector<HTMLElement>(`impact-${name}`)!;
    const events: string[] = [];
    for (const type of ['input', 'change'])
      host.addEventListener(type, (event) => events.push(`${type} ${(event.composedPath()[0] as Element).localName}`));
    before(host);
    const written = fieldsOf(host);
    const said = written.map(stateOf);
    await DEFINE[name]!();
    document.body.append(host);
    frame.remove();
    const isTaken = () => {
      const now = fieldsOf(host);
      return now.length === written.length && !now.includes(written[0]!);
    };
    await until(isTaken, `the fields of ${name}`);
    await (host as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
    return { host, said, events };
  }
  afterEach(() =>
    document.querySelectorAll('body > *').forEach((host) => host.localName.startsWith('impact-') && host.remove()),
  );

  for (const name of Object.keys(DEFINE)) {
    it(`goes on with what was filled in, and hears of it: ${name}`, async () => {
      const { host, said, events } = await taken(name, (one) => fieldsOf(one).forEach(fill));
      await until(() => events.length >= 2 * said.length, 'what it hears');
      expect(events.sort()).to.deep.equal(
        said.flatMap((state) => [`change ${state.split(' ')[0]}`, `input ${state.split(' ')[0]}`]).sort(),
      );
      if (name !== 'actions') expect(fieldsOf(host).map(stateOf)).to.deep.equal(said);
    });

    it(`hears of nothing that a reader left as it was: ${name}`, async () => {
      const { host, said, events } = await taken(name, () => undefined);
      expect(events).to.deep.equal([]);
      expect(fieldsOf(host).map(stateOf)).to.deep.equal(said);
    });
  }
});
