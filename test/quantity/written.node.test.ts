import { formatQuantityParts } from '../../src/quantity/format-quantity.js';
import { ar, de, en, es, fil, fr, hi, tr, vi, zhHans } from '../../src/quantity/index.js';
import { formatKey, formatShare } from '../../src/quantity/out-of.js';
import type { Phrases } from '../../src/quantity/phrases.js';
import { denominatorFor, proportionOf } from '../../src/quantity/proportion.js';
import { readProportion } from '../../src/quantity/read-proportion.js';
import { readQuantity } from '../../src/quantity/read-quantity.js';
import { readShare } from '../../src/quantity/read-share.js';
import { describe, it } from '../helpers/node.js';
import { matchesWritten } from '../helpers/written.js';
import { plain } from './facts.js';
import { counted, plurals, readings, shares, spoken, words } from './written-cases.js';

/**
 * What the grammar reads in every form of a quantity, and says of it in every language, against what lies in the folder `written`: a word
 * that is lost, a plural that is mixed up, an end that is read another way shows there as a line. After a change that is meant,
 * `npm run written` writes the files anew; read what has changed.
 */
const FOLDER = new URL('./written/', import.meta.url);

const matches = (name: string, lines: readonly string[]): void => matchesWritten(new URL(name, FOLDER), lines);

/** `{"kind":"percent","value":5}` as `percent value=5`, what lies in it in brackets. */
const short = (value: unknown): string =>
  Object.entries(value as object)
    .map(([key, inner]) =>
      key === 'kind' ? `${inner}` : `${key}=${typeof inner === 'object' ? `(${short(inner)})` : `${inner}`}`,
    )
    .join(' ');

const sections = (cases: Readonly<Record<string, readonly string[]>>, line: (typed: string) => string): string[] =>
  Object.entries(cases).flatMap(([name, texts], index) => [
    ...(index ? [''] : []),
    `# ${name}`,
    ...new Set(texts.map(line)),
  ]);

const languages: Readonly<Record<string, Phrases>> = {
  ...{ 'en-AU': en, 'ar-u-nu-latn': ar, de, es, fil, fr, hi, tr, vi, 'zh-Hans': zhHans },
};

describe('what a language says', () => {
  for (const [locale, phrases] of Object.entries(languages))
    it(`of every form of a quantity is what was read and found good: ${locale}`, () => {
      const words = { locale, phrases };
      const say = (typed: string, unit?: typeof plurals): string => {
        const parts = formatQuantityParts(readQuantity(typed)!, { ...words, unit });
        // How large each piece is set is the same in all languages.
        const types = phrases === en ? ` | ${parts.map(({ type }) => type).join(' ')}` : '';
        return `${typed} → ${plain(parts.map(({ value }) => value).join(''))}${types}`;
      };
      const share = (typed: string): string => {
        const quantity = readQuantity(typed);
        const said = [3, 100, 1000].map((whole) => plain(formatShare(quantity, whole, words) ?? '–'));
        return `${typed} → ${said.join(' | ')} | ${formatKey(quantity, 3, words) ? 'key' : 'no key'}`;
      };
      // What lies in the code alone is tried in one language with few plural forms and one with many.
      const few = phrases === en || phrases === ar ? shares : shares.filter((typed) => /^(more than )?2/.test(typed));
      matches(`${locale.replace(/-u-.*/, '')}.txt`, [
        ...sections(spoken, (typed) => say(typed)),
        '',
        '# of 3, 100 and 1,000 people',
        ...few.map(share),
        ...(few === shares ? ['', '# plurals of a noun', ...counted.map((typed) => say(typed, plurals))] : []),
      ]);
    });
});

describe('what the grammar reads', () => {
  it('is what was read and found good', () => {
    const pairs = [...readings['pairs']!, ...readings['over time']!];
    const points = words(
      '12.500|€1.250|2.375%|1.250 to 2.500|28.5% (27.300–29.800)|1.2345|12.50|1,234|1,234%|1,234,567|0.500|1.234.5',
    );
    matches('readings.txt', [
      ...sections(readings, (typed) => {
        const quantity = readQuantity(typed);
        const share = proportionOf(quantity);
        const by = [readProportion(typed) && 'proportion', readShare(typed) && 'share'].filter(Boolean).join(', ');
        const drawn = share ? ` | ${short(share)} of ${denominatorFor([quantity])}` : '';
        return `${typed} → ${quantity ? short(quantity) : '–'}${drawn}${by && ` | ${by}`}`;
      }),
      '',
      '# as a range, as a change',
      ...pairs.map((typed) => {
        const [range, change] = (['range', 'change'] as const).map((kind) => readQuantity(typed, { kind }));
        return `${typed} → ${range ? short(range) : '–'} | ${change ? short(change) : '–'}`;
      }),
      '',
      '# in English, in German',
      ...points.map((typed) => {
        const read = ['en-AU', 'de'].map((language) => readQuantity(typed, { language }));
        return `${typed} → ${read.map((one) => (one ? short(one) : '–')).join(' | ')}`;
      }),
    ]);
  });
});
