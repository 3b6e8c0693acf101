import assert from 'node:assert/strict';
import { describe, it } from '../helpers/node.js';
import fc from '../helpers/property.js';
import { JsonSyntaxError, parseLocated, readLocated } from '../../src/documents/check/json-positions.js';

const text = `{
  "figures": [
    { "id": "a", "label": { "pt-BR": "Olá" } },
    { "id": 5 }
  ]
}
`;

describe('parseLocated', () => {
  const located = parseLocated(text);
  for (const [path, line, column] of [
    ['', 1, 1],
    ['figures', 2, 14],
    ['figures[0].id', 3, 13],
    ['figures[0].label["pt-BR"]', 3, 38],
    ['figures[1].id', 4, 13],
    ['figures[1].value', 4, 5],
    ['figures[1].status.replacedBy', 4, 5],
    ['figures[0].label["a]b\\"."]', 3, 27],
    ['sources', 1, 1],
    ['sources.acms.title', 1, 1],
  ] as const) {
    it(`finds ${path || 'the root'} in line ${line}, column ${column}`, () =>
      assert.deepEqual(located.locate(path), { line, column }));
  }

  for (const [name, wrong, message, line, column] of [
    ['a trailing comma', '{\n "a": 1,\n}', 'expected a name in double quotes, found }', 3, 1],
    ['a missing comma', '[1\r\n2]', 'expected a comma or ], found 2', 2, 1],
    ['a missing colon', '{"a" 1}', 'expected a colon, found 1', 1, 6],
    ['a string over two lines', '["a\nb"]', 'expected a value, found "a', 1, 2],
    ['single quotes', "{'a': 1}", "expected a name in double quotes, found 'a':", 1, 2],
    ['nothing', ' ', 'expected a value, found the end', 1, 2],
    ['text after the end', '{} x', 'expected the end, found x', 1, 4],
    ['a comment', '[ // no\n]', 'expected a value, found //', 1, 3],
    ['an open list', '[1, ', 'expected a value, found the end', 1, 5],
    ['an HTML page', '<!doctype html>', 'expected a value, found <!doctype', 1, 1],
  ] as const) {
    it(`says where ${name} is`, () =>
      assert.throws(
        () => parseLocated(wrong),
        (error) => {
          assert.ok(error instanceof JsonSyntaxError);
          assert.equal(error.message, message);
          assert.deepEqual(error.position, { line, column });
          return true;
        },
      ));
  }

  it('names a property that is given twice', () => {
    assert.deepEqual(parseLocated('[{"a": 1, "b": {}, "a": 2}]').duplicates, ['[0].a']);
  });

  it('passes over a byte-order mark', () => assert.equal(parseLocated('\uFEFF1').value, 1));

  it('finds what readLocated finds, which looks for places only when one is asked for', () => {
    const names = fc.constantFrom('a', 'b', '"', '\\', ':', '__proto__');
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ depthSize: 'small' }, fc.string(), names, fc.integer(), tie('list'), tie('object')),
      list: fc.array(tie('value'), { maxLength: 3 }).map((members) => `[${members.join(' , ')}]`),
      // A name may stand twice.
      object: fc
        .array(fc.tuple(names, tie('value')), { maxLength: 4 })
        .map((members) => `{${members.map(([name, one]) => `${JSON.stringify(name)} :${String(one)}`).join()}}`),
    }));
    fc.assert(
      fc.property(value, fc.constantFrom('', '\uFEFF', ' ', ',', '}'), (made, before) => {
        const json = before + (typeof made === 'string' && /^[[{]/.test(made) ? made : JSON.stringify(made));
        const [one, other] = [parseLocated, readLocated].map((read) => {
          const slips: unknown[] = [];
          try {
            const { value: found, duplicates, locate } = read(json, slips as never);
            return { found, duplicates, slips, places: ['', 'a', 'b[0]', 'a.b', '[0].a', '[1]'].map(locate) };
          } catch (error) {
            return { slips, error: String(error) };
          }
        });
        assert.deepEqual(other, one);
      }),
    );
  });

  it('reads what JSON.parse reads, and nothing else', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(4), (json, indent) => {
        const value = JSON.parse(json) as unknown;
        assert.deepEqual(parseLocated(JSON.stringify(value, null, indent)).value, value);
      }),
    );
    const scraps = fc.array(
      fc.constantFrom(
        ...'{}[]:,"\\ \n',
        '"a"',
        '1',
        '-',
        '.5',
        'e3',
        'true',
        'nul',
        '01',
        'é',
        '\u00a0',
        '"\u007f"',
        '"\u0001"',
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(scraps, (parts) => {
        const scrap = parts.join('');
        let expected: unknown;
        try {
          expected = JSON.parse(scrap);
        } catch {
          assert.throws(() => parseLocated(scrap), JsonSyntaxError);
          return;
        }
        assert.deepEqual(parseLocated(scrap).value, expected);
      }),
      { numRuns: 2000 },
    );
  });
});
