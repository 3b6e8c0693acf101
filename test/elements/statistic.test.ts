import { expect } from '@open-wc/testing';
import '../../src/define/statistic.js';
import { nearestLocale } from '../../src/runtime/locale.js';
import { ImpactStatistic } from '../../src/elements/statistic/statistic.js';
import type { ImpactErrorEvent } from '../../src/runtime/events/error.js';
import { build, type Example } from '../../stories/examples/example.js';
import { statistic } from '../../stories/examples/statistic.js';
import { expectAccessible } from '../helpers/axe.js';
import { firstEverywhere, once } from '../helpers/engine.js';
import { settle, until } from '../helpers/settle.js';
import { failOnLitWarnings } from '../helpers/warnings.js';

const shown = (element: Element, part: string) =>
  element.shadowRoot!.querySelector(`[part~="${part}"]`)?.textContent?.replace(/\s+/g, ' ').trim();

async function show(example: Example) {
  const element = build(example) as HTMLElementTagNameMap['impact-statistic'];
  document.body.append(element);
  await settle(element);
  if (example.attributes['src'])
    await until(() => shown(element, 'statement') ?? shown(element, 'message'), 'a document');
  return element;
}

describe('impact-statistic', () => {
  failOnLitWarnings();
  afterEach(() => document.body.replaceChildren());

  const sample = firstEverywhere();
  for (const [name, example] of Object.entries<Example>(statistic)) {
    sample(`says and is accessible: ${name}`, async () => {
      const element = await show(example);
      expect(shown(element, 'statement') ?? shown(element, 'message') ?? '').to.contain(example.says);
      await expectAccessible(element);
    });
  }

  once('takes a blank attribute as if it weren’t there, as an attribute and as a property', async () => {
    const element = await show(statistic.idle);
    element.data = { value: '1 in 4', label: 'girls', source: { title: 'A study', published: '2023' } };
    await settle(element);
    const { textContent: before } = element.shadowRoot!;
    expect(before).to.contain('A study');
    for (const name of ['source', 'source-url', 'source-date', 'label', 'note', 'sample', 'population', 'value']) {
      element.setAttribute(name, ' ');
      await settle(element);
      expect(element.shadowRoot!.textContent, name).to.equal(before);
      element.removeAttribute(name);
    }
    element.source = ' ';
    await settle(element);
    expect(element.shadowRoot!.textContent).to.equal(before);
  });

  once('keeps the author’s own words until it has something true to say', async () => {
    const element = await show(statistic.idle);
    expect(element.shadowRoot!.querySelector('slot:not([name])')).to.exist;
    element.value = 74;
    await settle(element);
    expect(shown(element, 'value')).to.equal('74');
    element.value = null;
    await settle(element);
    expect(element.shadowRoot!.querySelector('slot:not([name])')).to.exist;
  });

  once('reads data attributes, and prefers the plain ones', async () => {
    const element = await show({
      ...statistic.idle,
      attributes: { 'data-value': '1 in 4', 'data-source-date': '2023' },
    });
    expect(shown(element, 'value')).to.equal('1 in 4');
    element.setAttribute('value', '1 in 5');
    await settle(element);
    expect(shown(element, 'value')).to.equal('1 in 5');
    element.removeAttribute('value');
    await settle(element);
    expect(shown(element, 'value')).to.equal('1 in 4');
  });

  it('takes what a framework set before it was defined, and forgets what it wrote too early', async () => {
    const early = document.createElement('x-early') as HTMLElementTagNameMap['impact-statistic'];
    early.value = '1 in 4';
    early.setAttribute('value', '[object Object]');
    document.body.append(early);
    customElements.define('x-early', class extends ImpactStatistic {});
    await settle(early);
    expect(shown(early, 'value')).to.equal('1 in 4');
    const element = await show({ ...statistic.idle, attributes: { data: '[object Object]' } });
    element.data = { value: '1 in 5' };
    await until(() => shown(element, 'value') === '1 in 5', 'the figure');
  });

  it('can be moved while it loads, without a word of complaint', async () => {
    const errors: Event[] = [];
    const listen = (event: Event) => errors.push(event);
    document.addEventListener('impact-error', listen);
    const element = build({
      ...statistic.fromDocument,
      attributes: { src: '/data/figures.json?moved', figure: 'csa-girls' },
    });
    document.body.append(element);
    await Promise.resolve();
    const box = document.createElement('div');
    document.body.append(box);
    box.append(element);
    await until(() => shown(element, 'statement'), 'the figure');
    document.removeEventListener('impact-error', listen);
    expect(errors).to.deep.equal([]);
  });

  once('says the typed noun where the document has none in this language', async () => {
    const element = await show(statistic.idle);
    element.data = { value: '74 initiatives', unit: { de: { one: 'Initiative', other: 'Initiativen' } } };
    await until(() => shown(element, 'value'), 'the figure');
    expect(shown(element, 'value')).to.equal('74 initiatives');
  });

  once('can leave the page and come back', async () => {
    const element = await show(statistic.fromDocument);
    element.remove();
    document.body.append(element);
    await settle(element);
    expect(shown(element, 'value')).to.equal('28.5%');
  });

  once('says what is wrong, once, with code and path', async () => {
    const errors: ImpactErrorEvent[] = [];
    const listen = (event: Event) => errors.push(event as ImpactErrorEvent);
    document.addEventListener('impact-error', listen);
    const element = await show({ ...statistic.idle, attributes: { data: '{"value": "1 in 4", "source": {}}' } });
    await until(() => errors.length, 'an error');
    document.removeEventListener('impact-error', listen);
    expect(errors[0]!.detail.code).to.equal('invalid');
    expect(errors[0]!.detail.path).to.equal('source.title');
    expect(shown(element, 'message')).to.equal('This figure could not be loaded.');
  });

  once('lays the tag’s own words over the document’s', async () => {
    const element = await show({
      ...statistic.fromDocument,
      attributes: { ...statistic.fromDocument.attributes, label: 'of us' },
    });
    expect(shown(element, 'statement')).to.equal('28.5% of us');
  });

  once('shows several figures of a source as a list that names it once', async () => {
    const element = await show(statistic.group);
    const all = (part: string) => [...element.shadowRoot!.querySelectorAll(`[part~="${part}"]`)];
    expect(all('statement')).to.have.length(4);
    expect(all('source')).to.have.length(1);
    expect(all('summary')).to.have.length(1);
    expect(shown(element, 'heading')).to.equal(statistic.group.attributes.label);
    const figure = element.shadowRoot!.querySelector('figure')!;
    expect(figure.getAttribute('aria-labelledby')).to.equal('heading');
    all('details')[0]!.setAttribute('open', '');
    await until(() => shown(element, 'citation'), 'the citation');
    for (const said of all('statement').map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim()))
      expect(shown(element, 'citation')!.toLowerCase()).to.contain(said.toLowerCase());
  });

  once('goes from one figure to several and back', async () => {
    const element = await show(statistic.fromDocument);
    element.figure = 'csa-girls csa-boys';
    await until(() => element.shadowRoot!.querySelectorAll('li').length === 2, 'the group');
    element.figure = 'csa-girls';
    await until(() => shown(element, 'value') === 'more than 1 in 3', 'one figure');
    expect(Boolean(element.shadowRoot!.querySelector('li'))).to.equal(false);
  });

  once('names each source of several once', async () => {
    const element = await show(statistic.groupInline);
    await until(() => element.shadowRoot!.querySelectorAll('li').length === 3, 'the group');
    expect(element.shadowRoot!.querySelectorAll('[part=source]')).to.have.length(2);
    expect([...element.shadowRoot!.querySelectorAll('[part=note]')].at(-1)!.textContent).to.equal(
      'Calls, not callers.',
    );
  });

  it('sets a sentence at reading size in regular ink, its numbers large', async () => {
    const element = await show(statistic.rate);
    const style = (selector: string) => getComputedStyle(element.shadowRoot!.querySelector(selector)!);
    const size = (selector: string) => parseFloat(style(selector).fontSize);
    for (const words of ['.qualifier', '.unit']) {
      expect(style(words).fontWeight, words).to.equal('400');
      expect(size(words), words).to.be.closeTo(size('.label'), 0.1);
    }
    expect(style('.numeral').fontWeight).to.equal('700');
    expect(size('.numeral')).to.be.at.least(size('.label') * 1.8);
    expect(element.shadowRoot!.querySelector('.numeral')!.textContent).to.equal('2');
  });

  once('speaks the language around it, and never mixes words and numbers', async () => {
    document.body.lang = 'ja';
    const element = await show(statistic.qualified);
    expect(shown(element, 'value')).to.equal('more than 1 in 3');
    const languages = () =>
      ['value', 'label span', 'source'].map((part) => nearestLocale(element.shadowRoot!.querySelector(`.${part}`)!));
    element.label = '女の子';
    await settle(element);
    expect(languages()).to.deep.equal(['en', 'ja', 'en']);
    element.source = '調査報告';
    // An object of no prototype has no words.
    element.data = Object.assign(Object.create(null) as object, { value: '1 in 4' });
    await settle(element);
    expect(nearestLocale(element.shadowRoot!.querySelector('cite')!)).to.equal('ja');
    document.body.lang = 'en';
    await settle(element);
    document.body.removeAttribute('lang');
  });
});
