import assert from 'node:assert/strict';
import { describe, it } from '../helpers/node.js';
import type { Figure } from '../../src/documents/figure.js';
import { sayFigure } from '../../src/documents/statement.js';
import { de } from '../../src/quantity/phrases/de.js';
import { translateTo } from '../../src/quantity/translate.js';

const studies = { en: { one: 'study', other: 'studies' }, de: { one: 'Studie', other: 'Studien' } };
const crimes = { en: { other: '# offences by # offenders' } };
const label = { en: 'girls', de: 'Mädchen' };

describe('a statement', () => {
  const english: [figure: Figure, says: string][] = [
    [{ value: '12%  of girls' }, '12% of girls'],
    [{ value: 'over half', label }, 'over half girls'],
    [{ value: '74', unit: studies }, '74 studies'],
    [{ value: '1', unit: studies }, '1 study'],
    [
      { value: '114 children, 42% of them in Australia', label: 'were found' },
      '114 children, 42% of them in Australia, were found',
    ],
    [
      { value: '114 children, 42% of them in Australia', label: '(2021)' },
      '114 children, 42% of them in Australia (2021)',
    ],
    [
      { value: '114 children, 42% of them in Australia', label: '– all found' },
      '114 children, 42% of them in Australia – all found',
    ],
    [{ value: 'more than 1', unit: studies }, 'more than 1 study'],
    [{ value: '1.0', unit: studies }, '1.0 studies'],
    [{ value: '74 trials', unit: studies }, '74 trials'],
    [{ value: 'a few', unit: studies }, 'a few'],
    [{ value: '74', unit: { de: studies.de } }, '74'],
    [{ value: '145 offences by 7 offenders', unit: crimes }, '145 offences by 7 offenders'],
  ];
  for (const [figure, says] of english) {
    it(`stands as typed in English: ${says}`, () => {
      const { sentence, lang } = sayFigure(figure, { locale: 'en-AU', language: 'en' });
      assert.equal(sentence.replace(/\s/g, ' '), says);
      assert.equal(lang, 'en-AU');
    });
  }

  const german: [figure: Figure, says: string, lang: string][] = [
    [{ value: '28.5%', label }, '28,5 % Mädchen', 'de'],
    [{ value: '1', unit: studies }, '1 Studie', 'de'],
    [{ value: 'mindestens 3' }, 'mindestens 3', 'en'],
    [{ value: '28.5%', label: { en: 'girls' } }, '28.5% girls', 'en'],
  ];
  for (const [figure, says, lang] of german) {
    it(`is said in German, or whole in English: ${says}`, () => {
      const speech = { locale: 'de', language: 'en', translate: translateTo('de', de) };
      const statement = sayFigure(figure, speech);
      assert.equal(statement.sentence.replace(/\s/g, ' '), says);
      assert.equal(statement.lang, lang);
    });
  }
});
