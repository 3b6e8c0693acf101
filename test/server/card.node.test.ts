import assert from 'node:assert/strict';
import { PNG } from 'pngjs';
import { describe, it } from '../helpers/node.js';
import { card } from '../../src/server/card.js';
import type { CardShape } from '../../src/elements/shared/card/card-layout.js';
import { openRaster } from '../../src/server/raster.js';
import { mirrored, runsOf } from '../../src/server/runs.js';
import { memory } from './page.js';

const ACMS = { value: 'more than 1 in 3', label: 'girls experienced child sexual abuse', source: 'ACMS' };

describe('a line from right to left', () => {
  const cases: [line: string, ...runs: string[]][] = [
    ['reviewed in 16 countries', 'reviewed in 16 countries'],
    ['A study', 'A study'],
    ['A study, 2023', 'A study', ',', ' ', '2023'],
    ['\u206874 initiatives\u2069', '74 initiatives'],
    ['أكثر من 1 من كل 3', 'أكثر من', ' ', '1', ' ', 'من كل', ' ', '3'],
    ['المصدر: A study 2023', 'المصدر', ':', ' ', 'A study 2023'],
    ['في 3\u00a0April\u00a02023', 'في', ' ', '3\u00a0April\u00a02023'],
    ['18\u00a0سنة من\u00a0كل', '18', '\u00a0', 'سنة من\u00a0كل'],
    ['\u2068أ\u2069 ب', 'أ', ' ', 'ب'],
  ];
  for (const [line, ...runs] of cases)
    it(`is divided: ${line}`, () =>
      assert.deepEqual(
        runsOf(line).map(({ text }) => text),
        runs,
      ));
});

describe('a sign of a line from right to left', () => {
  it('looks the other way where it opens or closes', () =>
    assert.equal([...'()[]«»<-x'].map(mirrored).join(''), ')(][»«<-x'));
});

describe('card', () => {
  it('draws a figure as SVG and PNG of 1200 by 630, with its words', async () => {
    const { svg, alt, png } = await card(ACMS);
    assert.equal(alt, 'More than 1 in 3 girls experienced child sexual abuse. ACMS');
    assert.match(svg, /^<svg role="img" aria-label="More than 1 in 3 girls[^"]*" lang="en" width="1200" height="630"/);
    assert.doesNotMatch(svg, /<text|<script|http:\/\/(?!www\.w3\.org)/, 'letters need a font');
    const bytes = Buffer.from(png());
    assert.equal(bytes.toString('latin1', 1, 4), 'PNG');
    assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [1200, 630]);
  });

  const shapes: [shape: CardShape, width: number, height: number][] = [
    ['landscape', 1200, 630],
    ['square', 1080, 1080],
    ['portrait', 1080, 1350],
  ];
  for (const [shape, width, height] of shapes)
    it(`draws a ${shape} card, its marks large enough to count and all within its margins`, async () => {
      const { svg, png } = await card({ ...ACMS, of: '100' }, { shape, publisher: 'The Example Foundation' });
      const bytes = Buffer.from(png());
      assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [width, height]);
      const scales = [...svg.matchAll(/matrix\(([\d.]+) 0 0 \1 /g)].map(([, scale]) => Number(scale));
      // A person is 12 units wide.
      assert.ok(Math.max(...scales) * 12 >= 12, `${scales.join(' ')} in ${svg.slice(0, 300)}`);
    });

  for (const [value, mark, locale, shape] of [
    ['28.5%', 'person', 'en', 'portrait'],
    ['28.5%', 'circle', 'ar', 'square'],
    ['12% to 18%', 'person', 'en', 'landscape'],
    ['0.8%', 'square', 'ar', 'square'],
    ['1 in 4', 'person', 'ar', 'landscape'],
  ] as const)
    it(`shows each mark in the pixels where the SVG has it: ${value}, ${mark}, ${locale}, ${shape}`, async () => {
      const { svg, png } = await card({ value, mark, label: 'of adults', source: 'ACMS' }, { locale, shape });
      const drawn = PNG.sync.read(Buffer.from(png())).data;
      const whole = PNG.sync.read(Buffer.from((await openRaster()).png(svg))).data;
      const apart = drawn.map((part, at) => Math.abs(part - whole[at]!));
      // Edges lie within a quarter of a pixel, and only edges differ.
      assert.equal(apart.filter((part) => part > 64).length, 0);
    });

  it('names whose card it is, or shows a logo that brings no markup', async () => {
    const bare = await card(ACMS);
    const named = await card(ACMS, { publisher: 'The Example Foundation' });
    assert.notEqual(named.svg, bare.svg);
    await assert.rejects(card(ACMS, { publisher: '漢' }), /no “漢”/);
    const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==';
    assert.match((await card(ACMS, { logo: `data:image/png;base64,${dot}` })).svg, /<image /);
    for (const logo of ['https://example.org/a.png', 'data:image/png;base64,"/><script>', 'data:text/html;base64,AAAA'])
      await assert.rejects(card(ACMS, { logo }), /logo is a data: address/);
    await assert.rejects(card(ACMS, { shape: 'round' as CardShape }), /shape is landscape, square, portrait/);
  });

  /** A logo that is one area of a colour that a card has nowhere else. */
  const LOGO_COLOUR = [1, 33, 105] as const;
  const pngLogo = (width: number, height: number): string => {
    const image = new PNG({ width, height });
    for (let at = 0; at < image.data.length; at += 4) image.data.set([...LOGO_COLOUR, 255], at);
    return `data:image/png;base64,${PNG.sync.write(image).toString('base64')}`;
  };
  const svgLogo = (width: number, height: number): string => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="rgb(${LOGO_COLOUR.join()})"/></svg>`;
    return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  };

  for (const [shape, width, height] of shapes)
    for (const [about, logo, ratio] of [
      ['a wide logo, as PNG', pngLogo(600, 100), 6],
      ['a tall logo, as PNG', pngLogo(50, 200), 0.25],
      ['a wide logo, as SVG', svgLogo(1000, 100), 10],
      ['a tall logo, as SVG', svgLogo(30, 60), 0.5],
    ] as const)
      it(`draws ${about} on a ${shape} card, whole and in its own proportions`, async () => {
        const { svg, png } = await card(ACMS, { shape, logo });
        assert.match(svg, /<image [^>]*href="data:image\//);
        const { data } = PNG.sync.read(Buffer.from(png()));
        const xs: number[] = [];
        const ys: number[] = [];
        for (let at = 0; at < data.length; at += 4)
          if (LOGO_COLOUR.every((part, index) => Math.abs(data[at + index]! - part) < 3)) {
            xs.push((at / 4) % width);
            ys.push(Math.floor(at / 4 / width));
          }
        assert.ok(xs.length > 500, `${xs.length} pixels of the logo`);
        const ends = (all: number[]): [number, number] =>
          all.reduce<[number, number]>(([a, b], each) => [Math.min(a, each), Math.max(b, each)], [Infinity, 0]);
        const [[left, right], [top, bottom]] = [ends(xs), ends(ys)];
        const [across, down] = [right - left + 1, bottom - top + 1];
        assert.ok(Math.abs(across - down * ratio) <= 2 * Math.max(1, ratio), `${across} by ${down}`);
        assert.ok(left > 20 && right < width - 20 && bottom < height - 20, `${left} ${right} ${bottom}`);
      });

  it('reads a figure from a document, in its language', async () => {
    const figure = { src: '/data/figures.json', figure: 'csa-prevalence' };
    const said = async (own: object) => (await card({ ...figure, ...own }, { read: memory().read, locale: 'de' })).alt;
    assert.match(await said({ label: 'Erwachsene' }), /^28,5\s% Erwachsene/);
    assert.match(await said({}), /^28\.5% of Australians/, 'in the one language that its label has');
  });

  it('names the study first, as the elements do, then publisher, date and page', async () => {
    const said = async (source: Record<string, string>, page?: string) => {
      const document = {
        version: 1,
        language: 'en',
        sources: { a: source },
        figures: [{ id: 'a', value: 'more than 1 in 3', label: 'girls', source: 'a', page }],
      };
      const read = memory({ '/a.json': JSON.stringify(document) }).read;
      return (await card({ src: '/a.json', figure: 'a' }, { read })).svg;
    };
    const study = { title: 'A study', publisher: 'A journal', published: '2023' };
    await assert.rejects(said({ ...study, title: '漢' }), /no “漢”/);
    await assert.rejects(said({ ...study, publisher: '漢' }), /no “漢”/);
    await assert.rejects(said(study, '漢'), /no “漢”/);
    assert.notEqual(await said(study), await said({ ...study, title: 'A survey' }));
    // However long the title is, the date stays.
    const long = { ...study, title: 'The prevalence of child maltreatment in Australia '.repeat(6) };
    assert.notEqual(await said(long), await said({ ...long, published: '2024' }));
  });

  it('says what the marks stand for where the number says it otherwise, as the graphic does', async () => {
    const small = async (of: string) => (await card({ value: 'more than 1 in 3', of })).svg.includes('fill="#595959"');
    assert.equal(await small('3'), false, 'more than 1 in 3, as the number itself');
    assert.equal(await small('100'), true, 'more than 33 in 100');
  });

  it('draws Arabic letters, those with a hamza too', async () => {
    const plain = await card({ ...ACMS, label: 'ا' }, { locale: 'ar', graphic: false });
    const long = await card({ ...ACMS, label: 'أكثر من 18 أبريل (2023)، ACMS.' }, { locale: 'ar', graphic: false });
    assert.ok(long.svg.length > plain.svg.length + 4000, 'letters are missing');
  });

  it('says what it cannot draw', async () => {
    await assert.rejects(card({ value: '1 in 4', label: '漢字' }), /no “漢”/);
    await assert.rejects(card({ label: 'x' }), /there is no figure/);
    await assert.rejects(card(ACMS, { accent: 'url(x)' }), /accent is not a colour/);
    await assert.rejects(card({ src: '/none.json', figure: 'a' }, { read: memory().read }), /none\.json/);
  });

  const lines: [line: string, ...runs: string[]][] = [
    ['أكثر من 1 من كل 3', 'أكثر من', ' ', '1', ' ', 'من كل', ' ', '3'],
    ['سن 18 (2023)، وفق ACMS.', 'سن', ' ', '18', ' ', '(', '2023', ')', '،', ' ', 'وفق', ' ', 'ACMS', '.'],
    ['في Medical Journal of Australia, 28.5%', 'في', ' ', 'Medical Journal of Australia', ',', ' ', '28.5%'],
  ];
  for (const [line, ...runs] of lines)
    it(`divides ${line}`, () => {
      assert.deepEqual(
        runsOf(line).map(({ text }) => text),
        runs,
      );
    });
});
