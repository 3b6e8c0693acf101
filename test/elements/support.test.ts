import { expect } from '@open-wc/testing';
import '../../src/define/support.js';
import { build, type Example } from '../../stories/examples/example.js';
import { support, waiting } from '../../stories/examples/support.js';
import { expectAccessible } from '../helpers/axe.js';
import { firstEverywhere, once } from '../helpers/engine.js';
import { settle, until } from '../helpers/settle.js';
import { failOnLitWarnings, recordWarnings } from '../helpers/warnings.js';

type Support = HTMLElementTagNameMap['impact-support'];

const all = (element: Element, part: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(`[part~="${part}"]`),
];
const words = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const texts = (element: Element, part: string) => all(element, part).map(({ textContent }) => words(textContent));
const select = (element: Element) => element.shadowRoot!.querySelector('select')!;

async function show(example: Example): Promise<Support> {
  const element = build(example) as Support;
  document.body.append(element);
  await settle(element);
  if (Object.keys(example.attributes).length)
    await until(() => all(element, 'heading')[0] ?? all(element, 'message')[0], 'the places');
  return settle(element);
}

describe('impact-support', () => {
  failOnLitWarnings();
  afterEach(() => {
    document.body.replaceChildren();
    document.documentElement.lang = 'en';
  });

  const sample = firstEverywhere();
  for (const [name, example] of Object.entries<Example>(support)) {
    sample(`says and is accessible: ${name}`, async () => {
      const element = await show(example);
      expect(words(element.shadowRoot!.querySelector('.base')!.textContent)).to.contain(example.says);
      await expectAccessible(element);
    });
  }

  const place = (rest: object = {}) => ({
    id: 'a',
    name: 'The line',
    kind: 'support',
    answer: 'Somebody answers.',
    countries: ['AU'],
    phone: '1800 975 707',
    url: 'https://example.org/',
    checked: '2026-11-20',
    method: 'called',
    ...rest,
  });
  const listed = (attributes: Readonly<Record<string, string>>, ...places: object[]): Example => ({
    ...support.list,
    attributes: { data: JSON.stringify({ version: 1, language: 'en', places }), ...attributes },
    content: 'Our own list of help.',
  });

  once('shows the author’s own words where it has nothing and knows nobody who has', async () => {
    const element = await show(listed({ country: 'FR' }, place()));
    expect(texts(element, 'where')).to.deep.equal(['This list has no services in France yet.']);
    expect(element.shadowRoot!.querySelector('slot')!.assignedNodes()).to.have.length(1);
    // A number among them may be of another country.
    expect(texts(element, 'own')).to.deep.equal(['From this page. A number in it may not work in your country.']);
    select(element).value = 'AU';
    select(element).dispatchEvent(new Event('change', { bubbles: true }));
    await settle(element);
    expect(texts(element, 'name')).to.deep.equal(['The line']);
    expect(Boolean(element.shadowRoot!.querySelector('slot'))).to.equal(false);
    expect(texts(element, 'own')).to.deep.equal([]);
  });

  it('calls by a filled button where someone is in danger, as wide as a phone’s column', async () => {
    const element = await show(support.list);
    element.style.width = '300px';
    const [call, other] = all(element, 'call').map((link) => ({
      ...link.getBoundingClientRect().toJSON(),
      ground: getComputedStyle(link).backgroundColor,
    }));
    expect(call.height).to.be.at.least(48);
    expect(call.width).to.be.closeTo(300, 1);
    expect([call.ground, other.ground]).to.deep.equal(['rgb(0, 106, 122)', 'rgba(0, 0, 0, 0)']);
  });

  once('shows no number whose check is dated in the future', async () => {
    const element = await show(listed({ country: 'AU' }, place({ checked: '2999-01-01' })));
    expect(all(element, 'call')).to.have.length(0);
    expect(texts(element, 'site')).to.deep.equal(['Visit example.org']);
    expect(texts(element, 'checked')).to.deep.equal([
      'We can’t tell when this was last checked, so no number is shown here.',
    ]);
  });

  once('tells the page’s owner of a country and an audience that there are none of', async () => {
    const recorded = recordWarnings();
    await show(listed({ country: 'Australia', for: 'kid survivor' }, place()));
    await show(listed({ country: 'auto', for: 'anyone child' }, place()));
    const told = recorded.stop().join('\n');
    expect(told).to.contain('country can\'t be "Australia": it is a code of two letters, such as AU');
    expect(told).to.contain('for has "kid", which is none of its audiences');
    expect(told).not.to.contain('auto');
  });

  once('is headings, lists and links, danger first', async () => {
    const element = await show(support.list);
    const headings = [...element.shadowRoot!.querySelectorAll('h2,h3')].map(({ textContent }) => textContent);
    expect(headings).to.deep.equal([
      'Where to find help',
      'If someone is in danger now',
      'Talk to someone',
      'Report it',
      'Report it to a regulator',
    ]);
    for (const place of all(element, 'place')) expect(place.parentElement!.localName).to.equal('ul');
    expect(Boolean(element.shadowRoot!.querySelector('img,svg,details'))).to.equal(false);
  });

  once('links numbers and sites, and tells no site where its reader was', async () => {
    const element = await show(support.list);
    const link = (part: string) => all(element, part)[0] as HTMLAnchorElement;
    expect(link('call').href).to.equal('tel:1800975711');
    expect(link('text').href).to.equal('sms:0491570006');
    expect(link('chat').href).to.equal('https://young.example.org/chat');
    expect(link('site').href).to.equal('https://emergency.example.org/');
    for (const { rel } of element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a[href^=http]'))
      expect(rel).to.equal('external noreferrer');
  });

  for (const [phone, address] of [
    ['(02) 5550 0000', 'tel:0255500000'],
    ['+44 (0)20 7946 0000', 'tel:+442079460000'],
    ['+61 (2) 5550 0000', 'tel:+61255500000'],
    ['1800\u00a055\u00a01800', 'tel:1800551800'],
    ['1300 975 707 ext. 5', 'tel:1300975707,5'],
    ['1300 975 707 x12', 'tel:1300975707,12'],
    ['000', 'tel:000'],
  ] as const)
    once(`dials ${phone} as ${address}`, async () => {
      const places = [{ id: 'a', name: 'A', kind: 'support', answer: 'Somebody.', phone, url: 'https://a.example/' }];
      const checked = { checked: '2026-11-20', method: 'called', review: 'P90Y' };
      const data = JSON.stringify({ version: 1, language: 'en', places: [{ ...places[0], ...checked }] });
      const element = await show({ tag: 'impact-support', attributes: { data, country: 'AU' }, content: '', says: '' });
      expect((all(element, 'call')[0] as HTMLAnchorElement).getAttribute('href')).to.equal(address);
      expect(texts(element, 'call')).to.deep.equal([`Call ${words(phone)}`]);
    });

  once('goes without a place that is wrong, and tells its owner', async () => {
    const recorded = recordWarnings();
    const errors: string[] = [];
    const listen = (event: Event) => errors.push((event as CustomEvent<{ path?: string }>).detail.path ?? '');
    document.addEventListener('impact-error', listen);
    const document_ = JSON.parse(support.past.attributes.data) as { places: object[] };
    const data = JSON.stringify({ ...document_, places: [...document_.places, { id: 'bad', name: 'A bad line' }] });
    const element = await show({ ...support.past, attributes: { country: 'AU', data } });
    document.removeEventListener('impact-error', listen);
    expect(texts(element, 'name')).to.deep.equal(['The old line', 'The siteless line', 'Example Line']);
    expect(errors).to.deep.equal(['places[3].kind']);
    expect(recorded.stop()).to.have.length(1);
  });

  once('says where services are that serve every country, and not that there are none', async () => {
    const element = await show({
      ...support.everywhere,
      attributes: { ...support.everywhere.attributes, country: 'NO' },
    });
    expect(texts(element, 'where')).to.deep.equal(['Services for every country']);
  });

  once('says so in every language, of which none need name a country', async () => {
    document.documentElement.lang = 'sw';
    const element = await show({ ...support.everywhere, attributes: { data: support.everywhere.attributes.data } });
    expect(texts(element, 'where')).to.deep.equal(['Services for every country']);
  });

  once('tells services of the country from those that serve every country', async () => {
    const element = await show(support.both);
    const told = [...element.shadowRoot!.querySelectorAll('[part=where],[part=kind],[part=name]')];
    expect(told.map(({ textContent }) => words(textContent)).filter(Boolean)).to.deep.equal([
      'Services in Australia',
      'Talk to someone',
      'The national line',
      'Services for every country',
      'The world line',
      'Report it',
      'Services for every country',
      'The report line',
    ]);
    for (const list of element.shadowRoot!.querySelectorAll('ul')) expect(list.childElementCount).to.be.above(0);
  });

  once('says who answers, what it costs, whom it is for and when it was checked', async () => {
    const element = await show(support.list);
    const young = texts(element, 'place').find((text) => text.startsWith('The Example Young'));
    expect(young).to.equal(
      'The Example Young People’s Line ' +
        'A counsellor answers and listens. You decide what you say, and you can hang up at any time. ' +
        'Call 1800 975 707 24 hours. It’s free. A call may show on your phone bill. ' +
        'Chat young.example.org Visit young.example.org ' +
        'For children and young people. You don’t have to say who you are. Languages: English. ' +
        'Checked 20 November 2026.',
    );
  });

  once('says once when all were checked, where that is the same', async () => {
    const element = await show(support.ownThoughts);
    expect(all(element, 'place').length).to.be.above(1);
    expect(texts(element, 'checked')).to.deep.equal(['Services checked 20 November 2026.']);
  });

  it('stands in rows: who it is at the start, how to reach them at the end, where there is room', async () => {
    const element = await show(support.list);
    for (const [width, isBeside] of [
      ['640px', true],
      ['320px', false],
    ] as const) {
      element.style.width = width;
      const place = all(element, 'place').find((each) => each.querySelector('[part=hours]'))!;
      const [name, call, hours, chat] = ['name', 'call', 'hours', 'site'].map((part) =>
        place.querySelector(`[part=${part}]`)!.getBoundingClientRect(),
      );
      expect([call!.left >= name!.right, call!.top < name!.bottom]).to.deep.equal([isBeside, isBeside]);
      if (isBeside) expect([hours!.top >= call!.bottom, chat!.top >= hours!.bottom]).to.deep.equal([true, true]);
      else expect(hours!.top).to.be.at.least(call!.bottom);
    }
  });

  once('shows no number that is past its review', async () => {
    const element = await show(support.past);
    expect(element.shadowRoot!.textContent).not.to.match(/1800.975.707/);
    expect(texts(element, 'name')).to.deep.equal(['The old line', 'The siteless line', 'Example Line']);
    expect(texts(element, 'answer')).to.have.length(2);
    expect(Boolean(element.shadowRoot!.querySelector('[href^=tel]'))).to.equal(false);
    expect(texts(element, 'site')).to.deep.equal(['Visit old.example.org', 'Visit named.example.org']);
    expect(texts(element, 'checked')[1]).to.match(/The Example Directory may have it\.$/);
    expect(texts(element, 'directory')).to.deep.equal(['Services in other countries: The Example Directory']);
  });

  once('asks for another country above the numbers', async () => {
    const element = await show(support.list);
    const [choice] = all(element, 'choice');
    const follows = (part: string) =>
      all(element, part).map((each) => choice!.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING);
    expect(new Set(follows('call'))).to.deep.equal(new Set([Node.DOCUMENT_POSITION_FOLLOWING]));
    expect(follows('where')).to.deep.equal([0]);
  });

  it('lets its reader choose another country, and says what that changed', async () => {
    const element = await show(support.list);
    const { labels } = select(element);
    expect(words(labels[0]!.firstElementChild!.textContent)).to.equal('Not in Australia?');
    expect([...select(element).options].map(({ text }) => text)).to.deep.equal([
      'Australia',
      'New Zealand',
      'Another country',
    ]);
    select(element).value = 'NZ';
    select(element).dispatchEvent(new Event('change'));
    await settle(element);
    const status = element.shadowRoot!.querySelector('[role=status]')!;
    expect(words(status.textContent)).to.equal('Services in New Zealand');
    expect(texts(element, 'name')).to.deep.equal(['Police, ambulance or fire service', 'The Example Prevention Line']);
    select(element).value = '';
    select(element).dispatchEvent(new Event('change'));
    await settle(element);
    expect(texts(element, 'name')).to.deep.equal([]);
    expect(words(select(element).labels[0]!.firstElementChild!.textContent)).to.equal('Which country are you in?');
    expect(select(element).value).to.equal('');
    expect(all(element, 'directory')).to.have.length(1);
  });

  once('takes the country from the nearest lang, and keeps nothing', async () => {
    const around = document.createElement('div');
    around.lang = 'en-NZ';
    const element = build({ ...support.list, attributes: { src: support.list.attributes.src } }) as Support;
    around.append(element);
    document.body.append(around);
    await until(() => all(element, 'where')[0], 'the places');
    expect(texts(element, 'where')).to.deep.equal(['Services in New Zealand']);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    for (const { name } of performance.getEntriesByType('resource'))
      expect(decodeURIComponent(name)).not.to.match(/[?&](zone|country|tz)=|Australia\//);
  });

  for (const [zone, lang, where, isOwn] of [
    ['Pacific/Auckland', 'en', 'Services in New Zealand', false],
    ['Australia/Eucla', 'fr', 'Services in Australia', false],
    ['Europe/Madrid', 'en', 'This list has no services in Spain yet.', true],
    ['UTC', 'en', '', true],
  ] as const)
    once(`takes the device's time zone for a country where neither tag nor language names one: ${zone}`, async () => {
      const { DateTimeFormat } = Intl;
      class Elsewhere extends DateTimeFormat {
        override resolvedOptions() {
          return { ...super.resolvedOptions(), timeZone: zone };
        }
      }
      Intl.DateTimeFormat = Elsewhere as typeof DateTimeFormat;
      const around = document.createElement('div');
      try {
        around.lang = lang;
        const element = build({
          ...support.list,
          attributes: { src: support.list.attributes.src },
          content: 'In danger? Call your local number.',
        }) as Support;
        around.append(element);
        document.body.append(around);
        await until(() => all(element, 'choice')[0], 'the choice');
        await settle(element);
        expect(texts(element, 'where').filter(Boolean)).to.deep.equal(where ? [where] : []);
        // Where no place is shown, the author's words are the nearest help there is.
        expect(Boolean(element.shadowRoot!.querySelector('slot'))).to.equal(isOwn);
      } finally {
        Intl.DateTimeFormat = DateTimeFormat;
      }
    });

  once('keeps its author’s words while it waits, and when it fails', async () => {
    const asked: string[] = [];
    const { fetch } = window;
    window.fetch = (input) => {
      asked.push(String(input));
      return new Promise(() => undefined);
    };
    try {
      const element = build(waiting) as Support;
      document.body.append(element);
      await until(() => asked.length, 'the question');
      await settle(element);
      expect(element.shadowRoot!.querySelector('slot')!.assignedNodes()).to.have.length(1);
      expect(all(element, 'message')).to.have.length(0);
    } finally {
      window.fetch = fetch;
    }
    const failed = await show(support.failed);
    expect(failed.shadowRoot!.querySelector('slot')!.assignedNodes()).to.have.length(1);
  });

  once('reads a document by its address and as an object, and follows its attributes', async () => {
    const element = await show({ ...support.list, attributes: { ...support.list.attributes, 'data-for': 'child' } });
    expect(texts(element, 'name')).to.include('The Example Young People’s Line');
    expect(texts(element, 'name')).not.to.include('The Example Survivors’ Group');
    element.for = 'survivor';
    await settle(element);
    expect(texts(element, 'name').slice(1, 3)).to.deep.equal([
      'The Example Survivors’ Line',
      'The Example Survivors’ Group',
    ]);
    element.data = JSON.parse(support.everywhere.attributes.data) as Support['data'];
    await until(() => texts(element, 'name')[0] === 'The world line', 'the other document');
    expect(Boolean(element.shadowRoot!.querySelector('select'))).to.equal(false);
  });

  once('comes and goes 200 times, asks once and is the same', async () => {
    const element = await show(support.list);
    const before = element.shadowRoot!.querySelectorAll('*').length;
    for (let turn = 0; turn < 200; turn++) {
      element.remove();
      document.body.append(element);
    }
    await settle(element);
    expect(element.shadowRoot!.querySelectorAll('*').length).to.equal(before);
  });
});
