import { describe, expect, it } from '../helpers/node.js';
import { asTyped } from '../../src/quantity/as-typed.js';
import fc from '../helpers/property.js';

/** Each part with the first letter of its type; an underscore is a space that doesn't break. */
const show = (text: string): string =>
  asTyped(text)
    .map(({ type, value }) => `${type[0]}[${value.replace(/\u00a0/g, '_')}]`)
    .join('');

const cases: Record<string, string> = {
  // the words stand
  '28.5%': 'n[28.5%]',
  'more than 1 in 3': 'q[more than ]n[1 in 3]',
  half: 'n[half]',
  'over half': 'q[over ]n[half]',
  'one half': 'n[one half]',
  'two thirds of girls': 'n[two thirds]u[ of girls]',
  'a quarter of children': 'n[a quarter]u[ of children]',
  '24 hours a day': 'n[24]u[_hours a day]',
  '167,000 children a year': 'n[167,000]u[ children a year]',
  '4 out of 5': 'n[4 out of 5]',
  '1 in every 4': 'n[1 in every 4]',
  '50+': 'n[50+]',
  // The sign of a pair stands at both, where the pair is all there is.
  '25 to 47%': 'n[25%]t[ to ]n[47%]',
  'about 25 to 47%': 'q[about ]n[25%]t[ to ]n[47%]',
  '1 in 10 to 40%': 'n[1 in 10]t[ to ]n[40%]',
  'Grade 5 to 47%': 'q[Grade ]n[5]t[ to ]n[47%]',
  '$25 to 47%': 'n[$25]t[ to ]n[47%]',
  'one in four girls': 'n[one in four]u[ girls]',
  '1-in-4': 'n[1-in-4]',
  'one-in-four': 'n[one-in-four]',
  'twenty-five per cent': 'n[twenty-five]u[ per cent]',
  'twice as likely': 'n[twice]u[ as likely]',
  'every second': 'n[every second]',
  '2x more likely': 'n[2×]u[ more likely]',
  'from 90% to 75%': 't[from ]n[90%]t[ to ]n[75%]',
  'between 21% and 65%': 't[between ]n[21%]t[ and ]n[65%]',
  '145 offences by 7 offenders': 'n[145]u[ offences by ]n[7]u[ offenders]',
  '114 children, 42% of them in Australia': 'n[114]u[ children, ]n[42%]u[ of them in Australia]',
  '606 in 2018 to 27,217 in the first half of 2020': 'n[606]u[ in 2018 to ]n[27,217]u[ in the first half of 2020]',
  '12.3 per 100,000 people': 'n[12.3]u[ per 100,000 people]',
  '28.5% (95% CI 27.3–29.8)': 'n[28.5%]u[ (95% CI 27.3 to 29.8)]',
  '28.5% ± 1.2': 'n[28.5%]u[ ± 1.2]',
  '12.6% (1 in 8)': 'n[12.6%]u[ (1 in 8)]',
  '28.5%*': 'n[28.5%]u[*]',
  '28.5%¹': 'n[28.5%]u[¹]',
  '£1.2bn': 'n[£1.2bn]',
  '10K+': 'n[10K+]',
  '1½': 'n[1½]',
  '2½ years': 'n[2½]u[ years]',
  '<1%': 'n[<1%]',
  '≤ 5%': 'n[≤ 5%]',
  'up 12%': 'q[up ]n[12%]',
  '$3,527,195 USD': 'n[$3,527,195]u[_USD]',
  'AUD 100': 'q[AUD ]n[100]',
  // marks are tidied
  '  28.5 % ': 'n[28.5_%]',
  '1.3  million\nreports': 'n[1.3]u[_million reports]',
  '250 000 reports': 'n[250_000]u[ reports]',
  '5.2 minutes': 'n[5.2]u[_minutes]',
  '25–47%': 'n[25%]t[ to ]n[47%]',
  'about 25 to 47 %': 'q[about ]n[25_%]t[ to ]n[47_%]',
  '2.2% - 4.4%': 'n[2.2%]t[ to ]n[4.4%]',
  '$13—$100': 'n[$13]t[ to ]n[$100]',
  // dashes that aren't a range
  '2019–20': 'n[2019–20]',
  '2019-2020': 'n[2019-2020]',
  '2023-04-03': 'n[2023-04-03]',
  '90-75': 'n[90-75]',
  '-5%': 'n[-5%]',
  // other notations are left as they are
  '28,5 %': 'n[28,5_%]',
  '12.500 Meldungen': 'n[12.500]u[ Meldungen]',
  '٢٨٫٥٪': 'n[٢٨٫٥٪]',
  '9/11': 'n[9/11]',
  // no number
  'N/A': 't[N/A]',
  '–': 't[–]',
  'not published': 't[not published]',
  '': '',
};

describe('asTyped', () => {
  for (const [text, parts] of Object.entries(cases)) it(`parts "${text}"`, () => expect(show(text)).to.equal(parts));

  it('changes nothing but spaces, dashes, the sign of a multiple and the first sign of a pair', () => {
    const bare = (text: string) => text.replace(/[\s–—-]|%(?=\s*(?:[–—-]|to\b))|\bto\b/g, '').replace(/[×X]/g, 'x');
    const token = fc.constantFrom(
      ...'1 4 25 2020 1,000 28.5 -5 one half of in per to between % $ AUD x + ( ) – - * ½ ٣ million reports'.split(' '),
      ' ',
      '\u00a0',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(token).map((all) => all.join('')),
        ),
        (text) => {
          const joined = asTyped(text)
            .map(({ value }) => value)
            .join('');
          expect(bare(joined)).to.equal(bare(text));
        },
      ),
      { numRuns: 3000 },
    );
  });
});
