/** Every public export says what it is: in the declarations that the build wrote, which editors read and the reference is made from. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { apiEntries, type ApiExport } from '../../scripts/api-model.js';
import { packageJson, read, root } from './repository.js';

const entries = apiEntries(root);
const exported = new Map<string, ApiExport>(
  entries
    // Inputs of Angular's components are the elements' own attributes.
    .filter(({ path }) => path !== 'angular')
    .flatMap(({ path, exports }) => exports.map((one) => [`${path} ${one.name}`, one] as const)),
);

/** What a number counts or is measured in, as a docblock says it. */
const UNIT =
  /\b(seconds?|milliseconds?|minutes|days?|months?|pixels|px|percent|fractions?|from 0 to 1|version|HTTP status|characters|marks?|how many|degrees?|decimal places|number|line|year|half|quarter|points|bytes|level|rounded)\b/i;

/** What an export leaves unsaid. */
function unsaid({ kind, text, element, params, gives, returns, throws, members, methods }: ApiExport): string[] {
  const missing: string[] = [];
  if (!/\w.*[.:]$|\)$/s.test(text)) missing.push('a sentence');
  for (const param of params) if (!param.text) missing.push(`@param ${param.name}`);
  if (kind === 'function') {
    if (gives && !returns) missing.push('@returns');
    if (!throws.length && !/never throws/i.test(text)) missing.push('@throws, or “Never throws”');
  }
  // What an element has is in the manifest, whose own test asks the same.
  for (const member of [...(element ? [] : members), ...methods]) {
    if (!member.text) missing.push(`a text for ${member.name}`);
    else if (
      /\bnumber\b/.test(member.type.replace(/'[^']*'/g, '')) &&
      !/=>/.test(member.type) &&
      !UNIT.test(member.text)
    )
      missing.push(`the unit of ${member.name}`);
  }
  return missing;
}

describe('the public exports', () => {
  it('are found, of every entry that has types', () => {
    const typed = Object.entries(packageJson().exports ?? {}).filter(
      ([, target]) => typeof target === 'object' && target !== null && 'types' in target,
    );
    assert.equal(entries.length, typed.length);
    assert.ok(exported.size > 150, String(exported.size));
    for (const name of ['. define', 'quantity readQuantity', 'feed readFeed', 'server prerender', 'honest mayRatio'])
      assert.equal(exported.get(name)?.kind, 'function', name);
    // `export type *` brings no function that could be called.
    assert.equal(exported.get('. plainExchange'), undefined);
  });

  it('each say what they are, take, give and throw, and in which unit', () => {
    const silent = [...exported].flatMap(([name, one]) => unsaid(one).map((what) => `${name}: ${what}`));
    assert.deepEqual(silent, []);
  });

  it('of options say the default of what may be left out', () => {
    const silent = [...exported]
      .filter(([name]) => /Options$/.test(name))
      .flatMap(([name, { members }]) =>
        members
          .filter(
            ({ optional, text }) =>
              optional && !/\bdefault\b|\bwhere\b|\bif it has one\b|in place of|has for styles/i.test(text),
          )
          .map((member) => `${name}.${member.name}: ${member.text}`),
      );
    assert.deepEqual(silent, []);
  });

  it('stand in the reference as the declarations have them', () => {
    const page = read('docs/developers/api.md');
    for (const [name, { text, element }] of exported) {
      const [, own = ''] = name.split(' ');
      assert.ok(page.includes(element ? `\`${own}\`` : `### ${own}\n`), `${name} is not on the page`);
      if (!element) assert.ok(page.includes(text), `${name} has another text on the page: npm run docs:api`);
    }
  });
});
