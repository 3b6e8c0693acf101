import { describe, expect, it } from '../helpers/node.js';
import { sameText, tidy } from '../../src/text/tidy.js';

describe('tidy', () => {
  const cases: [was: string, is: string | undefined, why: string][] = [
    ['more than 1 in 3', 'more than 1 in 3', 'what is well is left alone'],
    ['“28.5%”', '28.5%', 'curly quotes that an editor put around'],
    ['”28.5%″', '28.5%', 'as WordPress curls them after an equals sign'],
    ['&#8221;28.5%&#8243;', '28.5%', 'the same as entities that were escaped twice'],
    ['&quot;1 in 4&quot;', '1 in 4', 'straight quotes, escaped twice'],
    ['“more', undefined, 'the first word of a value that its quotes did not hold together'],
    ['&#8220;more', undefined, 'the same, escaped'],
    ['children said “no”', 'children said “no”', 'quotes within a text are the author’s'],
    ['“Safe” is what children called “home”', '“Safe” is what children called “home”', 'likewise at both ends'],
    ['1\u00a0in\u00a04', '1 in 4', 'spaces that don’t break'],
    ['1&nbsp;in 4 ', '1 in 4', 'the same, escaped'],
    ['[{“value”:“1 in 4”}]', '[{"value":"1 in 4"}]', 'JSON whose quotes were curled'],
    ['[{"label":"“Safe”"}]', '[{"label":"“Safe”"}]', 'JSON that reads well keeps its own'],
    ['{broken', '{broken', 'what can’t be mended stays for the element to judge'],
    ['“a\\“b”', '“a\\“b”', 'a text that would be one of JSON, too'],
    ['', '', 'nothing'],
  ];
  for (const [was, is, why] of cases) {
    it(`${JSON.stringify(was)}: ${why}`, () => expect(tidy(was)).to.equal(is));
  }
});

describe('sameText', () => {
  for (const [was, is] of [
    ['a child’s right', "a child's right"],
    ['‘asked’', "'asked'"],
    ['“told”', '"told"'],
    ['5′ 3″', `5' 3"`],
    ['10–12', '10-12'],
    ['no—never', 'no-never'],
    [' told\n  nobody\u00a0yet ', 'told nobody yet'],
  ] as const)
    it(`${JSON.stringify(was)} is as ${is}`, () => expect(sameText(was)).to.equal(is));
});
