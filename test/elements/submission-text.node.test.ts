/** What a form says of how its sending went, in every language. */
import { describe, it } from '../helpers/node.js';
import { matchesWritten } from '../helpers/written.js';
import type { FormKind, OwnSentence } from '../../src/elements/shared/form/submission-kind.js';
import { statusText } from '../../src/elements/shared/form/submission-text.js';
import type { SubmissionState } from '../../src/elements/shared/form/submission-state.js';
import { targetLocales } from '../../src/locales/locale-codes.js';
import { loadLocales, withLocale } from '../../src/server/server-locale.js';

const own: readonly OwnSentence[] = ['done', 'confirm', 'already', 'refused', 'unavailable', 'timeout', 'uncertain'];
const kindOf = (isRepeatable: boolean): FormKind => ({
  sentences: Object.fromEntries(own.map((name) => [name, () => `(${name})`])) as FormKind['sentences'],
  button: () => '(button)',
  page: (address) => `(page ${address})`,
  again: () => '(again)',
  missing: () => '(missing)',
  loadService: () => Promise.reject(new Error('No service')),
  event: () => new Event('test'),
  isAboutAddress: true,
  isRepeatable,
});

const request = { url: 'https://news.example/', form: [] };
const page = 'https://news.example/join';
const states: readonly Partial<SubmissionState>[] = [
  { status: 'idle' },
  ...(['quick', 'trap', 'address'] as const).map((question) => ({ status: 'asking' as const, question })),
  { status: 'asking' },
  { status: 'sending' },
  { status: 'needs-proof' },
  ...[1, 1.2, 2, 11, 60, 89, 89.5, 90, 91, 120, 300, 3600].map((wait) => ({ status: 'too-many' as const, wait })),
  { status: 'too-many' },
  ...(['done', 'confirm', 'already', 'refused', 'unavailable', 'timeout'] as const).map((status) => ({ status })),
  ...(['offline', 'unreadable', 'blocked', 'handed-over'] as const).flatMap((status) => [
    { status },
    { status, request },
    { status, request, page },
    { status, request, leaving: true },
    { status, detail: 'No.' },
  ]),
  { status: 'refused', detail: 'No.' },
  { status: 'refused', detail: 'No.', atField: true },
];

describe('what a form says of its sending', () => {
  it('is as it was last found good', async () => {
    const locales = ['en', ...targetLocales];
    await loadLocales(locales);
    const lines = locales.flatMap((locale) => [
      '',
      `# ${locale}`,
      ...states.flatMap((state) =>
        [true, false].flatMap((isRepeatable) =>
          [true, false].map((newTab) => {
            const setting = { newTab, button: '“X”' };
            const said = withLocale(locale, () =>
              statusText({ asked: {}, ...state } as SubmissionState, setting, kindOf(isRepeatable)),
            );
            const { status, ...more } = state;
            const told = [
              status,
              ...Object.entries(more).map(
                ([name, value]) => `${name}=${name === 'request' || name === 'page' ? 'yes' : String(value)}`,
              ),
            ];
            const how = [isRepeatable && 'repeatable', newTab && 'new tab'].filter(Boolean);
            const parts = Object.entries(said).filter(([, value]) => value);
            return `${[...told, ...how].join(', ')} → ${parts.map(([name, value]) => (name === 'text' ? String(value) : value === true ? name : `${name}: ${String(value)}`)).join(' | ')}`;
          }),
        ),
      ),
    ]);
    // What changes nothing for a state is written once.
    const short = lines.filter((line, at) => !at || line.split(' → ')[1] !== lines[at - 1]!.split(' → ')[1] || !line);
    matchesWritten(new URL('written/submission-text.txt', import.meta.url), short);
  });
});
