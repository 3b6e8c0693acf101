import { describe, expect, it } from '../helpers/node.js';
import { cutExcerpt } from '../../src/text/excerpt.js';
import { formatAgo, formatMoment } from '../../src/text/moment.js';

const now = Date.parse('2026-11-22T12:00:00Z');

describe('moments of posts', () => {
  it('are told in the reader’s zone, days in none', () => {
    expect(formatMoment('2026-11-18T22:00:00Z', 'en-AU', 'Australia/Sydney')).to.equal('19 November 2026');
    expect(formatMoment('2026-11-18T22:00:00Z', 'en-AU', 'America/New_York')).to.equal('18 November 2026');
    expect(formatMoment('2026-11-18', 'en-AU', 'America/New_York')).to.equal('18 November 2026');
    expect(formatMoment('2026-11-18T09:05:00Z', 'de', 'UTC', true)).to.match(/^18\. November 2026.*09:05$/);
    expect(formatMoment('2026-11-18', 'ar-SA-u-nu-latn')).to.contain('2026');
    expect(formatMoment('2026-05-01', 'fr')).to.equal('1er mai 2026');
    expect(formatMoment('soon', 'en')).to.equal('soon');
  });

  const AGO = [
    ['2026-11-22T11:59:40Z', 'this minute'],
    ['2026-11-22T12:00:00Z', 'this minute'],
    ['2026-11-22T12:00:01Z', undefined],
    ['2026-11-22T11:59:01Z', 'this minute'],
    ['2026-11-22T11:59:00Z', '1 minute ago'],
    ['2026-11-22T11:00:01Z', '59 minutes ago'],
    ['2026-11-22T11:00:00Z', '1 hour ago'],
    ['2026-11-21T12:00:01Z', '23 hours ago'],
    ['2026-11-21T12:00:00Z', 'yesterday'],
    ['2026-10-23T12:00:01Z', '29 days ago'],
    ['2026-10-23T12:00:00Z', undefined],
    ['2026-11-21', 'yesterday'],
    ['2026-11-23', undefined],
    ['2026-11-22T11:30:00Z', '30 minutes ago'],
    ['2026-11-22T07:00:00Z', '5 hours ago'],
    ['2026-11-21T11:00:00Z', 'yesterday'],
    ['2026-11-22', 'today'],
    ['2026-11-19', '3 days ago'],
    ['2026-10-01', undefined],
    ['2026-12-01', undefined],
    ['soon', undefined],
  ] as const;
  for (const [iso, said] of AGO) {
    it(`${iso} is ${said ?? 'better told by its date'}`, () => {
      expect(formatAgo(iso, now, 'en')).to.equal(said);
    });
  }
});

describe('excerpts', () => {
  const CASES = [
    ['short', 10, 'short'],
    ['one two three', 8, 'one two…'],
    ['one, two three', 4, 'one…'],
    ['unbreakable', 5, 'unbre…'],
    ['one', 3, 'one'],
    ['one!', 3, 'one…'],
    ['!!! one', 3, '…'],
    ['a!!!!', 3, 'a…'],
    ['', 0, ''],
    ['one “two” three', 9, 'one “two…'],
    [`${'word '.repeat(30)}end`, 100, `${'word '.repeat(19)}word…`],
    [`${'x'.repeat(60)} y`, 5, 'xxxxx…'],
    ['👩🏽‍🔬👩🏽‍🔬👩🏽‍🔬', 14, '👩🏽‍🔬👩🏽‍🔬…'],
  ] as const;
  for (const [text, length, cut] of CASES) {
    it(`cuts "${text}" after ${length}`, () => {
      expect(cutExcerpt(text, length, 'en')).to.equal(cut);
    });
  }

  it('cuts between words where no space parts them', () => {
    const cut = cutExcerpt('潰瘍性大腸炎の患者数は増加傾向にあります', 10, 'ja');
    expect(cut).to.match(/^潰瘍性大腸炎.{0,4}…$/);
  });
});
