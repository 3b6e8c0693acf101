/** The room that a tag keeps, against what its element needs on a phone and in a column of 40em. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define/change.js';
import '../../src/define/compare.js';
import '../../src/define/glossary.js';
import '../../src/define/statistic.js';
import { roomStyle, usualRoom } from '../../src/embed/snippet/room.js';
import { src } from '../../stories/examples/documents.js';
import { isWebKit } from '../helpers/engine.js';
import { settle, until } from '../helpers/settle.js';

const glossary = '/data/glossary.json';
const counts = { value: '1,339,597 in 2020 to 3,188,793 in 2021', label: 'reports', source: 'An example' };
const said = {
  ...{ value: '606 in 2018 to 27,217 in the first half of 2020', source: 'Anti-Money Laundering Council' },
  label: 'suspicious transaction reports on this crime in the Philippines',
  counts: 'Reports by banks and payment services, neither crimes nor children',
};
const rows = (...places: readonly string[]) =>
  JSON.stringify(places.map((label, index) => ({ value: `${14 - index},377 calls`, label })));

/** Elements with what is there once they are drawn. */
const CASES: readonly (readonly [element: string, attributes: Record<string, string>, drawn: string])[] = [
  ['change', said, '[part~=graphic]'],
  ['change', { src, figure: 'ncmec-reports' }, '[part~=graphic]'],
  ['statistic', { ...counts, trend: '' }, '[part~=graphic]'],
  ['statistic', { src, figure: 'ncmec-reports', trend: '' }, '[part~=graphic]'],
  ['compare', { src, figure: 'csa-girls csa-boys', label: 'More girls than boys' }, '[part~=graphic]'],
  ['compare', { src, figure: 'csa-girls csa-boys csa-contact' }, '[part~=graphic]'],
  ['compare', { data: rows('in the east', 'in the west', 'on the islands'), label: 'Calls' }, '[part~=graphic]'],
  ['compare', { value: '21% to 65%', kind: 'range', label: 'of people', source: 'A study' }, '[part~=graphic]'],
  ['glossary', { src: glossary, terms: 'csam' }, 'dt'],
  ['glossary', { src: glossary, terms: 'grooming csam sextortion', compact: '' }, 'details'],
];

describe('the room that a tag keeps', () => {
  const before = { width: innerWidth, height: innerHeight };
  afterEach(async () => {
    document.body.replaceChildren();
    document.body.style.margin = '';
    await setViewport(before);
  });

  for (const width of isWebKit ? [] : [360, 700])
    for (const [name, attributes, drawn] of CASES)
      it(`is about what it takes: ${name} ${Object.keys(attributes).join(' ')} at ${width} px`, async () => {
        await setViewport({ width, height: 900 });
        document.body.style.margin = '16px';
        const kept = document.createElement('div');
        kept.style.minHeight = roomStyle(usualRoom({ element: name, attributes })!);
        const element = document.createElement(`impact-${name}`);
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
        const after = document.createElement('p');
        document.body.append(kept, element, after);
        await until(() => element.shadowRoot!.querySelector(drawn), 'what is drawn');
        await settle(element as HTMLElementTagNameMap['impact-change']);
        const box = (part: Element) => part.getBoundingClientRect();
        const needs = (box(after).top - parseFloat(getComputedStyle(after).marginTop) - box(element).top) / 16;
        expect(needs - box(kept).height / 16, `${needs} em`).to.be.within(-5, 3);
      });
});
