import {
  choice,
  flag,
  headingLevel,
  numberOrAuto,
  optionalChoice,
  valueOf,
  wholeNumber,
} from '../../src/elements/shared/attributes.js';
import { describe, expect, it } from '../helpers/node.js';

const count = wholeNumber(1, 100, 3);
const marks = numberOrAuto(1, 10_000);
const kind = optionalChoice('range', 'change');
const layout = choice('list', 'cards', 'compact');

describe('what an attribute is read as', () => {
  const cases: [name: string, read: (value: unknown) => unknown, value: unknown, result: unknown][] = [
    ['a number in its range', count, '5', 5],
    ['a number of a framework', count, 5, 5],
    ['spaces around it', count, ' 5 ', 5],
    ['a number below', count, '0', 1],
    ['a number above', count, '101', 100],
    ['nothing typed', count, '', 3],
    ['a unit', count, '15s', undefined],
    ['a sign', count, '-1', undefined],
    ['a decimal', count, '1.5', undefined],
    ['no number', count, NaN, undefined],
    ['a level', headingLevel, '9', 6],
    ['a word', layout, 'cards', 'cards'],
    ['a word in capitals', layout, ' CARDS ', 'cards'],
    ['no word', layout, '', 'list'],
    ['another word', layout, 'grid', undefined],
    ['a number or auto', marks, ' 100 ', 100],
    ['auto in capitals', marks, 'AUTO', 'auto'],
    ['no number or auto', marks, '', 'auto'],
    ['a number below what auto leaves open', marks, '0', undefined],
    ['a number above it', marks, 10_001, undefined],
    ['a word that may be missing', kind, ' Change ', 'change'],
    ['another word that may be missing', kind, 'rise', undefined],
    ['an inherited name', layout, 'constructor', undefined],
    ['a switch', flag, '', true],
    ['a switch of a framework', flag, true, true],
    ['a switch that says false', flag, 'false', false],
    ['a switch that says so in capitals', flag, ' FALSE ', false],
    ['a switch that is false', flag, false, false],
  ];
  for (const [name, read, value, result] of cases) {
    it(`${name}: ${String(result)}`, () => expect(read(value)).to.equal(result));
  }

  it('is the default where it is missing or cannot be read', () => {
    expect([valueOf(count, null), valueOf(count, undefined), valueOf(count, 'x')]).to.deep.equal([3, 3, 3]);
    expect([valueOf(layout, null), valueOf(layout, 'grid')]).to.deep.equal(['list', 'list']);
    expect([valueOf(marks, null), valueOf(marks, '0')]).to.deep.equal(['auto', 'auto']);
    expect([valueOf(kind, null), valueOf(kind, ''), valueOf(kind, 'rise')]).to.deep.equal(Array(3).fill(undefined));
    expect([valueOf(flag, null), valueOf(flag, undefined)]).to.deep.equal([false, false]);
  });
});
