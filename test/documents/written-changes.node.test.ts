/** What is told of each change of an entry, in every language that its texts may have, against `written/changes.txt`. */
import { changeSentence, compareDocuments } from '../../src/documents/changes.js';
import { describe, it } from '../helpers/node.js';
import { matchesWritten } from '../helpers/written.js';

const NAMES =
  'label of counts note plain unit source page range definition professional term abbreviation synonyms text by office kind';
/** What changes nothing for a partner. */
const OTHERS = 'labels x-label comparable differs changes id2 status ofFigure series also';
/** What a text may be before and after. */
const TEXTS: readonly unknown[] = [
  ...[
    undefined,
    null,
    '',
    7,
    'old',
    'new',
    ['old'],
    {},
    { en: 'old' },
    { de: 'alt' },
    { de: 'alt', en: 'old' },
    { en: 7, de: 'alt' },
  ],
  ...[{ en: 'old', de: 'alt' }, { de: 7 }, { en: 'new', de: 'alt' }],
];
const STATES = [undefined, 'revised', 'withdrawn', 'superseded'] as const;

const told = (before: unknown, after: unknown): string =>
  compareDocuments(before, after)
    .map((change) => `${JSON.stringify(change)} | ${changeSentence(change)}`)
    .join('\n  ') || 'nothing';

describe('what has changed', () => {
  it('is what was read and found good', () => {
    const lines: string[] = [];
    const document = (list: string, ...entries: readonly unknown[]) => ({
      version: 1,
      language: 'en',
      [list]: entries,
    });
    const say = (what: string, before: unknown, after: unknown) => void lines.push(`${what} → ${told(before, after)}`);
    const LISTS = [
      ['figures', 'value'],
      ['terms', 'term'],
      ['quotes', 'text'],
    ] as const;
    for (const [list, main] of LISTS) {
      const entry = { id: 'a', [main]: 'main' };
      lines.push('', `=== ${list}`);
      for (const name of `${main} ${NAMES} ${OTHERS}`.split(' '))
        say(name, document(list, { ...entry, [name]: 'old' }), document(list, { ...entry, [name]: 'new' }));
      for (const before of STATES)
        for (const after of STATES) {
          const state = (of: string | undefined) => of && { status: { state: of } };
          say(
            `${before} ${after}`,
            document(list, { ...entry, ...state(before) }),
            document(list, { ...entry, ...state(after) }),
          );
        }
      say('new, removed', document(list, entry), document(list, { ...entry, id: 'b' }));
      say('in another order', document(list, entry, { id: 'b' }), document(list, { id: 'b' }, entry));
    }
    lines.push('', '=== texts');
    for (const before of TEXTS)
      for (const after of TEXTS) {
        const [one, other] = [before, after].map((label) => document('figures', { id: 'a', value: '1', label }));
        const found = told(one, other);
        if (found !== 'nothing') lines.push(`${JSON.stringify(before)} ${JSON.stringify(after)} → ${found}`);
      }
    lines.push('', '=== reasons');
    const log = [
      { date: '2024', why: 'older' },
      { date: '2025', why: { de: 'neuer', en: 'newer' } },
      { date: '2023', why: 'oldest' },
    ];
    for (const more of [
      { changes: log },
      { changes: log.slice(0, 1), status: { state: 'revised', note: 'a note' } },
      { changes: log, status: { state: 'revised', note: { de: 'Notiz' } } },
      { changes: 'odd', status: 'odd' },
      { changes: [null, { why: 'undated' }] },
      {},
    ]) {
      const after = document('figures', { id: 'a', value: '2', ...more });
      say(JSON.stringify(more), document('figures', { id: 'a', value: '1' }), after);
      say(JSON.stringify(more), document('figures', { id: 'a', value: '2', label: 'x' }), after);
    }
    lines.push('', '=== odd documents');
    for (const [before, after] of [
      [null, {}],
      ['x', [1]],
      [{ figures: 'x' }, { figures: [null, 'x', { id: 'a', value: '1' }] }],
      [
        { language: 'de', terms: [{ id: 'a', term: { de: 'A' } }] },
        { language: 'de', terms: [{ id: 'a', term: { de: 'B', en: 'C' } }] },
      ],
      [{ terms: [{ id: 'a', term: { de: 'A', en: 'E' } }] }, { language: 7, terms: [] }],
    ])
      say(`${JSON.stringify(before)} ${JSON.stringify(after)}`, before, after);
    matchesWritten(new URL('./written/changes.txt', import.meta.url), lines);
  });
});
