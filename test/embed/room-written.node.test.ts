/** The room that each element keeps free, whole, against the files in `written`. */
import { roomPixels, roomStyle, usualRoom } from '../../src/embed/snippet/room.js';
import { roomSheet } from '../../src/embed/snippet/room-sheet.js';
import { elementFolders } from '../contract/repository.js';
import { describe, it } from '../helpers/node.js';
import { matchesWritten } from '../helpers/written.js';

const written = (name: string, lines: readonly string[]): void =>
  matchesWritten(new URL(`./written/${name}.txt`, import.meta.url), lines);
const json = (value: unknown): string => JSON.stringify(value) ?? 'undefined';

const own = { value: '1 in 4', label: 'people', source: 'A study' };

describe('the room of elements', () => {
  const numbers = (name: string, ...values: readonly string[]) => values.map((value) => ({ [name]: value }));
  const GIVEN: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
    statistic: [
      {},
      own,
      { ...own, note: 'n', trend: '', interval: '1–2%' },
      { ...own, trend: 'false', interval: '' },
      { ...own, trend: 'off' },
      ...numbers('figure', ' ', 'a', 'a b', ' a  b c ', 'a b c d e'),
      { figure: 'a', trend: '', interval: '1–2%' },
      { figure: 'a', support: '/data/support.json' },
    ],
    prevalence: [
      ...numbers('value', '', '1 in 4', '1 in 100', '28.5%', '13 hours', '1 in 12', '1 in 13'),
      ...numbers('figure', 'a', 'a b', 'a b c'),
      { figure: 'a', 'of-figure': 'b' },
      { figure: 'a b', arrange: 'nested' },
      { figure: 'a b c', arrange: 'nested' },
      { figure: 'a b', arrange: 'compare' },
      { value: '13 hours', note: 'n', source: 's', interval: '1–2' },
      { value: '28.5%', interval: '26–31%', trend: '' },
    ],
    compare: [
      {},
      ...numbers('figure', 'a', 'a b', 'a b c d'),
      { figure: 'a b', label: 'l' },
      { data: '[{"value":"1"}]' },
      { data: '[{"value":"1"},{"value":"2"}]' },
      { data: '[{"value":"1"},{"value":"2"},{"value":"3"}]', label: 'l' },
    ],
    posts: [
      {},
      ...numbers('count', '0', '-1', '1', '2.9', '8', '9', 'x'),
      { count: '2', heading: 'h' },
      { layout: 'compact' },
      { layout: 'compact', count: '2', heading: '' },
      { layout: 'cards', count: '2' },
      { count: '2', more: 'Read on' },
      { count: '2', more: 'Read on', 'no-more': '' },
    ],
    change: [{}, { figure: 'a' }, { value: '310 in 2018 to 702 in 2023' }],
    glossary: [
      {},
      { src: 's' },
      { src: 's', terms: 'a' },
      { src: 's', terms: 'a b' },
      { src: 's', terms: 'a b c', compact: '' },
      { src: 's', terms: '', compact: '' },
    ],
    give: [
      { action: 'a' },
      { state: 'thanks' },
      { state: 'thanks', 'what-for': 'w', receipt: 'r', 'privacy-url': 'p' },
      { amounts: '1 2 3', currency: ' aud ', frequencies: 'once monthly' },
      { amounts: '1 2 3 4', currency: 'AUD', details: 'name email address', 'what-for': 'w' },
      { amounts: '1.5 2', currency: 'JPY', details: '' },
      { amounts: '1.5 2.5 3', currency: ' jpy ' },
      { amounts: '1.5 2.5 3', currency: 'eur' },
    ],
    actions: [{}, { show: 'asks' }, { show: 'actions' }, { show: 'x' }, { only: 'a' }, { only: 'a b c' }],
    subscribe: [
      {},
      ...'heading why sender contents frequency consent ask-name topics privacy-url feed-url news-url page-url'
        .split(' ')
        .map((name) => ({ [name]: 'x' })),
      { sender: 's', contents: 'c', 'feed-url': 'f', 'news-url': 'n' },
    ],
    quote: [
      ...[22, 46, 110, 250].map((letters) => ({ text: 'a'.repeat(letters), by: 'Dr A. Speaker', source: 'A report' })),
      ...[23, 24, 47].map((letters) => ({ text: 'a'.repeat(letters) })),
      ...[17, 18, 31, 32].map((letters) => ({ text: 'a'.repeat(letters), pull: '' })),
      ...[34, 35, 75, 76].map((letters) => ({ text: 'a', by: 'b'.repeat(letters) })),
      ...['office', 'source', 'source-date', 'page'].map((name) => ({ text: 'a', by: 'b'.repeat(30), [name]: 'cccc' })),
      { text: 'a'.repeat(110), pull: '' },
      { src: 's', quote: 'a' },
      { by: 'A speaker' },
    ],
    contact: [
      {},
      { action: 'a' },
      ...'heading why report-url ask-name ask-organisation ask-phone topics consent privacy-url'
        .split(' ')
        .map((name) => ({ action: 'a', [name]: 'x' })),
    ],
  };
  it('are as they were measured, with the help beside them', () => {
    const lines: string[] = [];
    for (const element of elementFolders())
      for (const attributes of [...(GIVEN[element] ?? [{}]), { ...own, support: '/data/support.json AU' }]) {
        const room = usualRoom({ element, attributes });
        lines.push(
          `${element} ${json(attributes)}: ${room ? `${roomStyle(room)}, in a frame ${roomPixels(room)}` : 'none'}`,
        );
      }
    const quoted = `“${'a'.repeat(44)}”`;
    for (const words of [
      quoted,
      ` ${quoted} `,
      `${quoted}a`,
      `${quoted} (${'b'.repeat(76)})`,
      `${quoted} (b (${'c'.repeat(80)}))`,
    ])
      for (const attributes of [{}, { pull: '' }] as readonly Readonly<Record<string, string>>[]) {
        const room = usualRoom({ element: 'quote', attributes, words });
        lines.push(`quote ${json(attributes)} about ${json(words)}: ${roomStyle(room!)}`);
      }
    written('rooms', lines);
  });

  it('are in one sheet', () => written('room-sheet', roomSheet().replace(/\}/g, '}\n').split('\n')));
});
