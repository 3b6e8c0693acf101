/** A publisher's configuration: what is read of it, and what is said of one that is wrong. */
import assert from 'node:assert/strict';
import { checkDocument } from '../../src/documents/check/check-document.js';
import { sentenceOf } from '../../src/documents/check/finding.js';
import { readConfig } from '../../src/documents/config.js';
import { contrastOnWhite } from '../../src/text/contrast.js';
import { describe, it } from '../helpers/node.js';

const GOOD = {
  version: 1,
  name: 'Our foundation',
  address: 'https://elements.ours.org/',
  documents: { figures: 'documents/figures.csv' },
};
const findings = (config: object) =>
  checkDocument(JSON.stringify(config), { now: '2026-11-28' }).findings.map(
    (finding) => `${finding.level} ${sentenceOf(finding)}`,
  );

describe('a configuration', () => {
  it('is told from a document', () =>
    assert.equal(checkDocument(JSON.stringify(GOOD), { now: '2026-11-28' }).kind, 'config'));
  it('that is good has nothing said of it', () => assert.deepEqual(findings(GOOD), []));

  for (const [about, change, expected] of [
    [
      'an address without a scheme',
      { address: 'www.ours.org/elements' },
      /^error address: expected a URL, .*: write https:\/\/www\.ours\.org\/elements$/,
    ],
    [
      'an address at http',
      { address: 'http://ours.org/' },
      /^warning address: pages at https load nothing from http: write https:\/\/ours\.org\/$/,
    ],
    [
      'the example’s address',
      { address: 'https://elements.example.org/' },
      /^warning address: elements\.example\.org is an example/,
    ],
    ['no document', { documents: {} }, /^error documents: no document is named: write "figures"/],
    ['a document of no kind', { documents: { figurs: 'a.csv' } }, /documents\.figurs.*write figures/],
    [
      'a file elsewhere',
      { documents: { figures: '../secret.json' } },
      /^error documents\.figures: expected a file below this folder/,
    ],
    [
      'a file on the whole disk',
      { documents: { figures: '/etc/passwd' } },
      /^error documents\.figures: expected a file below this folder/,
    ],
    ['a misspelt key', { acent: '#0b5763' }, /acent.*write accent/],
    [
      'a pale accent',
      { accent: '#ffee00' },
      /^warning accent: #ffee00 on white has a contrast of 1\.\d, and text needs 4\.5/,
    ],
    ['an accent of three digits', { accent: '#abc' }, /^error accent: .*: write #aabbcc$/],
    ['an accent without its mark', { accent: '0B5763' }, /^error accent: .*: write #0B5763$/],
    ['an accent in decimals', { accent: 'rgb(11, 87, 99)' }, /^error accent: .*: write #0b5763$/],
    ['a language that is no list', { languages: 'en' }, /^error languages: .*: put it between \[ and \]$/],
    ['an accent by name', { accent: 'teal' }, /^error accent: expected a colour like #0b5763/],
    [
      'a language that is none',
      { languages: ['german'] },
      /^warning languages\[0\]: there is no language “german”: write de$/,
    ],
    [
      'an origin with a path',
      { origins: ['https://news.ours.org/subscribe'] },
      /^error origins\[0\]: expected an origin/,
    ],
    ['a form that is no id', { form: 'our news' }, /^error form: expected an id.*write our-news$/],
  ] as const)
    it(`with ${about} is told so`, () => {
      const lines = findings({ ...GOOD, ...change });
      assert.ok(
        lines.some((line) => expected.test(line)),
        lines.join('\n'),
      );
    });

  it('is told once of a language that is written otherwise', () =>
    assert.deepEqual(findings({ ...GOOD, languages: ['EN_au'] }), [
      'error languages[0]: expected a language tag, found "EN_au": write en-AU',
    ]));

  it('has an address that ends in a slash', () => {
    for (const address of ['https://ours.org/x', 'https://ours.org/x/', 'https://ours.org/x//'])
      assert.equal(readConfig({ ...GOOD, address }).address, 'https://ours.org/x/');
  });
});

describe('contrastOnWhite', () => {
  for (const [colour, contrast] of [
    ['#ffffff', 1],
    ['#000000', 21],
    ['#767676', 4.54],
  ] as const)
    it(`of ${colour} is ${contrast}`, () => assert.equal(Number(contrastOnWhite(colour).toFixed(2)), contrast));
});
