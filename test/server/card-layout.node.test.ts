/** Where all stands on a card, by letters of one width: a line moved, cut, or set in another size shows in `written/layout.txt`. */
import type { KeyLine } from '../../src/elements/shared/card/card-key.js';
import { plain, sizedLine, type CardLine } from '../../src/elements/shared/card/card-lines.js';
import {
  HEADING,
  layOut,
  SHAPES,
  type CardPen,
  type Drawn,
  type Picture,
  type PictureRoom,
} from '../../src/elements/shared/card/card-layout.js';
import { describe, it } from '../helpers/node.js';
import { matchesWritten } from '../helpers/written.js';

/** Letters are half as wide as they are high, and bold ones six tenths. */
const pen: CardPen = {
  widthOf: (text, size, bold) => text.length * size * (bold ? 0.6 : 0.5),
  write: (line, x, y, { size, bold, fill }) => {
    const words = line
      .map(({ text, scale, light }) => (scale === 1 ? text : `${text}×${scale}${light ? ' light' : ''}`))
      .join('');
    return `<text x="${Math.round(x)}" y="${y}" size="${size}"${bold ? ' bold' : ''} fill="${fill}">${words}</text>`;
  },
};

const value: CardLine = [
  { text: 'more than ', scale: 0.5 },
  { text: '1 in 3', scale: 1 },
];
const LONG = 'The prevalence and the impact of child maltreatment in one country, and what became of it since; '.repeat(
  4,
);
const LABEL = 'girls and young women said that somebody had hurt them before they were 18 years old';
const BARE: Drawn = {
  ...{ value, label: 'girls', mark: '', gone: false, title: 'Source: A study', rest: ', 2023', accent: '#0b5763' },
  ...{ rightToLeft: false, picture: undefined },
};

/** A picture that takes so much of its room, and says which room it had. */
const picture = (
  side: number | undefined,
  key: readonly (string | KeyLine)[],
  wide: number,
  high: number,
): Picture => ({
  side,
  key: key.map((line) => (typeof line === 'string' ? { text: line } : line)),
  fit: (room: PictureRoom) => ({
    width: room.width * wide,
    height: room.height * high,
    markup: `<picture in="${Math.round(room.width)} ${Math.round(room.height)}${room.below ? ' below' : ''}"/>`,
  }),
});
const beside = picture(460, ['Each mark stands for one person', 'Darker: girls'], 0.8, 0.7);
const sampled = picture(
  460,
  [20, 44].map((width) => ({
    text: `at least ${width} in 100, which is more than one line takes`,
    sample: { width, height: 32, markup: `<sample width="${width}"/>` },
  })),
  0.8,
  0.7,
);
const sentence = sizedLine(
  [
    { type: 'qualifier', value: 'at least ' },
    { type: 'number', value: '2' },
    { type: 'unit', value: ' images or videos every second' },
  ],
  false,
);
const narrow = picture(460, ['Each mark stands for one person'], 0.1, 1);
const below = picture(undefined, [], 1, 0.5);

const CASES: Readonly<Record<string, Partial<Drawn>>> = {
  'a number and its label': {},
  'a number alone': { label: '', rest: '', title: '' },
  'a number that is small at most': { largest: 60 },
  'a long number': { value: plain('606 in 2018 to 27,217 in the first half of 2020') },
  'a longer number': { value: plain(`${LONG.slice(0, 200)}`) },
  'a sentence': { value: sentence, label: 'are shared online' },
  'a sentence above a picture': { value: sentence, label: 'are shared online', picture: below },
  'a heading': {
    value: plain('Of all of those who were asked, and said so'),
    largest: HEADING,
    label: '',
    picture: below,
  },
  'a picture alone': { value: plain(''), label: '', picture: below },
  'a key with samples': { picture: sampled },
  'a date at the end of a line': {
    title: 'Source: A study of one country',
    rest: ', A journal of medicine and more, 3 April 2023',
  },
  'a long label': { label: LABEL },
  'a label that has no room': { label: LONG + LONG },
  'a long title': { title: LONG, publisher: 'The Foundation' },
  'a long title that ends in a comma': { title: `${'word, '.repeat(60)}end` },
  'a title of one long word': { title: 'x'.repeat(300) },
  'a publisher': { publisher: 'The Foundation' },
  'a logo': { publisher: 'The Foundation', logo: 'data:image/png;base64,AA' },
  'a mark': { mark: 'Revised, 2024' },
  'what no longer holds': { mark: 'Withdrawn, 2024', gone: true },
  'what no longer holds, in several lines': { gone: true, value: plain(LONG.slice(0, 90)), label: '' },
  'a picture beside it': { picture: beside, label: LABEL },
  'a narrow picture beside it, and a long source': { picture: narrow, title: LONG, logo: 'x' },
  'a picture without a key': { picture: { ...beside, key: [] } },
  'a picture below it': { picture: below, label: LABEL },
  'a picture below it with a key': {
    picture: { ...below, key: [{ text: 'Darker: girls' }] },
    publisher: 'The Foundation',
  },
};

describe('the layout of a card', () => {
  it('is what was looked at, from either side', () => {
    const lines: string[] = [];
    for (const [name, given] of Object.entries(CASES))
      for (const shape of SHAPES)
        for (const rightToLeft of [false, true]) {
          const { width, height, markup } = layOut(pen, { ...BARE, ...given, rightToLeft }, shape);
          lines.push(`=== ${name}, ${shape}${rightToLeft ? ', from right to left' : ''}, ${width} by ${height}`);
          lines.push(...markup.replace(/>(?=<(?!\/))/g, '>\n').split('\n'), '');
        }
    const { markup } = layOut(pen, BARE);
    lines.push('=== without a shape', ...markup.replace(/>(?=<(?!\/))/g, '>\n').split('\n'));
    matchesWritten(new URL('./written/layout.txt', import.meta.url), lines);
  });
});
