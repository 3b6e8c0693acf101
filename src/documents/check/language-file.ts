/** What is found of a language file, beside its shape: gaps by their path, places that differ, plural categories without words. */
import { VALUES } from '../../quantity/language-numbers.js';
import { likely } from '../likely.js';
import { step } from '../shape.js';
import {
  error,
  isRecord,
  note,
  recordsIn,
  stringOf,
  warning,
  type Circumstances,
  type Finding,
  type Json,
} from './finding.js';

const placesIn = (text: string): string => [...new Set(text.match(/\{\d+\}/g))].sort().join(' ');

/** Messages beside those of English. */
function messageFindings(messages: Json, english: Readonly<Record<string, string>>): Finding[] {
  const ids = Object.keys(english);
  const path = (id: string) => step('messages', id);
  return [
    ...ids
      .filter((id) => !stringOf(messages[id])?.trim())
      .map((id) =>
        warning('messages', `“${id}” is missing: readers see “${english[id]}”`, `write "${id}": "…" in this language`),
      ),
    ...Object.entries(messages).flatMap(([id, said]) => {
      const text = stringOf(said) ?? '';
      if (!Object.hasOwn(english, id)) {
        const meant = likely(id, ids);
        return [warning(path(id), 'no element says this', meant ? `write ${meant}` : 'remove it')];
      }
      const [wanted, has] = [placesIn(english[id]!), placesIn(text)];
      return wanted === has || !text.trim()
        ? []
        : [
            error(
              path(id),
              `English has ${wanted || 'no places'}, this has ${has || 'none'}`,
              `keep ${wanted || 'the words alone'}`,
            ),
          ];
    }),
  ];
}

/** Texts of more than one word that stand as in English: a few may be alike in both, a file that somebody began has more. */
function untranslated(messages: Json, english: Readonly<Record<string, string>>): Finding[] {
  const same = Object.keys(english).filter((id) => messages[id] === english[id] && / \p{L}/u.test(english[id]!));
  const tags = ['language', 'exit.tag'].filter((id) => messages[id] === 'en');
  return [
    ...tags.map((id) =>
      warning(step('messages', id), 'this says that its texts are English', 'write the tag of this language'),
    ),
    ...(same.length > 10
      ? [
          note(
            'messages',
            `${same.length} texts are as in English, such as “${english[same[0]!]}”`,
            'translate them, or empty those that you can’t',
          ),
        ]
      : []),
  ];
}

const isPattern = (text: string): boolean => {
  try {
    return Boolean(new RegExp(text, 'u'));
  } catch {
    return false;
  }
};

/** Each wording in a value, with its path and its conditions; without words where its shape refused them. */
function wordingsIn(
  value: unknown,
  path: string,
): readonly (readonly [path: string, say: string | undefined, when: Json])[] {
  if (typeof value === 'string') return [[path, value, {}]];
  return recordsIn(value).map((choice, index) => [
    `${path}[${index}].say`,
    stringOf(choice['say']),
    isRecord(choice['when']) ? choice['when'] : {},
  ]);
}

function wordingFindings(
  value: unknown,
  path: string,
  names: readonly string[],
  forms: Json,
  language: string,
): Finding[] {
  const all = wordingsIn(value, path);
  const found = all.flatMap(([at, say, when]) => [
    ...[...(say ?? '').matchAll(/\{(\w+)((?::\w+)*)\}/g)].flatMap(([place, name, chain]) => {
      if (!names.includes(name!)) {
        const meant = likely(name!, names);
        return [error(at, `there is no value ${place}`, `write {${meant ?? names.join('} or {')}}`)];
      }
      const unknown = chain!.split(':').find((form) => form && !Object.hasOwn(forms, form));
      return unknown ? [error(at, `there is no form “${unknown}”`, `add numbers.forms.${unknown}`)] : [];
    }),
    ...Object.entries(when).flatMap(([name, condition]) => {
      const conditionAt = step(at.replace(/\.say$/, '.when'), name);
      if (![...names, 'qualifier'].includes(name))
        return [
          error(conditionAt, `there is no value “${name}”`, `write ${likely(name, names) ?? names.join(' or ')}`),
        ];
      const pattern = /^\/(.+)\/$/.exec(stringOf(condition) ?? '')?.[1];
      return pattern !== undefined && !isPattern(pattern)
        ? [error(conditionAt, 'this is no regular expression', 'mend it')]
        : [];
    }),
  ]);
  // A wording that is left out is another's.
  if (!names.includes('plural') || value === undefined) return found;
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const said = (category: string) =>
    all.some(([, , when]) => {
      const { plural } = when;
      const rest = Object.keys(when).some((name) => name !== 'plural');
      return (
        !rest && (plural === undefined || plural === category || (Array.isArray(plural) && plural.includes(category)))
      );
    });
  return [
    ...found,
    ...pluralCategories
      .filter((category) => !said(category))
      .map((category) =>
        error(
          path,
          `it says nothing for the plural category “${category}”`,
          `add {"when": {"plural": "${category}"}, "say": "…"}`,
        ),
      ),
    ...all.flatMap(([at, , { plural }]) =>
      [plural ?? []]
        .flat()
        // What is written as a pattern is looked at as one.
        .filter((each) => !(pluralCategories as readonly unknown[]).includes(each) && !/^\/.+\/$/.test(String(each)))
        .map((each) =>
          warning(
            at.replace(/\.say$/, '.when.plural'),
            `this language has no plural category “${String(each)}”`,
            `it has ${pluralCategories.join(', ')}`,
          ),
        ),
    ),
  ];
}

/** Numbers that each wording must have a place for: values by name, any of several, `#`, or `##` for two. */
const PLACES: Readonly<Record<keyof typeof VALUES, readonly string[]>> = {
  qualifiers: ['#'],
  ratio: ['part', 'whole'],
  fraction: ['part', 'whole'],
  points: ['number'],
  incidence: ['#1', '#2'],
  growth: ['#|value'],
  fold: ['number'],
  interval: ['low', 'high'],
  years: ['from', 'to|short'],
  between: ['low', 'high'],
  change: ['##'],
  period: ['year'],
  every: ['duration|unit'],
  multiple: ['number'],
  times: ['number'],
  foreign: ['text'],
  governed: ['text'],
};
/** Conditions under which words may say a number, beside those on the number itself: "twice", "halved", a dual. */
const SPOKEN: Readonly<Record<string, readonly string[]>> = { growth: ['by', 'amount'], every: [], qualifiers: [] };

/** Wordings that lose a number: all that is said with them would read alike. */
function placeFindings(wording: unknown, path: string, name: keyof typeof VALUES): Finding[] {
  const places = PLACES[name];
  const spoken = [...places.flatMap((place) => place.split('|')), ...(SPOKEN[name] ?? ['plural'])];
  return wordingsIn(wording, path).flatMap(([at, say, when]) => {
    // A language may say no fraction at all; a misspelt value is told as such.
    if (say === undefined || (name === 'fraction' && !say)) return [];
    if ([...say.matchAll(/\{(\w+)/g)].some(([, value]) => !(VALUES[name] as readonly string[]).includes(value!)))
      return [];
    const inWords = Object.keys(when).some((value) => spoken.includes(value) && !/^\/.+\/$/.test(String(when[value])));
    const isThere = (one: string) =>
      one === '##'
        ? say.split('#').length > 2
        : one === '#'
          ? /#|\{amount\b/.test(say)
          : say.includes(one.startsWith('#') ? one : `{${one}`);
    const missing = inWords ? [] : places.filter((place) => !place.split('|').some(isThere));
    if (name === 'every' && when['amount'] === 'yes' && !say.includes('#')) missing.push('#');
    const shown = missing.map((place) => place.replace(/\|.*/, '')).map((one) => (/^#/.test(one) ? one : `{${one}}`));
    if (!shown.length) return [];
    if (shown[0] === '##') return [error(at, 'a change has two numbers', 'write # for each, as in "from # to #"')];
    return shown.join('') === '#'
      ? [error(at, 'the number has no place', 'write # where it stands')]
      : [error(at, `${shown.join(' and ')} ${shown[1] ? 'have' : 'has'} no place`, `write “… ${shown.join(' … ')} …”`)];
  });
}

function numberFindings(numbers: Json, language: string): Finding[] {
  const forms = isRecord(numbers['forms']) ? numbers['forms'] : {};
  const qualifiers = isRecord(numbers['qualifiers']) ? numbers['qualifiers'] : {};
  const found = Object.entries(VALUES).flatMap(([name, values]) =>
    name === 'qualifiers'
      ? Object.entries(qualifiers).flatMap(([each, wording]) => {
          const path = step('numbers.qualifiers', each);
          return [
            ...wordingFindings(wording, path, values, forms, language),
            ...placeFindings(wording, path, 'qualifiers'),
          ];
        })
      : [
          ...wordingFindings(numbers[name], `numbers.${name}`, values, forms, language),
          ...placeFindings(numbers[name], `numbers.${name}`, name as keyof typeof VALUES),
        ],
  );
  const ofForms = Object.entries(forms).flatMap(([name, form]) =>
    (Array.isArray(form) ? (form as unknown[]) : []).flatMap((rule, index) =>
      Array.isArray(rule) && rule.length === 2 && isPattern(String(rule[0]))
        ? []
        : [
            error(
              `${step('numbers.forms', name)}[${index}]`,
              'expected a regular expression and what stands there',
              'write ["…", "…"]',
            ),
          ],
    ),
  );
  const range = stringOf(numbers['range']);
  return [
    ...found,
    ...ofForms,
    ...(range !== undefined && range.split('#').length !== 3
      ? [error('numbers.range', 'a range has two numbers', 'write # for each, as in "# to #"')]
      : []),
  ];
}

export function languageFileFindings(json: Json, { english }: Circumstances): Finding[] {
  const language = stringOf(json['language']) ?? 'en';
  const readers = recordsIn(json['readBy']);
  let known = 'en';
  try {
    [known = 'en'] = Intl.getCanonicalLocales(language);
  } catch {
    // What is no tag the shape says.
  }
  return [
    ...(isRecord(json['messages']) && english ? messageFindings(json['messages'], english) : []),
    ...(isRecord(json['messages']) && english && known !== 'en' ? untranslated(json['messages'], english) : []),
    ...(isRecord(json['numbers']) ? numberFindings(json['numbers'], known) : []),
    ...(Array.isArray(json['readBy']) && !readers.length
      ? [note('readBy', 'no native speaker has read this file yet', 'add {"who": "…", "date": "…"} when one has')]
      : []),
  ];
}
