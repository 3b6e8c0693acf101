import { sentenceOf } from '../../src/documents/check/finding.js';
import { JsonSyntaxError, parseLocated, type JsonMistake } from '../../src/documents/check/json-positions.js';
import { describe, it } from '../helpers/node.js';
import { matchesWritten } from '../helpers/written.js';

/**
 * What is said of a JSON text with a slip in it, wherever it lies: a letter too few, a letter too many, an end too soon. After a change that
 * is meant, `npm run written` writes the file anew; read what has changed.
 */
const TEXT = '{"v": 1,\n "f": [{"a": "b c", "n": 28.5}, null],\n "x": {"y": [true, "\\n"]}}\n';
const SLIPS = [',', ':', ']', '}', '"', "'", 'x', '5', '%', ' // no\n', '/*no*/', '\u00a0', '\\'];
/** Slips as editors make them in whole words. */
const WORDS = [
  ...[
    '{"a": True}',
    '{"a": None}',
    '{"a": NaN}',
    '{"a": undefined}',
    '{"a": .5}',
    '{"a": 5.}',
    '{"a": +5}',
    '{"a": 05}',
    '{"a": 0x1F}',
  ],
  ...[
    '{"a": 1,000}',
    '{"a": 28,5}',
    '{"a": 28.5%}',
    '{"a": 1/4}',
    '{"a": $5}',
    '{"a": 2026-10-14}',
    '{"a": yes}',
    '{"a": 1 in 4}',
  ],
  ...[
    "{'a': 'b'}",
    "{'it\\'s': 'so\\'s \\'b\\''}",
    '{"a": ‘b’, c: ’d’}',
    '{a: 1}',
    '{“a”: “b”}',
    '{"a": “b”, "c": „d“}',
    '{"a": «b»}',
    '{"a": `b`}',
    '{"a": "b" "c"}',
    '{"a" = 1}',
    '{"a"; 1}',
  ],
  ...[
    '{"a": "b "c" d"}',
    '{"a": "C:\\docs"}',
    '{"a": "b\tc"}',
    '{"a": "b\nc"}',
    '{"a": "\\x41"}',
    '{"a": "\\u12"}',
    '{"a": "b}',
    '["a", "b',
  ],
  ...[
    '[1 2]',
    '[1,, 2]',
    '[, 1]',
    '[1, 2,]',
    '{"a": 1, }',
    '{, "a": 1}',
    '{"a": }',
    '{"a"}',
    '{"a": 1]',
    '[1}',
    '[[1]',
    '{"a": [1}',
    '[1]]',
    '{}{}',
  ],
  ...[
    '',
    ' \n',
    '<!doctype html>',
    '<?xml?>',
    'a,b',
    '{"a": 1} x',
    '# note\n{}',
    '{} // end',
    '/* {} */',
    '\ufeff{"a": 1,}',
    'null',
    '5 5',
    '-',
    '{"a": 1, "a": 2}',
  ],
  // Of a long text its beginning is said.
  ...[39, 40, 41].flatMap((length) => {
    const long = 'abcdefghij'.repeat(5).slice(0, length - 3);
    return [`{"a": "${long}\t"}`, `{"a": "${long.slice(1)}\\c"}`, `{"a": ${long}}`, `{"a": '${long}'}`];
  }),
];

const told = (text: string, mistakes?: JsonMistake[]): string => {
  let end: string;
  try {
    const { value, duplicates } = parseLocated(text, mistakes);
    end = JSON.stringify(value) + duplicates.map((path) => ` ${path} twice`).join('');
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    const { message, position, repair } = error;
    end = `${position.line}:${position.column} ${sentenceOf({ path: '', message, ...(repair && { repair }) })}, and no more`;
  }
  const slips = (mistakes ?? []).map(
    ({ position, ...rest }) => `${position.line}:${position.column} ${sentenceOf({ path: '', ...rest })}`,
  );
  return [...slips, end].join(' | ');
};
const shown = (text: string) => JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');

describe('what is said of a slip in a JSON text', () => {
  it('is what was read and found good', () => {
    const edges = [...TEXT.matchAll(/(?<=[[\]{}:,"\d])|(?=[[\]{}:,"\d])/g)].map(({ index }) => index);
    const texts: Readonly<Record<string, readonly string[]>> = {
      'in words': WORDS,
      'a letter too few': [...TEXT].map((_, at) => TEXT.slice(0, at) + TEXT.slice(at + 1)),
      'an end too soon': [...TEXT].map((_, at) => TEXT.slice(0, at)),
      'a letter too many': SLIPS.flatMap((slip) => edges.map((at) => TEXT.slice(0, at) + slip + TEXT.slice(at))),
    };
    const lines = Object.entries(texts).flatMap(([name, all]) => [
      `# ${name}`,
      ...[...new Set(all)].map((text) => `${shown(text)} → ${told(text, [])}`),
      '',
    ]);
    const strict = WORDS.map((text) => `${shown(text)} → ${told(text)}`);
    matchesWritten(new URL('./written/json.txt', import.meta.url), [
      ...lines,
      '# where nothing is read over',
      ...strict,
    ]);
  });
});
