import { durationOf, fileDetails, languageName } from '../../src/elements/actions/facts.js';
import type { DocumentAction } from '../../src/documents/action.js';
import { describe, expect, it } from '../helpers/node.js';

describe('what is known of a file or a video', () => {
  const DURATIONS: readonly (readonly [seconds: number, says: string])[] = [
    [59, '59\u00a0sec'],
    [60, '1\u00a0min'],
    [154, '2\u00a0min 34\u00a0sec'],
    [153.6, '2\u00a0min 34\u00a0sec'],
    [3600, '1\u00a0hr'],
    [3661, '1\u00a0hr 1\u00a0min 1\u00a0sec'],
    [7199.4, '1\u00a0hr 59\u00a0min 59\u00a0sec'],
    [0, ''],
  ];
  for (const [seconds, says] of DURATIONS)
    it(`lasts ${says || 'no time'}`, () => expect(durationOf(seconds, 'en')).to.equal(says));
  it('lasts so many words in Arabic', () => {
    expect(durationOf(154, 'ar')).to.equal('دقيقتان و34\u00a0ثانية');
    expect(durationOf(3725, 'ar-EG')).to.equal('ساعة ودقيقتان و٥\u00a0ثوانٍ');
  });

  const FILES: readonly (readonly [file: Partial<DocumentAction>, locale: string, ...details: string[]])[] = [
    [{ url: 'https://example.org/a.pdf?x=1#b' }, 'en', 'en: PDF'],
    [{ url: 'https://example.org/a.pdf', format: 'Word' }, 'en', 'en: Word'],
    [{ url: 'https://example.org/report' }, 'en'],
    [{ url: 'https://example.org/a.longer' }, 'en'],
    [{ url: 'https://example.org/a.x' }, 'en'],
    [{ url: 'no address.pdf' }, 'en'],
    [{ url: 'https://example.org/', bytes: 1 }, 'en', 'en: 1\u00a0kB'],
    [{ url: 'https://example.org/', bytes: 1500 }, 'en', 'en: 2\u00a0kB'],
    [{ url: 'https://example.org/', bytes: 999_999 }, 'en', 'en: 1,000\u00a0kB'],
    [{ url: 'https://example.org/', bytes: 1_000_000 }, 'en', 'en: 1\u00a0MB'],
    [{ url: 'https://example.org/a.DOCX', bytes: 2_340_000 }, 'de', 'de: DOCX', 'de: 2,3\u00a0MB'],
    [{ url: 'https://example.org/', bytes: 2_400_000 }, 'ar', 'ar: 2.4\u00a0ميغابايت'],
    [{ url: 'https://example.org/', publisher: 'Us', published: '2024-05' }, 'de', 'en: Us', 'de: Mai 2024'],
    [{ url: 'https://example.org/', publisher: 'Us', published: '2024-05' }, 'en-GB', 'en-GB: Us', 'en-GB: May 2024'],
  ];
  for (const [file, locale, ...details] of FILES)
    it(`${JSON.stringify(file)} in ${locale}`, () =>
      expect(
        fileDetails(file as DocumentAction, locale, 'en').map(({ lang, text }) => `${lang}: ${text}`),
      ).to.deep.equal(details));

  const LANGUAGES: readonly (readonly [language: string, locale: string, name: string])[] = [
    ['de', 'en', 'German'],
    ['de', 'de', 'Deutsch'],
    ['qaa', 'en', 'qaa'],
    ['no tag', 'en', 'no tag'],
  ];
  for (const [language, locale, name] of LANGUAGES)
    it(`is in ${name}`, () => expect(languageName(language, locale)).to.equal(name));
});
