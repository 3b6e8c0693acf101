import { suspectNoun, unreadValue } from '../../src/documents/check/unread-value.js';
import { readQuantity } from '../../src/quantity/read-quantity.js';
import { SCALE } from '../../src/documents/check/value-mistakes.js';
import { describe, it } from '../helpers/node.js';
import { matchesWritten } from '../helpers/written.js';

/** Values as they are mistyped. `npm run written` writes anew what is proposed for each; read what has changed. */
describe('what is proposed for a value that isn’t read', () => {
  it('is what was read and found good', () => {
    const units = 'sec|secs|min|mins|hr|hrs|mo|mos|mth|mths|h'.split('|');
    const words =
      'more|than|over|almots|abuot|arond|aproximately|rougly|neerly|fewr|les than|undr|attleast 5|upto 5'.split('|');
    const values = [
      ...Object.keys(SCALE).flatMap((word) => [`5 ${word}`, `5${word} children`]),
      ...units.flatMap((unit) => [`5/${unit}`, `5 ${unit}`, `5${unit}`]),
      ...words.map((word) => `${word} 5`),
      ...'up 5 points|down 5 points|5 girls in 9|28.5% = 1 in 4|28.5% / 1 in 4|*5|† 5|half million|quarter of a million|three quarters of a million|5 thousand million|2 hours and 5 min|half an hour|half a year|5‰|5 per mille|has doubled|n = 5|5 *|5(a)|5(1)|5 h|a dozen|one dozen eggs'.split(
        '|',
      ),
      ...'1.234,5|1.234.567|1’234|1O%|l in 4|5I|%5|5%%|$$5|5% per cent|5 pct|5 percentage|5 prozent|more then 5|1in4|5 in4|1 out 4|1 from 4|3/4|5€|5 million $|+5|=>5|28·5%|5--8|5 5|5% to 8|1 in 4/5|1 of every 4|ca5|a half|minus 5%|–5%|5million|2h05|8–5|5 bis 8|5 till 8|third|the 5|only 5|exactly 5|more than 5+|.5%|5.%|5 .5|5, 8|5 & 8|~ 5 ~|5 %%|five point five|5e3|1/0|5% per cent to 8% percentage|5 pct to 8 pct|5‰ to 8‰|1 dozen to a dozen|1.5,5 to 2.5,5|1,5 to 2,5|1’234 to 2’345|1O.O|l5 to l6|%5 to %6|at5 or at least6|morethan 5|lessthan 5|1in4 to 1in5|1 out 4 to 1 out 5|1 from 4 to 1 from 5|then more then 5 then less then 8|atleast 5 atmost 8|upto 5 upto 8|90Per Cents|(5)|5 PCT|5 MTHS|HAVE 5|min 5|min. 5|Minimum 5|about min 5|max 5|maximum 5|the max. 5|N=5|1 OUT 4|ATLEAST 5|lots (10–5)|lots (lots)|lots% (12)|lots (±5)|lots (rounded)|5 (±2)|5% (12)|5% (5%)|$5 (€5)|5% (8%)|5% (8–4)|5 (rounded)'.split(
        '|',
      ),
    ];
    matchesWritten(
      new URL('./written/unread.txt', import.meta.url),
      values.map((value) => {
        const quantity = readQuantity(value);
        // What reads is no case of ours: "5 mins".
        if (quantity && !suspectNoun(quantity)) return `${value} → reads as ${quantity.kind}`;
        const { message, repair } = unreadValue(value, 'en', undefined);
        return `${value} → ${message}${repair ? `: ${repair}` : ''}`;
      }),
    );
  });
});
