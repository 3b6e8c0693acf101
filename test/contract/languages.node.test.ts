/** languages/*.json is where translators write: all that is made from it agrees, and each language is whole. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { format, resolveConfig } from 'prettier';
import { phrasesModule } from '../../scripts/locales.js';
import { readUnits, writeUnits, type LanguageFile } from '../../scripts/language-files.js';
import { checkDocument } from '../../src/documents/check/check-document.js';
import { targetLocales } from '../../src/locales/locale-codes.js';
import { templateOf } from '../../src/cli/site/language-files.js';
import { read, root } from './repository.js';

const names = readdirSync(`${root}/languages`).sort();
const file = (name: string) => JSON.parse(read(`languages/${name}`)) as LanguageFile;
const english = file('en.json').messages;

describe('the language files', () => {
  it('are there for every language of the library', () =>
    assert.deepEqual(names, ['en', ...targetLocales].map((language) => `${language}.json`).sort()));

  for (const name of names) {
    it(`${name} has every message with its places, and words for every plural category`, () => {
      const { findings, kind } = checkDocument(read(`languages/${name}`), { now: '2026-11-28', english });
      assert.equal(kind, 'language');
      assert.deepEqual(
        findings.filter(({ level }) => level !== 'note').map(({ path, message }) => `${path}: ${message}`),
        [],
      );
    });

    if (name === 'en.json') continue;
    const language = name.replace('.json', '');
    it(`${name} is what pages and lit-localize have`, async () => {
      const xliff = read(`src/locales/xliff/${language}.xlf`);
      const { messages } = file(name);
      assert.deepEqual(
        Object.fromEntries(readUnits(xliff).map(({ id, target }) => [id, target])),
        messages,
        'run npm run locales',
      );
      assert.equal(writeUnits(xliff, messages), xliff);
      const module = `${root}/src/quantity/phrases/${language}.ts`;
      const made = await format(phrasesModule(file(name)), { ...(await resolveConfig(module)), filepath: module });
      assert.equal(read(`src/quantity/phrases/${language}.ts`), made, 'run npm run locales');
      const { templates } = (await import(`../../src/locales/${language}.ts`)) as {
        templates: Readonly<Record<string, unknown>>;
      };
      for (const [id, text] of Object.entries(messages)) {
        const has = templates[id] as
          string | { readonly strings: readonly string[]; readonly values: readonly number[] };
        const wants = templateOf(text) as typeof has;
        if (typeof has === 'string' || typeof wants === 'string') assert.equal(has, wants, id);
        else assert.deepEqual([[...has.strings], [...has.values]], [wants.strings, wants.values], id);
      }
    });
  }

  it('are named with their readers in the docs', () => {
    const docs = read('docs/publishers/languages.md');
    for (const name of names) {
      const { name: own, language, readBy } = file(name);
      const row = docs.split('\n').find((line) => line.includes(`\`${language}\``) && line.startsWith('|'));
      assert.ok(row?.includes(own), `${language} has no row`);
      assert.equal(row!.includes('no native speaker yet'), !readBy.length, row);
    }
  });
});

describe('a language file with gaps', () => {
  const check = (change: (json: Record<string, Record<string, unknown>>) => void) => {
    const json = JSON.parse(read('languages/ar.json')) as Record<string, Record<string, unknown>>;
    change(json);
    return checkDocument(JSON.stringify(json), { now: '2026-11-28', english })
      .findings.filter(({ level }) => level !== 'note')
      .map(({ level, path, message }) => `${level} ${path}: ${message}`);
  };

  const cases: readonly [string, Parameters<typeof check>[0], string][] = [
    [
      'a message',
      (json) => delete json['messages']!['source'],
      'warning messages: “source” is missing: readers see “Source:”',
    ],
    [
      'a place',
      (json) => (json['messages']!['as-of'] = 'x'),
      'error messages["as-of"]: English has {0}, this has none',
    ],
    [
      'an unknown message',
      (json) => (json['messages']!['sauce'] = 'x'),
      'warning messages.sauce: no element says this',
    ],
    [
      'a plural category',
      (json) =>
        (json['numbers']!['points'] = [
          { when: { plural: 'one' }, say: '{number}' },
          { when: { plural: ['two', 'few', 'many', 'other'] }, say: '{number}' },
        ]),
      'error numbers.points: it says nothing for the plural category “zero”',
    ],
    [
      'a category that the language has not',
      (json) => {
        json['language'] = 'de' as never;
        json['numbers']!['points'] = [{ when: { plural: 'few' }, say: '{number}' }, { say: '{number}' }];
        for (const name of ['fold', 'multiple', 'times']) json['numbers']![name] = '{number}';
      },
      'warning numbers.points[0].when.plural: this language has no plural category “few”',
    ],
    [
      'a value',
      (json) => (json['numbers']!['ratio'] = '{part} / {hole}'),
      'error numbers.ratio: there is no value {hole}',
    ],
    [
      'a form',
      (json) => (json['numbers']!['ratio'] = '{part:odd} of {whole}'),
      'error numbers.ratio: there is no form “odd”',
    ],
    [
      'a number’s place',
      (json) => ((json['numbers']!['qualifiers'] as Record<string, string>)['over'] = 'x'),
      'error numbers.qualifiers.over: the number has no place',
    ],
    ['a range', (json) => (json['numbers']!['range'] = '# x'), 'error numbers.range: a range has two numbers'],
    [
      'a wording',
      (json) => delete json['numbers']!['between'],
      'error numbers.between: expected a wording, or a list of wordings with conditions, found nothing',
    ],
    [
      'a rule',
      (json) =>
        (json['numbers']!['forms'] = {
          genitive: [['(', 'x']],
          times: {},
          one: {},
          many: {},
          parts: {},
          ordinals: {},
          about: {},
        }),
      'error numbers.forms.genitive[0]: expected a regular expression and what stands there',
    ],
  ];
  for (const [what, change, said] of cases) it(`is told of ${what}`, () => assert.deepEqual(check(change), [said]));
});

describe('a language key that nothing speaks', () => {
  it('is told with its path, and one that is spoken is not', () => {
    const document = {
      version: 1,
      language: 'en',
      sources: { a: { title: 'A' } },
      figures: [{ id: 'x', value: '1 in 4', label: { en: 'girls', sw: 'wasichana', 'es-MX': 'niñas' }, source: 'a' }],
    };
    const of = (spoken?: string[]) =>
      checkDocument(JSON.stringify(document), { now: '2026-11-28', ...(spoken && { spoken }) })
        .findings.filter(({ message }) => message.includes('no words'))
        .map(({ level, path }) => `${level} ${path}`);
    assert.deepEqual(of(['en', 'es']), ['note figures[0].label.sw']);
    assert.deepEqual(of(['en', 'es', 'sw']), []);
    assert.deepEqual(of(), []);
  });
});

it('no XLIFF file lacks its language file', () => {
  for (const name of readdirSync(`${root}/src/locales/xliff`))
    assert.ok(existsSync(`${root}/languages/${name.replace('.xlf', '.json')}`), name);
});
