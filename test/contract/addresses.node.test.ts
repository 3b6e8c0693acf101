import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isAddressed, namesInAddress } from '../../src/embed/snippet/frame-names.js';
import { elements } from './manifest.js';
import { read } from './repository.js';

/** Names of before, which addresses out there may have. */
const FORMER = ['of'];

describe('docs/addresses.md', () => {
  const rows = new Map(
    [...read('docs/addresses.md').matchAll(/^\| `([\w-]+)` +\| (.+?) +\|$/gm)].map(([, element, names]) => [
      element!,
      [...names!.matchAll(/`([\w-]+)`/g)].map(([, name]) => name!),
    ]),
  );

  it('has a row for each element that an address may name, and no other', () =>
    assert.deepEqual(
      [...rows.keys()].sort(),
      [...elements().keys()]
        .map((tag) => tag.replace('impact-', ''))
        .filter(isAddressed)
        .sort(),
    ));

  for (const [element, names] of rows)
    it(`says what an address may name of ${element}`, () => {
      const known = namesInAddress(element).filter((name) => !FORMER.includes(name));
      // A line below the table says where a line of help goes; a form is named by the address itself.
      assert.deepEqual(
        names.filter((name) => name !== 'form').sort(),
        known.filter((name) => name !== 'support').sort(),
      );
    });
});
