/** What a listener is given of every example is what was last read and found good: `npm run ax` writes it anew. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { hearAll, heard } from '../ax/examples.js';
import { readSnapshots } from '../ax/snapshots.js';
import { elements } from './manifest.js';

describe('what screen readers are given', () => {
  const committed = readSnapshots();
  let now: ReadonlyMap<string, string> = new Map();
  before(async () => {
    now = await hearAll(committed);
  });

  it('is known of every element', () => {
    assert.deepEqual(
      [...new Set(heard.map(({ element }) => `impact-${element}`))].sort(),
      [...elements().keys()].sort(),
    );
  });

  it('has no snapshot of an example that there is no longer', () => {
    assert.deepEqual([...committed.keys()].sort(), [...now.keys()].sort());
  });

  for (const element of new Set(heard.map((one) => one.element))) {
    it(`${element}: is as it was read; "npm run ax" writes it anew`, () => {
      for (const [key, text] of now) {
        if (key.startsWith(`${element}: `)) assert.equal(text, committed.get(key), key);
      }
    });
  }

  it('names every figure, and says which one a button is for', () => {
    const texts = [...now].filter(([key]) => /^(statistic|prevalence|change|compare): /.test(key));
    const faults = texts.flatMap(([key, text]) => {
      const [, name = ''] = /^figure "(.+?)"(?: \[|$)/m.exec(text) ?? [];
      const isDrawn = /^figure/m.test(text);
      const vague = /(?:DisclosureTriangle|button) "(?:About this figure|The numbers|Cite|Download image)"/m.exec(text);
      return isDrawn && (!name || vague) ? [`${key}: ${vague?.[0] ?? 'the figure has no name'}`] : [];
    });
    assert.deepEqual(faults, []);
  });
});
