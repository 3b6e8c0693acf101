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
    ['en', '3 days', 'Within 3 days'],
    ['en', 'within 3 days', 'Within 3 days'],
    ['en', ' Within  3 days ', 'Within 3 days'],
    ['en', ' ', 'We can’t promise a time'],
    ['de', '3 Tagen', 'Innerhalb von 3 Tagen'],
    ['de', 'innerhalb von 3 Tagen', 'Innerhalb von 3 Tagen'],
    ['de', 'within 3 days', 'Innerhalb von 3 days'],
    ['fr', 'sous 3 jours', 'Sous 3 jours'],
    ['fr', 'Sous 3 jours', 'Sous 3 jours'],
    ['es', 'en un plazo de 3 días', 'En un plazo de 3 días'],
    ['vi', 'trong vòng 3 ngày', 'Trong vòng 3 ngày'],
    ['fil', 'sa loob ng 3 araw', 'Sa loob ng 3 araw'],
    ['ar', 'within 5 working days', 'خلال \u20685 working days\u2069'],
    ['tr', '3 gün içinde', '3 gün içinde'],
    ['tr', '3 gün', '3 gün içinde'],
    ['hi', '3 दिन के भीतर', '3 दिन के भीतर'],
    ['zh-Hans', '3天之内', '3天之内'],
    ['zh-Hans', '3天', '3天之内'],
    ['zh-Hans', '3天内', '3天内'],
    ['zh-Hans', '3个工作日以内', '3个工作日以内'],
    ['nl', 'binnen 3 werkdagen', 'Binnen 3 werkdagen'],
    ['de', 'binnen 3 Tagen', 'Binnen 3 Tagen'],
    ['fr', 'dans les 3 jours', 'Dans les 3 jours'],
    ['es', 'en 3 días', 'En 3 días'],
    ['es', 'dentro de 3 días', 'Dentro de 3 días'],
    ['en', 'in the next week', 'In the next week'],
    ['en', 'five days', 'Within five days'],
    ['ar', 'في غضون 3 أيام', 'في غضون 3 أيام'],
    ['tr', '3 gün içerisinde', '3 gün içerisinde'],
    ['hi', '3 दिनों में', '3 दिनों में'],
    ['vi', 'trong 3 ngày', 'Trong 3 ngày'],
  ];
  for (const [lang, written, says] of CASES)
    it(`in ${lang}, "${written}": ${says}`, async () => assert.equal(await answered(lang, written), says));
});
