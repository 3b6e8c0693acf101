/** A figure as it is shown: today, or as of a day that a page pins. */
import { currentFigure, isCurrent, isDay } from '../../src/documents/current-figure.js';
import type { Figure } from '../../src/documents/figure.js';
import { describe, expect, it } from '../helpers/node.js';

const LOG = [
  { date: '2025-03-14', from: '30%' },
  { date: '2023-06', from: '20%', what: 'value' },
  { date: '2024', from: '25%' },
  { date: '2020-01', from: 'another label', what: 'label' },
  { date: '2021-01' },
];
const figure = (more: object = {}): Figure => ({ id: 'a', value: '35%', label: 'adults', ...more }) as Figure;
const status = (state: string, more: object = {}) => ({ status: { state, ...more } });
const others: Readonly<Record<string, Figure>> = {
  b: figure({ id: 'b', value: '40%' }),
  c: figure({ id: 'c', value: '45%', ...status('superseded', { replacedBy: 'b' }) }),
};

describe('a figure that is shown', () => {
  /** What stands, and what is said beside it. */
  const shown = (given: Figure, asOf?: string | null): string => {
    const current = currentFigure(given, (id) => others[id], asOf);
    const { figure: stands, former, newer } = current;
    const said = (one?: Figure) => one && `${one.id} ${one.value}${one.status ? ` ${one.status.state}` : ''}`;
    return [said(stands), former && `former ${said(former)}`, newer && `newer ${said(newer)}`, current.asOf]
      .filter(Boolean)
      .join(', ');
  };
  const CASES: readonly (readonly [given: Figure, asOf: string | null | undefined, shows: string])[] = [
    [figure(), undefined, 'a 35%'],
    [figure(), '2020', 'a 35%'],
    [figure({ changes: LOG }), undefined, 'a 35%'],
    [figure({ changes: LOG }), null, 'a 35%'],
    [figure({ changes: LOG }), '', 'a 35%'],
    [figure({ changes: LOG }), 'yesterday', 'a 35%'],
    // The value until the first change after that day.
    [figure({ changes: LOG }), '2022', 'a 20%, newer a 35%, 2022'],
    [figure({ changes: LOG }), '2023-05-31', 'a 20%, newer a 35%, 2023-05-31'],
    // Within the month, and within the year, it had changed by the end.
    [figure({ changes: LOG }), '2023-06', 'a 25%, newer a 35%, 2023-06'],
    [figure({ changes: LOG }), '2023', 'a 25%, newer a 35%, 2023'],
    [figure({ changes: LOG }), '2024', 'a 30%, newer a 35%, 2024'],
    [figure({ changes: LOG }), '2025-03-13', 'a 30%, newer a 35%, 2025-03-13'],
    [figure({ changes: LOG }), '2025-03-14', 'a 35%'],
    [figure({ changes: LOG }), '2025-03', 'a 35%'],
    [figure({ changes: LOG.slice(3) }), '2019', 'a 35%'],
    // What a status says of today it doesn't say of the day before it.
    [
      figure({ changes: LOG, ...status('revised', { date: '2025-03-14' }) }),
      '2024',
      'a 30%, newer a 35% revised, 2024',
    ],
    [
      figure({ changes: LOG, ...status('revised', { date: '2023' }) }),
      '2024',
      'a 30% revised, newer a 35% revised, 2024',
    ],
    [figure({ changes: LOG, ...status('revised') }), '2024', 'a 30% revised, newer a 35% revised, 2024'],
    [figure({ changes: LOG, ...status('withdrawn', { date: '2026' }) }), '2024', 'a 35% withdrawn'],
    // One that another replaces.
    [figure(status('superseded', { replacedBy: 'b' })), undefined, 'b 40%, former a 35% superseded'],
    [figure(status('superseded', { replacedBy: 'c' })), undefined, 'b 40%, former a 35% superseded'],
    [figure(status('superseded', { replacedBy: 'nobody' })), undefined, 'a 35% superseded'],
    [figure(status('superseded')), undefined, 'a 35% superseded'],
    [figure(status('revised', { replacedBy: 'b' })), undefined, 'a 35% revised'],
    [figure(status('superseded', { replacedBy: 'b', date: '2024-05' })), '2024-04', 'a 35%, newer b 40%, 2024-04'],
    [figure(status('superseded', { replacedBy: 'b', date: '2024-05' })), '2024-05', 'b 40%, former a 35% superseded'],
    [figure(status('superseded', { replacedBy: 'b' })), '2024', 'b 40%, former a 35% superseded'],
    [figure(status('superseded', { date: '2025' })), '2024', 'a 35% superseded'],
    [
      figure({ changes: LOG, ...status('superseded', { replacedBy: 'b', date: '2026' }) }),
      '2024',
      'a 30%, newer b 40%, 2024',
    ],
  ];
  for (const [given, asOf, shows] of CASES)
    it(`is ${shows}`, () => expect(shown(given, asOf), JSON.stringify(given.status)).to.equal(shows));

  it('takes nothing of today’s value along where another stands', () => {
    const given = figure({ changes: LOG, range: { value: '30% to 40%' }, counts: 'x', series: [{ when: '2020' }] });
    const { figure: stands } = currentFigure(given, () => undefined, '2024');
    expect([stands.range, stands.series, stands.label]).to.deep.equal([undefined, undefined, 'adults']);
  });

  it('is pinned to a date, as exact as one likes', () => {
    for (const text of ['2025', '2025-06', '2025-06-30']) expect(isDay(text), text).to.equal(true);
    for (const text of ['', '25', '2025-6', '2025-06-30-01', '2025-06-30T10:00Z', 'x2025', '20255'])
      expect(isDay(text), text).to.equal(false);
  });

  it('stands large unless somebody has withdrawn or replaced it', () => {
    const states = [undefined, 'revised', 'withdrawn', 'superseded'];
    expect(states.map((state) => isCurrent(figure(state ? status(state) : {})))).to.deep.equal([
      true,
      true,
      false,
      false,
    ]);
  });
});
