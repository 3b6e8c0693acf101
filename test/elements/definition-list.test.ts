import { expect } from '@open-wc/testing';
import '../../src/define/glossary.js';
import { settle, until } from '../helpers/settle.js';
import { failOnLitWarnings } from '../helpers/warnings.js';

/** What editors make of an author's own list of definitions. */

const make = (name: string, ...content: (string | Node)[]) => {
  const element = document.createElement(name);
  element.append(...content);
  return element;
};

describe('an author’s own list', () => {
  failOnLitWarnings();
  afterEach(() => document.body.replaceChildren());

  async function show(...items: Node[]) {
    const element = document.createElement('impact-glossary');
    element.append(make('dl', ...items));
    document.body.append(element);
    await until(() => element.shadowRoot!.querySelector('.entry'), 'the terms');
    await settle(element);
    const parts = (name: string) => [...element.shadowRoot!.querySelectorAll(`[part~="${name}"]`)];
    return { parts, texts: (name: string) => parts(name).map((part) => part.textContent.trim()) };
  }

  it('keeps words of different lines and paragraphs apart', async () => {
    const { texts } = await show(
      make('dt', 'Help', make('br'), 'line'),
      make('dd', 'A number', make('br'), 'to call.', make('p', 'Day'), make('p', 'and night.')),
    );
    expect([texts('term'), texts('definition')]).to.deep.equal([['Help line'], ['A number to call. Day and night.']]);
  });

  it('gives each of two terms of one name a place of its own', async () => {
    const { parts, texts } = await show(
      ...[make('dt', 'Report'), make('dd', 'To the police.'), make('dt', 'Report'), make('dd', 'Of an inquiry.')],
      ...[make('dt', 'Report'), make('dd', 'To the host.')],
    );
    expect(texts('definition')).to.deep.equal(['To the police.', 'Of an inquiry.', 'To the host.']);
    expect(parts('entry').map(({ id }) => id)).to.deep.equal(['term-report', 'term-report-2', 'term-report-3']);
  });
});
