import { ACTIONS } from '../../src/documents/actions-document.js';
import { sentenceOf } from '../../src/documents/check/finding.js';
import { withRepair } from '../../src/documents/check/repairs.js';
import { CONFIG } from '../../src/documents/config.js';
import { DOCUMENT } from '../../src/documents/figures-document.js';
import { FORMS_DOCUMENT } from '../../src/documents/forms-document.js';
import { GLOSSARY } from '../../src/documents/glossary-document.js';
import { LANGUAGE_FILE } from '../../src/documents/language-file.js';
import { POSTS } from '../../src/documents/posts-document.js';
import { validate, type Shape } from '../../src/documents/shape.js';
import { SUPPORT } from '../../src/documents/support-document.js';
import { describe, it } from '../helpers/node.js';
import { matchesWritten } from '../helpers/written.js';

/**
 * What every property of every document takes and refuses, against what lies in the folder `written`: a property that is lost, a limit
 * that moves, a word or a repair that changes shows there as a line. After a change that is meant, `npm run written` writes the files anew;
 * read what has changed.
 */
const FOLDER = new URL('./written/', import.meta.url);

const matches = (name: string, lines: readonly string[]): void => matchesWritten(new URL(name, FOLDER), lines);

/** Texts of every kind that a property may ask for, and what is nearly one. */
const TEXTS = (
  'x|x y|x.y|X_1|é|-|false|yes|1|1.5|50%|#abc|#0b5763|0b5763|#0b57633|rgb(11, 87, 99)|x@y.org|x@y|x@y.org?subject=z|a b@y.org|' +
  '2026|2026-10|2026-13|2026-00|2026-10-14|2026-10-32|2026-02-30|2026-04-31|2026-10-14T09:00|2026-10-14T09:00:00Z|2026-10-14T24:00Z|2026-10-14T09:00:00.5+11:00|' +
  '14 October 2026|2026-07-01/P6M|2026-07-01/P3M|2026-07-01/P1Y|2026-02-01/P6M|2019-07-01/P1Y|H1 2020|first half of 2020|2020-Q3|P6M|P0M|P10000D|P2Y|6 months|' +
  'en|en-AU|en_AU|EN|english|e|zh-Hans|AU|au|AUS|http://x.org|https://x.org/a?b#c|HTTPS://x.org|https:///x|htp://x.org|x.org|/x|./x.json|../x.json|x.json|x.svg|//x.org|mailto:x@y.org|javascript:x|data:image/png;base64,x|' +
  'https://x.org:8080|https://x.org/|https://*.x.org|http://localhost:3000|10.1000/x|10.1/x|doi:10.1000/x|https://doi.org/10.1000/x|' +
  '1800 55 1800|+44 (0)20 7946 0000|13 ext. 5|call 13|13/14|+|[0-9]|{x}|\\d+|a,b|1:0,2'
).split('|');
const OTHERS: readonly unknown[] = [null, true, 7, '', ' ', [], {}, ['x'], [1], { en: 'x' }, { en: 1 }];

/** The words that a shape's own pattern lists: "current|revised". */
const wordsOf = ({ text }: Shape): string[] => /^\^\(([\w|.-]+)\)\$$/.exec(text?.source ?? '')?.[1]?.split('|') ?? [];

const numbersOf = ({ number }: Shape): number[] =>
  number ? [number[0] - 1, number[0], number[0] + 0.5, number[1], number[1] + 1] : [];

/** What a shape says of a value, with the repair; of what lies in it nothing. */
const verdict = (value: unknown, shape: Shape): string | undefined => {
  const [problem] = validate(value, shape).filter(({ path }) => !path);
  return problem && sentenceOf(withRepair(problem, value));
};

/** What a shape alone takes, and what it says of all else. */
function own(shape: Shape): string {
  const taken: string[] = [];
  const messages = new Map<string, string[]>();
  const texts = shape.text ? TEXTS : [];
  const words = wordsOf(shape);
  const misspelt = words.flatMap((word) => [word.slice(0, -1), word.toUpperCase()]);
  for (const value of new Set([...OTHERS, ...words, ...misspelt, ...numbersOf(shape), ...texts])) {
    const message = verdict(value, shape)?.replace(/, found .*?(?=: (?:write|put) |$)/s, '');
    if (message === undefined) taken.push(JSON.stringify(value));
    else messages.set(message, [...(messages.get(message) ?? []), JSON.stringify(value)]);
  }
  const isAny = texts.length && texts.every((text) => taken.includes(JSON.stringify(text)));
  const few = isAny ? taken.filter((value) => !texts.some((text) => JSON.stringify(text) === value)) : taken;
  return [
    `  takes ${few.join(' ')}${isAny ? ' any text' : ''}`,
    ...[...messages].map(([message, values]) =>
      / (?:write|put) /.test(message) ? `  ${message} ← ${values.join(' ')}` : `  ${message}`,
    ),
  ].join('\n');
}

/** A paragraph a property; of what is as one before, the path of that one. */
function* lines(
  shape: Shape,
  path = '',
  isOptional = false,
  known = new Map<string, string>(),
  around: readonly Shape[] = [],
): Generator<string> {
  const name = path || 'the document';
  const text = own(shape);
  const like = known.get(text);
  if (like === undefined) known.set(text, name);
  yield `${name}${isOptional ? ', or nothing' : ''}${like === undefined ? '' : `: as ${like}`}`;
  if (like === undefined) yield* text.split('\n');
  const within = [...around, shape];
  const { fields = {}, list, map, keys } = shape;
  const inner: [Shape | undefined, string, boolean][] = [
    ...Object.entries(fields).map(([key, one]): [Shape, string, boolean] => [
      one,
      `${path && `${path}.`}${key.replace('?', '')}`,
      key.endsWith('?'),
    ]),
    [list, `${path}[]`, false],
    [map, `${path}{}`, false],
    [keys, `a name in ${path}{}`, false],
  ];
  for (const [one, at, optional] of inner)
    if (one && !within.includes(one)) yield* lines(one, at, optional, known, within);
}

const shapes: Readonly<Record<string, Shape>> = {
  figures: DOCUMENT,
  glossary: GLOSSARY,
  posts: POSTS,
  forms: FORMS_DOCUMENT,
  support: SUPPORT,
  actions: ACTIONS,
  config: CONFIG,
  language: LANGUAGE_FILE,
};

describe('what every property takes and refuses', () => {
  for (const [name, shape] of Object.entries(shapes))
    it(`is what was read and found good: ${name}`, () => matches(`${name}.txt`, [...lines(shape)]));
});
