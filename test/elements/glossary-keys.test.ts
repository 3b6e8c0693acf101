import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/glossary.js';
import { build } from '../../stories/examples/example.js';
import { glossary, own } from '../../stories/examples/glossary.js';
import { settle, until } from '../helpers/settle.js';
import { failOnLitWarnings } from '../helpers/warnings.js';

type Glossary = HTMLElementTagNameMap['impact-glossary'];

const part = <T extends HTMLElement>(element: Glossary, name: string) =>
  element.shadowRoot!.querySelector<T>(`[part~="${name}"]`);
const focused = (element: Glossary) => element.shadowRoot!.activeElement;

/** A glossary on the page, with its terms, behind a button that the focus starts from. */
async function show(attributes: Record<string, string>): Promise<Glossary> {
  const before = Object.assign(document.createElement('button'), { textContent: 'Before' });
  const element = build({ ...glossary.idle, attributes }) as Glossary;
  document.body.append(before, element);
  await until(() => part(element, 'entry'), 'the terms');
  await settle(element);
  before.focus();
  return element;
}

const letters = JSON.stringify({
  version: 1,
  language: 'en',
  terms: [...'abcdefghijklmnopqrstuvwxyz'].map((id) => ({ id, term: `${id} term`, definition: 'Words.' })),
});

describe('impact-glossary by keyboard', () => {
  failOnLitWarnings();
  afterEach(() => document.body.replaceChildren());

  it('searches with what is typed, and shows all again on Escape', async () => {
    const element = await show({ data: letters });
    part(element, 'input')!.focus();
    await sendKeys({ type: 'm term' });
    const results = () => element.shadowRoot!.querySelectorAll('.results dfn');
    await until(() => results()[0]?.textContent?.includes('m term'), 'the term before those that hold its letters');
    await sendKeys({ press: 'Escape' });
    await until(() => !results().length, 'the whole list');
    expect(focused(element) === part(element, 'input')).to.equal(true);
  });

  it('keeps the whole list out of reach once a search has said what it found', async () => {
    const element = await show({ data: letters });
    part(element, 'input')!.focus();
    await sendKeys({ type: 'm term' });
    await until(() => part(element, 'status')!.textContent, 'what was found');
    const button = part(element, 'nav')!.querySelector('button')!;
    button.focus();
    expect(focused(element) === part(element, 'input')).to.equal(true);
    await sendKeys({ press: 'Escape' });
    button.focus();
    expect(focused(element) === button).to.equal(true);
  });

  it('shows the list again where the field goes away in the middle of a search', async () => {
    const element = await show({ data: letters });
    part(element, 'input')!.focus();
    await sendKeys({ type: 'm term' });
    await until(() => part(element, 'status')!.textContent, 'what was found');
    element.noSearch = true;
    await settle(element);
    const { shadowRoot } = element;
    await until(() => !shadowRoot!.querySelector('.results dfn'), 'the results to go');
    expect(shadowRoot!.querySelector<HTMLElement>('.full')!.offsetHeight).to.be.greaterThan(100);
  });

  for (const key of ['Enter', ' ']) {
    it(`jumps to a letter with ${key === ' ' ? 'Space' : key}`, async () => {
      const element = await show({ data: letters });
      const button = part(element, 'nav')!.querySelectorAll('button')[12]!;
      button.focus();
      await sendKeys({ press: key });
      await until(() => focused(element)?.textContent?.trim() === 'M' && focused(element) !== button, 'the heading');
    });

    it(`opens and closes a compact term with ${key === ' ' ? 'Space' : key}`, async () => {
      const element = await show({ data: JSON.stringify(own), compact: '' });
      const details = element.shadowRoot!.querySelector('details')!;
      details.querySelector('summary')!.focus();
      for (const open of [true, false]) {
        await sendKeys({ press: key });
        await until(() => details.open === open, open ? 'the definition' : 'the end of it');
      }
    });
  }
});
