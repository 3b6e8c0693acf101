import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { card } from '../../src/server/card.js';
import { runsOf } from '../../src/server/runs.js';
import { memory } from './page.js';

const ACMS = { value: 'more than 1 in 3', label: 'girls experienced child sexual abuse', source: 'ACMS' };

describe('card', () => {
  it('draws a figure as SVG and PNG of 1200 by 630, with its words', async () => {
    const { svg, alt, png } = await card(ACMS);
    assert.equal(alt, 'more than 1 in 3 girls experienced child sexual abuse. ACMS');
    assert.match(svg, /^<svg role="img" aria-label="more than 1 in 3 girls[^"]*" lang="en" width="1200" height="630"/);
    assert.doesNotMatch(svg, /<text|<script|http:\/\/(?!www\.w3\.org)/, 'letters need a font');
    const bytes = Buffer.from(png());
    assert.equal(bytes.toString('latin1', 1, 4), 'PNG');
    assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [1200, 630]);
  });

  it('reads a figure from a document, in its language', async () => {
    const { alt } = await card(
      { src: '/data/figures.json', figure: 'csa-prevalence' },
      { read: memory().read, locale: 'de' },
    );
    assert.match(alt, /^28,5\s%/);
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
