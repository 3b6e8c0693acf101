import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from '../helpers/node.js';
import fc from '../helpers/property.js';
import { controlsOf, type Manifest } from '../../src/embed/controls.js';
import type { PreviewSettings } from '../../src/builder/preview-settings.js';
import { beginWith, fromQuery, toQuery, viewFrom } from '../../src/builder/setup.js';
import { DESTINATIONS, kindThere, type DestinationId } from '../../src/embed/snippet/destinations.js';
import { kindsFor } from '../../src/embed/snippet/kinds.js';
import { widgetOf, type Catalogue } from '../../src/builder/catalogue.js';
import { editionOfQuote } from '../../src/documents/edition.js';
import { quotesIn } from '../../src/documents/quotes-document.js';

const base = 'https://elements.example.org/1/';
const elements = controlsOf(JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest);

describe('controls', () => {
  const kindOf = (element: string, name: string) => {
    const { kind, choices } = elements
      .find((one) => one.element === element)!
      .controls.find((one) => one.name === name)!;
    return choices ? `${kind}: ${choices.join(' ')}` : kind;
  };
  const cases: readonly [element: string, name: string, kind: string][] = [
    ['statistic', 'value', 'text'],
    ['statistic', 'source-url', 'address'],
    ['statistic', 'data', 'data'],
    ['prevalence', 'download', 'boolean'],
    ['prevalence', 'mark', 'choice: person circle square'],
    ['posts', 'layout', 'choice: list cards compact'],
    ['posts', 'count', 'number'],
    ['glossary', 'heading-level', 'number'],
    ['term', 'level', 'choice: definition plain professional'],
  ];
  for (const [element, name, kind] of cases)
    it(`${element} ${name}: ${kind}`, () => assert.equal(kindOf(element, name), kind));

  const labels: readonly [element: string, name: string, label?: string, more?: string][] = [
    ['glossary', 'terms', 'Ids of the terms to show', 'In that order, separated by spaces. Default: all.'],
    ['subscribe', 'heading-level', 'The heading’s level', '1 to 6, default 2.'],
    ['posts', 'images', 'Whether pictures are shown'],
    ['posts', 'format'],
    ['statistic', 'qualifier', 'What stands before the value'],
  ];
  for (const [element, name, label, more] of labels)
    it(`${element} ${name} is labelled ${label ?? 'by its name'}`, () => {
      const { controls } = elements.find((one) => one.element === element)!;
      const control = controls.find((one) => one.name === name)!;
      assert.equal(control.label, label);
      if (more) assert.equal(control.more, more);
    });

  it('have a hint each', () => {
    for (const { controls } of elements)
      for (const { name, hint } of controls) assert.match(hint, /^[A-Z`].*[.…?"]$/, name);
  });
});

/** The preview as it begins. */
const plain: PreviewSettings = { width: 'full', dark: false, rtl: false, html: '', said: '', fault: '' };

describe('a set-up in an address', () => {
  it('begins finished, whatever the element', () => {
    assert.deepEqual(fromQuery('', elements, base).attributes, {
      src: 'https://elements.example.org/data/figures.json',
      figure: 'csa-prevalence',
    });
    for (const { element } of elements)
      assert.equal(
        fromQuery(
          toQuery({ ...fromQuery('', elements, base), ...beginWith(element, base) }, plain, base),
          elements,
          base,
        ).element,
        element,
      );
  });

  it('comes back as it was', () => {
    const look = fc.record({
      ...Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, fc.constant(value)])),
      width: fc.constantFrom('320', '480', '720', 'full'),
      dark: fc.boolean(),
      rtl: fc.boolean(),
    }) as fc.Arbitrary<typeof plain>;
    const setup = fc
      .constantFrom(...elements)
      .chain(({ element, controls }) =>
        fc.record({
          element: fc.constant(element),
          attributes: fc.dictionary(
            fc.constantFrom(...controls.map(({ name }) => name).filter((name) => name !== 'src')),
            fc.string({ unit: 'grapheme' }),
          ),
          words: fc.option(fc.string(), { nil: undefined }),
          link: fc.option(fc.webUrl(), { nil: undefined }),
          theme: fc.constantFrom(
            {},
            { accent: '#036', scheme: 'dark' as const },
            { font: 'Georgia, serif', radius: '0' },
          ),
          form: fc.constantFrom(...(element === 'subscribe' ? [undefined, 'newsletter'] : [undefined])),
          pinned: fc.boolean(),
          others: fc.boolean(),
          to: fc.constantFrom(undefined, ...(Object.keys(DESTINATIONS) as DestinationId[])),
        }),
      )
      .chain((given) => fc.constantFrom(...kindsFor(given.element, given.attributes)).map((as) => ({ ...given, as })));
    fc.assert(
      fc.property(setup, look, (given, view) => {
        const query = toQuery(given, view, base);
        assert.deepEqual({ ...view, ...viewFrom(query) }, { ...view });
        const read = fromQuery(query, elements, base);
        assert.equal(toQuery(read, view, base), query);
        assert.deepEqual(
          { ...read, attributes: { ...read.attributes, src: '' } },
          { ...given, attributes: { ...read.attributes, ...given.attributes, src: '' } },
        );
      }),
    );
  });

  it('takes nothing from a stranger that the manifest or a theme doesn’t know', () => {
    const query =
      'element=statistic&figure=a&onclick=x&base=https://evil.example/&style=x&accent=red;x:y&font=a;b&theme=neon&as=nothing';
    const { attributes, theme, as } = fromQuery(query, elements, base);
    assert.deepEqual(attributes, { src: 'https://elements.example.org/data/figures.json', figure: 'a' });
    assert.deepEqual(theme, {});
    assert.equal(as, 'tag');
    assert.equal(fromQuery('element=nothing&figure=a', elements, base).element, 'statistic');
  });

  it('has one’s own figure without the published document', () => {
    const { attributes } = fromQuery('element=statistic&own=&value=1', elements, base);
    assert.deepEqual(attributes, { value: '1' });
  });
});

describe('a set-up of a publisher’s', () => {
  const json = {
    version: 1,
    language: 'en',
    sources: { report: { title: 'A report' } },
    figures: [],
    quotes: [
      { id: 'duty', text: 'Children have rights.', by: 'Dr A. Speaker', source: 'report' },
      { id: 'wrong', text: 'Of no source that is there.', source: 'nothing' },
    ],
  };
  const known: Catalogue = {
    base,
    publisher: { name: 'Wattle Research', documents: ['figures'], accent: '#7a1f5c', font: 'Georgia, serif' },
    elements,
    figures: { language: 'en', figures: [] },
    glossary: { language: 'en', groups: [], terms: [] },
    quotes: quotesIn(json),
    forms: { version: 1, language: 'en', forms: [] },
    integrity: {},
    allowed: [],
  };

  it('has the publisher’s colour and font, until somebody takes them away', () => {
    const { theme } = fromQuery('', elements, base, known);
    assert.deepEqual(theme, { accent: '#7a1f5c', font: 'Georgia, serif' });
    const plainer = { ...fromQuery('', elements, base, known), theme: { font: 'Arial, sans-serif' } };
    const again = fromQuery(toQuery(plainer, plain, base, known.publisher), elements, base, known);
    assert.deepEqual(again.theme, { font: 'Arial, sans-serif' });
  });

  it('begins with a published quotation, whose line can be told of a change', () => {
    const setup = fromQuery('element=quote', elements, base, known);
    assert.deepEqual(setup.attributes, { src: 'https://elements.example.org/data/figures.json', quote: 'duty' });
    const { embedded, words } = widgetOf(setup, known);
    assert.equal(embedded, editionOfQuote(known.quotes[0]!));
    assert.equal(words, '“Children have rights.” (Dr A. Speaker, A report)');
    assert.deepEqual(
      known.quotes.map(({ id }) => id),
      ['duty'],
    );
  });

  const subscribe = {
    ...{ action: 'https://news.ours.org/s', service: 'kit', heading: 'News', why: 'For news.', sender: 'Ours' },
    ...{ frequency: 'Monthly', consent: 'You may write.', 'consent-version': '2' },
  };
  const contact = {
    ...{ action: 'https://ours.org/c', service: 'hubspot', heading: 'Write', office: 'Our desk' },
    ...{ 'answer-within': '2 days', 'report-url': 'https://report.example/', support: 'support.json' },
  };
  const forms = {
    version: 1,
    language: 'de',
    forms: [
      { id: 'other', action: '/other' },
      { id: 'news', ...subscribe, heading: { de: 'Neues', en: 'News' } },
    ],
    contact: [
      { id: 'write', ...contact },
      { id: 'later', action: '/later' },
    ],
  } as unknown as Catalogue['forms'];
  const publisher = { ...known.publisher, home: 'https://ours.org/', form: 'news' };
  for (const [element, given, attributes, link] of [
    ['subscribe', { forms, publisher }, subscribe, 'https://ours.org/'],
    [
      'subscribe',
      { forms, publisher: { ...publisher, form: 'none' } },
      { action: '/other', sender: 'Wattle Research' },
      'https://ours.org/',
    ],
    [
      'subscribe',
      {},
      { action: 'https://news.example.org/subscribe', sender: 'Wattle Research' },
      'https://news.example.org/',
    ],
    ['contact', { forms, publisher }, contact, 'https://ours.org/'],
    ['contact', { forms, publisher: { ...publisher, contact: 'https://ours.org/us' } }, contact, 'https://ours.org/us'],
    [
      'contact',
      {},
      { action: 'https://example.org/contact', office: 'Wattle Research' },
      'https://example.org/contact',
    ],
  ] as const)
    it(`begins ${element} with ${attributes.action}, and leads to ${link}`, () => {
      const begun = beginWith(element, base, { ...known, ...given });
      const rest =
        element === 'subscribe'
          ? {
              ...{ heading: 'Connect with us', why: 'New research in plain words.', frequency: 'About once a month' },
              ...{ consent: 'Yes, you may write to me.', 'consent-version': '1' },
            }
          : { heading: 'Contact us', 'answer-within': '5 working days' };
      assert.deepEqual(begun, { element, attributes: { ...rest, ...attributes }, words: undefined, link });
    });

  it('has words of one’s own where no quotation is published', () => {
    const { attributes } = fromQuery('element=quote', elements, base, { ...known, quotes: [] });
    assert.equal(attributes['quote'], undefined);
    assert.ok(attributes['text']);
  });
});

describe('destinations', () => {
  it('have something to paste for every element that an address may begin with', () => {
    for (const { element } of elements) {
      const there = Object.keys(DESTINATIONS).filter((id) => kindThere(id as DestinationId, element));
      assert.ok(there.includes('wordpress') && there.includes('html'), `${element}: ${there.join()}`);
    }
  });

  it('choose the best kind that the element comes in there', () => {
    const own = { value: '1 in 4', label: 'people in our town' };
    for (const [id, element, attributes, kind] of [
      ['wix', 'statistic', { figure: 'csa-girls' }, 'iframe'],
      ['wix', 'statistic', own, 'tag'],
      ['google-sites', 'statistic', own, undefined],
      ['notion', 'glossary', {}, 'link'],
      ['notion', 'subscribe', {}, 'iframe'],
      ['drupal', 'exit', {}, 'div'],
    ] as const)
      assert.equal(kindThere(id, element, attributes), kind, `${id} ${element}`);
  });

  it('are chosen by an address', () => {
    const read = fromQuery('?element=statistic&figure=csa-girls&system=wix', elements, base);
    assert.deepEqual([read.to, read.as], ['wix', 'iframe']);
    assert.deepEqual(fromQuery('?system=__proto__', elements, base).to, undefined);
  });
});
