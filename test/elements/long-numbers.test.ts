import { expect } from '@open-wc/testing';
import '../../src/define/statistic.js';
import { isChromium } from '../helpers/engine.js';
import { settle, until } from '../helpers/settle.js';
import { failOnLitWarnings } from '../helpers/warnings.js';

/** A number is one word, in a narrow column and in large type: it shrinks, and is neither broken nor cut. */

const VALUES = [
  '28.5%',
  '$3,527.19',
  '$1,234,567,890',
  '3,188,793',
  '1,234,567,890',
  '167,000 children',
  '1,200 acknowledgements',
  'Seventy-seven',
  'US$1.5 trillion',
  '12.3 per 100,000 people',
  '100,000,000 images',
  '1 in 10,000',
] as const;

/** What languages write is the same in every engine; how wide it is differs little. */
const LANGUAGES = isChromium ? ['en', 'de', 'fr', 'ar', 'tr', 'es', 'vi', 'zh-CN', 'fil', 'hi'] : ['en', 'ar', 'zh-CN'];

/** The column, and how much larger than usual the reader's text is. */
const COLUMNS = [
  [180, 1],
  [320, 2],
  [180, 2],
] as const;

/** Lines that the digits of a text node stand on, each group of digits with its marks by itself. */
function brokenNumbers(root: Element): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (const match of node.data.matchAll(/[$€£]?[\p{Nd}][\p{Nd}.,\u00a0\u202f’'٫٬]*%?/gu)) {
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].trimEnd().length);
      const tops = new Set(
        [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)),
      );
      if (tops.size > 1) found.push(match[0]);
    }
  }
  return found;
}

describe('a long number', () => {
  failOnLitWarnings();
  afterEach(() => {
    document.body.replaceChildren();
    document.documentElement.lang = 'en';
    document.documentElement.style.fontSize = '';
  });

  for (const language of LANGUAGES)
    for (const [width, scale] of COLUMNS)
      it(`is whole in ${width} pixels at ${scale * 100} % in ${language}`, async () => {
        document.documentElement.lang = language;
        document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
        document.documentElement.style.fontSize = `${scale * 100}%`;
        const column = document.createElement('div');
        column.style.inlineSize = `${width}px`;
        const elements = VALUES.map((value) => {
          const element = document.createElement('impact-statistic');
          Object.assign(element, { value, label: 'of what was counted' });
          return element;
        });
        column.append(...elements);
        document.body.append(column);
        for (const element of elements) {
          await settle(element);
          const value = await until(() => element.shadowRoot!.querySelector('[part~=value]'), 'the value');
          expect(brokenNumbers(value), `${element.value}`).to.deep.equal([]);
          const base = element.shadowRoot!.querySelector('[part~=base]')!;
          expect(base.scrollWidth, `${element.value} overflows`).to.be.at.most(Math.ceil(base.clientWidth) + 1);
        }
        document.documentElement.dir = '';
      });
});
