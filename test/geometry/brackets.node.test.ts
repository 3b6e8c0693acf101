import assert from 'node:assert/strict';
import { describe, it } from '../helpers/node.js';
import { drawBrackets } from '../../src/geometry/brackets.js';

describe('brackets beside an icon array', () => {
  const array = { height: 360, rows: 10, columns: 10 };

  it('hold the rows of a share and of those within it', () => {
    const { d, slots, height } = drawBrackets(array, [11, 42, 78], [40, 40, 40]);
    assert.equal(d, 'M2,1H10V71h-8M2,1H20V179h-8M2,1H30V287h-8');
    assert.deepEqual(slots, [72, 108, 108]);
    assert.equal(height, 360);
  });

  it('give each label the height that it needs, below the one before', () => {
    const { slots, leaders, height } = drawBrackets(array, [1, 2, 3], [150, 150, 150]);
    assert.deepEqual(slots, [150, 150, 150]);
    assert.equal(height, 450);
    // From within the bracket to the middle of the label.
    assert.equal(leaders, 'M12,32L48,75M22,32L48,225M32,32L48,375');
  });

  it('hold nothing where nobody is', () => {
    const { d, leaders, slots } = drawBrackets(array, [0, 10], [40, 40]);
    assert.equal(d, 'M2,1H20V35h-8');
    assert.equal(leaders.match(/M/g)!.length, 1);
    assert.deepEqual(slots, [40, 40]);
  });
});
