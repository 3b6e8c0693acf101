import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from '../helpers/node.js';
import { usualRoom } from '../../src/embed/snippet/room.js';
import { proportionOf } from '../../src/quantity/proportion.js';
import { readQuantity } from '../../src/quantity/read-quantity.js';

/** The table that the WordPress plugin's own judgement is held to, in site-units.php. */
const { drawn, undrawn } = JSON.parse(
  readFileSync(new URL('../../integrations/wordpress/test/shares.json', import.meta.url), 'utf8'),
) as Readonly<Record<'drawn' | 'undrawn', readonly string[]>>;
const roomOf = (element: string, value: string) => usualRoom({ element, attributes: { value } });

describe('a value that people are drawn for', () => {
  it('has no room for a trend that is off', () => {
    const withTrend = (trend: string) => usualRoom({ element: 'statistic', attributes: { value: '1 in 4', trend } });
    assert.deepEqual(withTrend('FALSE'), roomOf('statistic', '1 in 4'));
    assert.notDeepEqual(withTrend(''), roomOf('statistic', '1 in 4'));
  });

  for (const value of drawn)
    it(`is ${value}, which has room for them`, () => {
      assert.ok(proportionOf(readQuantity(value)));
      assert.notDeepEqual(roomOf('prevalence', value), roomOf('statistic', value));
    });
  for (const value of undrawn)
    it(`is not ${value}, which has that of a sentence`, () => {
      assert.equal(proportionOf(readQuantity(value)), null);
      assert.deepEqual(roomOf('prevalence', value), roomOf('statistic', value));
    });
});
