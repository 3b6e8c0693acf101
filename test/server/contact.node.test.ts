import assert from 'node:assert/strict';
import { noticeView, type ContactOptions } from '../../src/elements/contact/view.js';
import { loadLocales, withLocale } from '../../src/server/server-locale.js';
import { describe, it } from '../helpers/node.js';

const BASE = 'https://example.org/contact/';

/** When an answer comes, as a reader is told. */
async function answered(lang: string, answerWithin: string): Promise<string> {
  await loadLocales([lang]);
  const options = { answerWithin } as ContactOptions;
  return withLocale(lang, () => noticeView(options, BASE, BASE).promise[1]!.text);
}

describe('when a contact form is answered', () => {
  const CASES: readonly (readonly [lang: string, written: string, says: string])[] = [
    ['en', '5 working days', '5 working days'],
    ['en', ' Within  3 days ', 'Within 3 days'],
    ['en', ' ', 'We can’t promise a time'],
    ['de', '3 Tage', '3 Tage'],
    ['de', '5 working days', '5 working days'],
    ['de', '', 'Eine Frist können wir nicht zusagen'],
    ['ar', 'within 5 working days', 'within 5 working days'],
    ['tr', '3 gün içinde', '3 gün içinde'],
    ['zh-Hans', '3 days', '3 days'],
  ];
  for (const [lang, written, says] of CASES)
    it(`in ${lang}, "${written}": ${says}`, async () => assert.equal(await answered(lang, written), says));
});
