/** What elements say as plain data, whole, against `written/views.txt`: which lines, in which order, under which conditions. */
import { readChoices, type CalmChoice } from '../../src/elements/calm/choices.js';
import { calmView, hiddenQuote, showWord, type Holdings } from '../../src/elements/calm/view.js';
import { fieldsView, headingView, linksTo, type FormOptions } from '../../src/elements/shared/form/form-view.js';
import { describe, it } from '../helpers/node.js';
import { matchesWritten } from '../helpers/written.js';

const json = (value: unknown): string => JSON.stringify(value) ?? 'undefined';

describe('views', () => {
  const none: Holdings = { figures: 0, pictures: 0, videos: 0, quotes: 0, offenders: 0, terms: 0, plain: false };
  const HELD: readonly Partial<Holdings>[] = [
    ...[
      {},
      { figures: 1 },
      { figures: 1234 },
      { pictures: 1 },
      { videos: 1 },
      { quotes: 1 },
      { quotes: 2, offenders: 1 },
      { terms: 1 },
      { plain: true },
    ],
    ...[{ offenders: 1 }, { figures: 7, pictures: 3, videos: 2, quotes: 5, offenders: 4, terms: 6, plain: true }],
  ];
  const ASKED: readonly (readonly CalmChoice[])[] = [
    [],
    ['plain'],
    ['pictures'],
    ['offenders'],
    ['rows'],
    ['rows', 'plain'],
  ];

  const options: FormOptions = {
    ...{ heading: undefined, headingLevel: 2, why: undefined, askName: false, fields: undefined, consent: undefined },
    ...{ consentVersion: undefined, privacyUrl: undefined, submitLabel: undefined },
  };
  const FORMS: readonly Partial<FormOptions>[] = [
    ...[
      {},
      { heading: 'H', headingLevel: 3 },
      { heading: '' },
      { why: 'W' },
      { askName: true },
      { submitLabel: 'Send' },
      { heading: 'H', submitLabel: 'Send' },
    ],
    ...[{ consent: 'Yes.' }, { consent: 'Yes.', consentVersion: '2' }, { consentVersion: '2' }, { consent: '' }],
    ...[{ privacyUrl: '/privacy' }, { privacyUrl: 'javascript:alert(1)' }, { privacyUrl: '' }],
    ...[
      { fields: 'Town, email, Name, consent' },
      { fields: 'Town, name, consent', askName: true, consent: 'Yes.' },
      { fields: 'message, Town' },
    ],
  ];

  it('are what was read and found good', () =>
    matchesWritten(new URL('./written/views.txt', import.meta.url), [
      ...HELD.flatMap((held) =>
        (Object.keys(held).length < 5 ? ASKED.slice(0, 1) : ASKED).map((asked) => {
          const view = calmView({ ...none, ...held }, new Set(asked), { locale: 'en', isKept: !asked.length });
          return `calm ${json(held)} ${asked.join(' ')} → ${json(view)}`;
        }),
      ),
      ...['Own', '', null].map(
        (heading) =>
          `calm, headed ${json(heading)} → ${calmView(none, new Set(), { heading, locale: 'en', isKept: true }).heading}`,
      ),
      `calm, in Arabic digits → ${calmView({ ...none, figures: 1234, terms: 5 }, new Set(), { locale: 'ar-EG', isKept: true }).holds}`,
      ...[null, '', 'plain', 'rows offenders pictures plain', 'plain Plain x offenders ', 'toString'].map(
        (kept) => `calm, kept ${json(kept)} → ${[...readChoices(kept)].join(' ')}`,
      ),
      hiddenQuote(),
      showWord(),
      ...FORMS.map((given) => {
        const form = { ...options, ...given };
        return `form ${json(given)} → ${json(headingView(form))} ${json(fieldsView(form, 'Join', 'https://a.example/b/', ['message']))}`;
      }),
      json(
        linksTo(
          'https://a.example/b/',
          ['c', 'C'],
          [undefined, 'D'],
          ['', 'E'],
          ['mailto:f@a.example', 'F'],
          ['//g.example', 'G'],
        ),
      ),
    ]));
});
