import { expect } from '@open-wc/testing';
import '../../src/define/quote.js';
import '../../src/define/statistic.js';
import '../../src/define/subscribe.js';
import '../../src/define/term.js';
import { build } from '../../stories/examples/example.js';
import { supportSrc } from '../../stories/examples/support.js';
import { beside } from '../../stories/examples/support-line.js';
import { expectAccessible } from '../helpers/axe.js';
import { once } from '../helpers/engine.js';
import { settle, until } from '../helpers/settle.js';
import { failOnLitWarnings } from '../helpers/warnings.js';

type Statistic = HTMLElementTagNameMap['impact-statistic'];

const words = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const line = (element: Element) => element.shadowRoot!.querySelector<HTMLDetailsElement>('[part=support]');
const list = (element: Element) => line(element)?.querySelector('[part=support-list]')?.shadowRoot ?? undefined;
const text = (root: ShadowRoot | undefined) =>
  words([...(root?.children ?? [])].map((one) => one.textContent).join(' '));
const places = (element: Element) =>
  [...(list(element)?.querySelectorAll('[part=name]') ?? [])].map((one) => words(one.textContent));

function add<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  content = '',
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(content);
  document.body.append(element);
  return element;
}
const figure = (support: string): Statistic => add('impact-statistic', { value: '1 in 4', label: 'children', support });

describe('support on any element', () => {
  failOnLitWarnings();
  afterEach(() => document.body.replaceChildren());

  once('is one closed line, under the figure, and asks for no document', async () => {
    const before = performance.getEntriesByType('resource').length;
    const element = figure(`${supportSrc}?closed AU`);
    const shown = await until(() => line(element), 'the line');
    expect(shown.open).to.equal(false);
    expect(words(shown.textContent)).to.equal('Where to find help');
    expect([...shown.children].map((part) => part.getAttribute('part'))).to.deep.equal([
      'support-summary',
      'support-list',
    ]);
    expect(element.shadowRoot!.lastElementChild === shown).to.equal(true);
    await settle(element);
    const asked = performance.getEntriesByType('resource').slice(before);
    expect(asked.filter(({ name }) => name.includes('?closed'))).to.deep.equal([]);
    await expectAccessible(element);
  });

  it('opens the list in place, in the order of need, and lets its reader choose', async () => {
    const element = build({
      ...beside,
      attributes: { ...beside.attributes, support: `${supportSrc} AU survivor` },
    }) as Statistic;
    document.body.append(element);
    (await until(() => line(element), 'the line')).querySelector('summary')!.click();
    await until(() => places(element).length, 'the places');
    expect(places(element)[0]).to.equal('Police, ambulance or fire service');
    expect(places(element)).to.include('The Example Survivors’ Line');
    expect(places(element)).not.to.include('The Example Young People’s Line');
    expect(list(element)!.querySelector('h3')!.textContent).to.equal('If someone is in danger now');
    await expectAccessible(element);
    const select = list(element)!.querySelector('select')!;
    select.value = 'NZ';
    select.dispatchEvent(new Event('change'));
    await settle(element);
    expect(words(list(element)!.querySelector('[role=status]')!.textContent)).to.equal('Services in New Zealand');
    element.label = 'girls';
    await settle(element);
    expect(line(element)!.open).to.equal(true);
    expect(words(list(element)!.querySelector('[role=status]')!.textContent)).to.equal('Services in New Zealand');
  });

  once('stands once on a page, where it came first, and passes on', async () => {
    const first = figure(supportSrc);
    const second = figure(supportSrc);
    const asked = figure(`always ${supportSrc}`);
    await until(() => line(first) && line(asked), 'two lines');
    await settle(second);
    expect(Boolean(line(second))).to.equal(false);
    first.remove();
    await until(() => line(second), 'the second one’s');
    document.body.prepend(first);
    await settle(first);
    expect([Boolean(line(first)), Boolean(line(second))]).to.deep.equal([false, true]);
    second.support = undefined;
    await until(() => line(first), 'the first one’s again');
    expect(Boolean(line(second))).to.equal(false);
  });

  once('is set as a property, as data-support, and off by "false"', async () => {
    const late = figure('false');
    const data = add('impact-statistic', { value: '5', label: 'sites', 'data-support': `${supportSrc} always` });
    await until(() => line(data), 'the line');
    expect(Boolean(line(late))).to.equal(false);
    late.support = `${supportSrc} always`;
    await until(() => line(late), 'the late line');
  });

  it('stands beside what has failed, and under a form, a quotation and a definition', async () => {
    const failed = add(
      'impact-statistic',
      { src: '/data/nothing.json', figure: 'x', support: `${supportSrc} always` },
      'Own words',
    );
    const form = add('impact-subscribe', { action: '/subscribe', support: `${supportSrc} always` });
    const quote = add('impact-quote', { text: 'Words.', by: 'A speaker', support: `${supportSrc} always` });
    await until(() => [failed, form, quote].every(line), 'three lines');
    const glossary = JSON.stringify({
      version: 1,
      language: 'en',
      groups: [],
      terms: [{ id: 'csam', term: 'Material', definition: 'What it means.' }],
    });
    const term = add('impact-term', { term: 'csam', data: glossary, support: `${supportSrc} always` }, 'CSAM');
    const trigger = await until(() => term.shadowRoot!.querySelector<HTMLElement>('.trigger'), 'the word');
    expect(Boolean(line(term))).to.equal(false);
    trigger.click();
    const shown = await until(() => line(term), 'the line');
    expect(shown.parentElement!.part.value).to.equal('popover');
  });

  once('says what can’t be had', async () => {
    const codes: string[] = [];
    const element = figure('/data/no-such-support.json');
    element.addEventListener('impact-error', ({ detail }) => codes.push(detail.code));
    (await until(() => line(element), 'the line')).open = true;
    await until(() => text(list(element)), 'the message');
    expect(text(list(element))).to.equal('This list of services could not be loaded.');
    expect(codes).to.have.length(1);
  });

  once('tells the owner of words that it doesn’t know', async () => {
    const told: string[] = [];
    const { warn } = console;
    console.warn = (message: string) => told.push(message);
    try {
      const element = figure(`${supportSrc} AU survivors always`);
      await until(() => line(element), 'the line');
      figure('survivor');
      await until(() => told.length > 1, 'the warnings');
    } finally {
      console.warn = warn;
    }
    expect(told).to.deep.equal([
      '<impact-statistic> support has "survivors", which is neither an address nor a country, an audience or "always"',
      '<impact-statistic> support="survivor" has no address of a support document',
    ]);
  });

  once('leaves nothing behind when an element comes and goes', async () => {
    const element = figure(supportSrc);
    await until(() => line(element), 'the line');
    const sheets = element.shadowRoot!.adoptedStyleSheets.length;
    for (let turn = 0; turn < 200; turn++) {
      element.remove();
      document.body.append(element);
    }
    await until(() => line(element), 'the line again');
    expect(element.shadowRoot!.querySelectorAll('[part=support]')).to.have.length(1);
    expect(element.shadowRoot!.adoptedStyleSheets.length).to.equal(sheets);
  });
});
