/** Figures as pictures the size of a thumb, against `written/thumbnails.txt`. */
import type { Figure } from '../../src/documents/figure.js';
import { thumbnailOf } from '../../src/documents/thumbnail.js';
import { describe, it } from '../helpers/node.js';
import { matchesWritten } from '../helpers/written.js';

const SHARES =
  '1 in 2|1 in 5|2 in 5|1 in 6|1 in 12|5 in 12|1 in 13|3 in 20|1 in 100|99 in 100|1 in 101|1 in 1,000|half|two thirds';
const PARTS =
  '0%|0.5%|1%|12.34%|28.5%|50%|99.9%|100%|more than 1 in 3|almost 1 in 5|21% to 65%|65% to 21%|12.3 per 100,000';
const CHANGES =
  '5 to 8|8 to 5|5 to 5|606 in 2018 to 27,217 in 2020|0 to 5|5 to 0|1 in 5 to 1 in 4|20% in 2018 to 35% in 2020|1 to 3|3 million to 5 million';
const NONE = '13 hours|74 calls|$13|2x|words||5% more|every second';

describe('a thumbnail', () => {
  it('is what was looked at', () => {
    const lines = [SHARES, PARTS, CHANGES, NONE]
      .flatMap((values) => values.split('|'))
      .flatMap((value) =>
        ([undefined, 'range', 'change'] as const).flatMap((kind) => {
          const drawn = thumbnailOf({ id: 'a', value, label: 'x', ...(kind && { kind }) } as Figure);
          if (kind && !/\bto\b/.test(value)) return [];
          const { width, height, pale, solid, lines } = drawn ?? {};
          return [
            `=== ${value}${kind ? `, a ${kind}` : ''}: ${drawn ? `${width} by ${height}` : 'none'}`,
            ...(drawn ? [`pale ${pale}`, `solid ${solid}`, `lines ${lines}`] : []),
          ];
        }),
      );
    matchesWritten(new URL('./written/thumbnails.txt', import.meta.url), lines);
  });
});
