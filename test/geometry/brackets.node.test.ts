import assert from 'node:assert/strict';
import { describe, it } from '../helpers/node.js';
import { drawBrackets } from '../../src/geometry/brackets.js';

describe('brackets beside an icon array', () => {
  const array = { height: 360, rows: 10, columns: 10 };

  it('hold the rows of a share and of those within it', () => {
    const { d, slots, height } = drawBrackets(array, [11, 42, 78], [40, 40, 40]);
    assert.equal(
      d,
      'M2,7H10V71h-8M12,4H20V13M20,19V179h-8M22,1H30V13M30,19V103M30,109V287h-8',
      'each begins below the one around it, and lets the leaders of those within it through',
    );
    assert.deepEqual(slots, [72, 108, 108]);
    assert.equal(height, 360);
  });

  it('give each label the height that it needs, below the one before', () => {
    const { slots, leads, leaders, height } = drawBrackets(array, [11, 22, 33], [150, 150, 150], 20);
    assert.deepEqual(slots, [150, 150, 150]);
    assert.deepEqual(leads, [0, 0, 0]);
    assert.equal(height, 450);
    // From within the bracket to the number of the label.
    assert.equal(leaders, 'M12,20H34L48,20M22,104H34L48,170M32,140H34L48,320');
  });

  it('set a label in the middle of what it has', () => {
    const { leads, leaders } = drawBrackets(array, [50], [40], 20);
    assert.deepEqual(leads, [70]);
    assert.equal(leaders, 'M12,90H14L28,90');
  });

  it('go from above to below, however many end in a row', () => {
    for (const [given, shares] of [
      [{ height: 500, rows: 25, columns: 40 }, [2, 5, 9, 14, 300]],
      [{ height: 500, rows: 25, columns: 40 }, [1, 2, 3, 4, 5, 6]],
      [array, [1, 2, 3, 4, 5]],
      [array, [11, 12, 13, 14, 15, 60]],
    ] as const) {
      const least = shares.map(() => 20);
      for (const [, from, rest] of drawBrackets(given, shares, least).d.matchAll(
        /M[\d.]+,([\d.]+)H[\d.]+((?:V[\d.]+M?[\d.,]*)+)h/g,
      )) {
        const stops = [
          Number(from),
          ...[...rest!.matchAll(/V([\d.]+)|,([\d.]+)/g)].map(([, end, start]) => Number(end ?? start)),
        ];
        assert.deepEqual(
          stops,
          [...stops].sort((a, b) => a - b),
          shares.join(' '),
        );
      }
    }
  });

  it('end in a common row at their own marks', () => {
    assert.equal(drawBrackets(array, [22, 28.5], [40, 40]).d, 'M2,4H10V78.2h-8M12,1H20V16.6M20,22.6V107h-8');
    const { d } = drawBrackets(array, [1, 2, 3], [40, 40, 40]);
    assert.equal(d.match(/H/g)!.length, 3);
    assert.equal(new Set([...d.matchAll(/V([\d.]+)h/g)].map(([, end]) => end)).size, 3);
  });

  it('are one where they end in one mark', () => {
    const { d, leaders, width } = drawBrackets(array, [28.2, 28.5], [40, 40]);
    assert.equal(d, 'M2,1H10V107h-8');
    assert.equal(leaders.match(/M/g)!.length, 2);
    assert.equal(width, 32);
  });

  it('hold nothing where nobody is', () => {
    const { d, leaders, slots } = drawBrackets(array, [0, 10], [40, 40]);
    assert.equal(d, 'M2,1H10V35h-8');
    assert.equal(leaders.match(/M/g)!.length, 1);
    assert.deepEqual(slots, [40, 40]);
  });
});
