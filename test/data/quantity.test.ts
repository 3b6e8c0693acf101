import { expect } from '@open-wc/testing';
import { readQuantity } from '../../src/data/read-quantity.js';
import { formatQuantity } from '../../src/format/quantity.js';
import { en } from '../../src/format/phrases/en.js';

describe('a quantity', () => {
  it('reads what a statistic says', () => {
    expect(readQuantity('28.5%')).to.deep.equal({ kind: 'percent', value: 28.5, digits: 1 });
    expect(formatQuantity(readQuantity('25–47%')!, { locale: 'en-AU', phrases: en })).to.equal('25% to 47%');
  });
});
