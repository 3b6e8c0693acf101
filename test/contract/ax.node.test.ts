/** What a listener is given of every example, and a reader sees, is what was last found good: `npm run ax` writes it anew. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { hearAll, heard, type Known } from '../ax/examples.js';
import { readSnapshots, STYLES, TREES } from '../ax/snapshots.js';
import { ENDS_PAGE } from '../styles/computed.js';
import { elements } from './manifest.js';

const committed = readSnapshots(TREES);
let known: Known = { trees: new Map(), styles: new Map() };
before(async () => {
  known = await hearAll(committed);
});

describe('what screen readers are given', () => {
  it('is known of every element', () => {
    assert.deepEqual(
      [...new Set(heard.map(({ element }) => `impact-${element}`))].sort(),
      [...elements().keys()].sort(),
    );
  });

  it('has no snapshot of an example that there is no longer', () => {
    assert.deepEqual([...committed.keys()].sort(), [...known.trees.keys()].sort());
  });

  for (const element of new Set(heard.map((one) => one.element))) {
    it(`${element}: is as it was read; "npm run ax" writes it anew`, () => {
      for (const [key, text] of known.trees) {
        if (key.startsWith(`${element}: `)) assert.equal(text, committed.get(key), key);
      }
    });
  }

  it('names every figure, and says which one a button is for', () => {
    const texts = [...known.trees].filter(([key]) => /^(statistic|prevalence|change|compare): /.test(key));
    const faults = texts.flatMap(([key, text]) => {
      const [, name = ''] = /^figure "(.+?)"(?: \[|$)/m.exec(text) ?? [];
      const isDrawn = /^figure/m.test(text);
      const vague =
        /(?:DisclosureTriangle|button) "(?:About this figure|About these figures|The numbers|Cite|Download image)"/m.exec(
          text,
        );
      return isDrawn && (!name || vague) ? [`${key}: ${vague?.[0] ?? 'the figure has no name'}`] : [];
    });
    assert.deepEqual(faults, []);
  });
});

describe('the styles of every part', () => {
  const seen = readSnapshots(STYLES);

  it('are known of every element, in every state', () => {
    assert.deepEqual([...seen.keys()].sort(), [...known.styles.keys()].sort());
  });

  it('end no page in WebKit', () => {
    const ends = [...known.styles].flatMap(([key, text]) =>
      text.split('\n').flatMap((line) => (line.includes(ENDS_PAGE) ? [`${key}: ${line}`] : [])),
    );
    assert.deepEqual(ends, []);
  });

  for (const element of new Set(heard.map((one) => one.element))) {
    it(`${element}: are as they were seen; "npm run ax" writes them anew`, () => {
      for (const [key, text] of known.styles)
        if (key.startsWith(`${element}: `)) assert.deepEqual(text.split('\n'), seen.get(key)?.split('\n'), key);
    });
  }
});
