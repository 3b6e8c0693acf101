import assert from 'node:assert/strict';
import { roomSheet } from '../../src/embed/snippet/room-sheet.js';
import { roomPixels, roomStyle, usualRoom } from '../../src/embed/snippet/room.js';
import { describe, it } from '../helpers/node.js';
import { elementFolders, pages, read } from '../contract/repository.js';

const styleOf = (element: string, attributes: Record<string, string> = {}) => {
  const room = usualRoom({ element, attributes });
  return room && roomStyle(room);
};

/** Heights by what an element was given: measured in a column of 640 pixels and on a phone. */
const ROOMS: readonly (readonly [element: string, attributes: Record<string, string>, style: string | null])[] = [
  ['term', { term: 'csam' }, null],
  ['statistic', { value: '1 in 4' }, '12em'],
  ['statistic', { value: '1 in 4', source: 'A study', note: 'Of five.' }, '16em'],
  ['statistic', { figure: 'a' }, 'max(15em,18em - 6vw)'],
  ['statistic', { figure: 'a b c d' }, 'max(26em,min(42em,500em - 1200vw))'],
  ['statistic', { value: '310 in 2018 to 702 in 2023', trend: '' }, '20em'],
  ['statistic', { figure: 'a', trend: '' }, 'max(27.5em,min(33em,500em - 1200vw))'],
  ['statistic', { figure: 'a', trend: 'off' }, 'max(15em,18em - 6vw)'],
  ['change', { value: '310 in 2018 to 702 in 2023' }, 'max(25em,min(32em,500em - 1200vw))'],
  ['change', { figure: 'a' }, 'max(28em,min(37.5em,500em - 1200vw))'],
  ['compare', { value: '21% to 65%' }, 'max(14em,min(17em,500em - 1200vw))'],
  ['compare', { figure: 'a b' }, 'max(20.5em,min(27em,500em - 1200vw))'],
  ['compare', { figure: 'a b', label: 'a' }, 'max(23em,min(29.5em,500em - 1200vw))'],
  ['compare', { data: '[{"value":"1"},{"value":"2"}]', label: 'a' }, 'max(19.9em,min(23.8em,500em - 1200vw))'],
  ['support', { src: 'a' }, 'max(51em,63em - 30vw)'],
  ['prevalence', { value: '1 in 4' }, '19em'],
  ['prevalence', { value: '28.5%' }, 'max(29em,min(40em,500em - 1200vw))'],
  ['prevalence', { value: 'one in ten' }, '19em'],
  ['prevalence', { value: 'one in twenty' }, 'max(29em,min(40em,500em - 1200vw))'],
  ['prevalence', { value: 'two thirds' }, '19em'],
  ['prevalence', { value: '24 hours' }, '12em'],
  ['prevalence', { value: '$3,500', source: 'A study' }, '14em'],
  ['prevalence', { figure: 'a' }, 'max(29em,min(40em,500em - 1200vw))'],
  ['prevalence', { figure: 'a b' }, 'max(33em,min(47em,500em - 1200vw))'],
  ['prevalence', { figure: 'a b c' }, 'max(42em,min(74em,500em - 1200vw))'],
  ['sources', {}, 'max(15.5em,min(23.5em,500em - 1200vw))'],
  ['posts', { src: 'a' }, 'max(31.4em,65.3em - 72vw)'],
  ['posts', { src: 'a', heading: 'Latest' }, 'max(33.9em,67.8em - 72vw)'],
  ['posts', { src: 'a', count: '1' }, 'max(10.9em,22.2em - 24vw)'],
  ['posts', { src: 'a', count: 'many' }, 'max(31.4em,65.3em - 72vw)'],
  ['posts', { src: 'a', layout: 'compact' }, 'max(11.3em,min(16em,500em - 1200vw))'],
  ['posts', { src: 'a', layout: 'compact', count: '900' }, 'max(21.8em,min(33.5em,500em - 1200vw))'],
  ['glossary', {}, '12em'],
  ['glossary', { src: 'a' }, '61em'],
  ['glossary', { src: 'a', terms: 'a' }, 'max(32.5em,min(43em,500em - 1200vw))'],
  ['glossary', { src: 'a', terms: 'a b c', compact: '' }, 'max(23.9em,min(25.2em,500em - 1200vw))'],
  ['subscribe', { action: 'a' }, '15em'],
  ['contact', { action: 'a' }, '41em'],
  ['contact', { action: 'a', heading: 'a', 'ask-name': '', topics: 'a' }, '53em'],
  ['subscribe', { action: 'a', heading: 'a', why: 'a', consent: 'a' }, '23em'],
];

describe('the room of an element', () => {
  for (const [element, attributes, style] of ROOMS)
    it(`${element} ${JSON.stringify(attributes)}`, () => assert.equal(styleOf(element, attributes), style));

  for (const amounts of ['25,50,100,250', '25, 50, 100, 250', '25;50;100;250', '[25,50,100,250]', '25 50 100 250 x 50'])
    it(`for giving counts the amounts of ${amounts}`, () =>
      assert.equal(
        styleOf('give', { action: 'a', currency: 'AUD', amounts }),
        styleOf('give', { action: 'a', currency: 'AUD', amounts: '25 50 100 250' }),
      ));

  it('of a quotation is that of the words which stand within the tag, without who said them', () => {
    const style = (words: string, attributes: Record<string, string> = { src: 's', quote: 'a' }) =>
      roomStyle(usualRoom({ element: 'quote', attributes, words })!);
    const said = 'Governments have a duty to protect children from slavery, everywhere and always';
    const typed = styleOf('quote', { text: `“${said}.”`, by: 'A. Speaker', source: 'A report (1)' });
    for (const words of [`“${said}.” (A. Speaker, A report (1))`, `„${said}.“ (A. Speaker, A report (1))`])
      assert.equal(style(words), typed);
    assert.notEqual(style(`“${said.repeat(3)}.” (A. Speaker)`), typed);
    assert.equal(style(''), styleOf('quote', { src: 's', quote: 'a' }));
  });

  it('is that of a phone for a frame', () => {
    assert.equal(roomPixels({ least: 10, base: 10, slope: 0, phone: 20 }), 320);
  });

  it('stands in one style sheet for tags and for what stands for them', () => {
    const sheet = roomSheet();
    assert.match(sheet, /^@media \(scripting:enabled\)\{/);
    for (const rule of [
      ':is(impact-statistic[figure],[data-impact=statistic][data-figure]){min-height:max(15em,18em - 6vw)}',
      ':is(impact-prevalence[figure*=" "],[data-impact=prevalence][data-figure*=" "]){min-height:max(33em,',
      ':is(impact-posts[src][layout=compact],[data-impact=posts][data-src][data-layout=compact]){min-height:calc(max(11.3em,',
      ':is(impact-posts[src]:not([no-more],[layout=compact])[more],[data-impact=posts][data-src]:not([data-no-more],[data-layout=compact])[data-more]){min-height:calc(max(36.8em,',
      ':is(impact-posts[heading],[data-impact=posts][data-heading]){--_impact-room-heading:2.5em}',
      ':is(impact-subscribe[why],[data-impact=subscribe][data-why])',
    ])
      assert.ok(sheet.includes(rule), rule);
    assert.equal(sheet.split('{').length, sheet.split('}').length);
    for (const tag of elementFolders()
      .filter((name) => name !== 'term')
      .map((name) => `impact-${name}`))
      assert.match(sheet, new RegExp(`${tag}[^{]*\\{min-height`), tag);
  });

  it('is what every tag of the docs keeps free', () => {
    let tags = 0;
    for (const page of pages())
      for (const [tag, named, standIn, rest] of read(page).matchAll(
        /<(?:impact-(\w+)|div data-impact="(\w+)")((?:\s+[\w-]+(?:="[^"]*")?)*)>/g,
      )) {
        const pairs = [...rest!.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name, value]) => [
          standIn ? name!.replace(/^data-/, '') : name!,
          value ?? '',
        ]);
        const { style = '', ...attributes } = Object.fromEntries(pairs) as Record<string, string>;
        const kept = /min-height:([^;"]+)/.exec(style)?.[1];
        if (!kept || !['value', 'figure', 'src', 'action'].some((name) => attributes[name])) continue;
        tags++;
        assert.equal(kept, styleOf(named ?? standIn!, attributes), `${page}: ${tag}`);
      }
    assert.ok(tags > 8, `${tags} tags`);
  });
});
