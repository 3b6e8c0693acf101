import { pictureMarkup } from '../../src/elements/shared/series/picture-markup.js';
import { LINE_BOX, type LinePicture, type ChangeRow } from '../../src/elements/shared/series/change-view.js';
import { markMarkup } from '../../src/elements/compare/mark-markup.js';
import type { PicturePaint } from '../../src/elements/shared/card/picture-file.js';
import { drawBars } from '../../src/geometry/bars.js';
import { drawLine } from '../../src/geometry/line.js';
import { describe, expect, it } from '../helpers/node.js';
import fc, { runs } from '../helpers/property.js';

const sizes: number[] = [];
const paint: PicturePaint = {
  ...{ width: 650, rightToLeft: false, accent: '#0b5763', ink: '#1a1a1a', muted: '#595959', size: 26, id: 'a' },
  tactile: true,
  write: (text, x, y, { size, fill }) => {
    sizes.push(size);
    return `<text x="${x}" y="${y}" fill="${fill}">${text}</text>`;
  },
};
const numbers = (markup: string, pattern: RegExp) => [...markup.matchAll(pattern)].map(([, x]) => Number(x));

const row = (period: string, notes: string[] = []): ChangeRow => ({
  period: { text: period, lang: 'en' },
  value: { text: '1,000', lang: 'en' },
  state: 'whole',
  notes: notes.map((text) => ({ text, lang: 'en' })),
});

function line(values: readonly number[]): string {
  const drawn = drawLine({
    points: values.map((value, index) => ({ start: index * 365, end: (index + 1) * 365, value })),
    highest: Math.max(1, ...values),
    width: 100,
    height: 100,
  });
  const picture: LinePicture = {
    ...{ kind: 'line', line: drawn, box: LINE_BOX, rows: [], labels: [], feet: [], ticks: [], top: '', zero: '0' },
    unit: undefined,
    missing: { text: 'No figure in this source: 2019.', lang: 'en' },
  };
  return pictureMarkup({ picture, rows: [] }, paint).markup;
}

function bars(values: readonly number[], rows: readonly ChangeRow[], above = false) {
  const highest = Math.max(1, ...values);
  const drawn = drawBars({ values, highest, width: 100, thickness: 1, pitch: 1 });
  return pictureMarkup(
    { picture: { kind: 'bars', values, highest, bars: drawn, room: above ? 0 : 4, above }, rows },
    paint,
  );
}

describe('pictures for swell paper', () => {
  it('keep a quarter of an inch for each dot of a line and an eighth between two, and both ends', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1e6), { minLength: 5, maxLength: 60 }), (values) => {
        const at = numbers(line(values), /<circle cx="([\d.]+)"/g);
        at.slice(1).forEach((x, index) => expect(x - at[index]!).to.be.at.least(36 - 0.01));
        expect(at.length).to.be.within(2, 17);
        const path = /<path d="M([\d.]+),[^"]*?([\d.]+),[\d.]+" fill="none"/.exec(line(values))!;
        expect([at[0], at.at(-1)]).to.deep.equal([Number(path[1]), Number(path[2])]);
      }),
      runs(300),
    );
  });

  it('have nothing but ink and paper, and one size of letters', () => {
    sizes.length = 0;
    const marks = [
      { kind: 'band', from: 27, to: 30, at: 28, tick: false },
      { kind: 'bar', from: 0, to: 28, whole: 100, tick: false },
    ] as const;
    const markup = [
      line([3, 5, 4, 8, 9]),
      bars([1, 400], [row('2018'), row('2019', ['half a year'])]).markup,
      ...marks.map((mark) => markMarkup(mark, paint).markup),
    ].join('');
    const colours = new Set([...markup.matchAll(/(?:fill|stroke)="(#[\da-f]+)"/g)].map(([, colour]) => colour));
    expect([...colours].sort()).to.deep.equal(['#1a1a1a', '#fff']);
    expect(new Set(sizes)).to.deep.equal(new Set([26]));
  });

  it('draw a bar as one stroke where its outline would close on itself', () => {
    const fills = [...bars([2, 400], [row('2018'), row('2019')]).markup.matchAll(/<rect [^>]*fill="([^"]+)"/g)];
    expect(fills.map(([, fill]) => fill)).to.deep.equal(['#1a1a1a', 'none']);
  });

  it('break what is said of a period into lines, and move the rows below it', () => {
    const long = 'counted in another way from here on, as the source says on the page after this one';
    const { markup, height } = bars([1, 2], [row('2018', [long]), row('2019')]);
    expect(markup.match(/<text/g)!.length).to.be.above(4);
    expect(height).to.be.above(bars([1, 2], [row('2018'), row('2019')]).height);
    const letters = [...markup.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text]) => text!.length);
    expect((Math.max(...letters) - 1) * 26 * 0.52).to.be.at.most(650);
  });

  it('mark an estimate by a stroke that no narrow band can hide', () => {
    const { markup } = markMarkup({ kind: 'band', from: 27, to: 28, at: 27.5, tick: false }, paint);
    expect(markup).to.not.contain('<circle');
    expect(markup).to.contain('stroke-width="6"');
  });

  it('write a long number above its bar, once, as large as at its end', () => {
    sizes.length = 0;
    const markup = bars([1000, 500], [row('2018'), row('2019')], true).markup;
    const written = [...markup.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*>1,000</g)];
    const tops = numbers(markup, /<rect [^>]*?y="([\d.]+)"/g);
    expect(written.map(([, x]) => Number(x))).to.deep.equal([0, 0]);
    written.forEach(([, , y], index) => expect(Number(y)).to.be.below(tops[index]!));
    expect(Math.max(...sizes)).to.equal(paint.size);
  });
});
