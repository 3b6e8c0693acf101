/**
 * Two modules of Lit that the page files replace (vite.config.ts, `leanLit`): whoever updates Lit hears that one has changed, reads what
 * changed, mends ours if need be, and writes the new fingerprint here.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { read } from './repository.js';

const require = createRequire(import.meta.url);
const fingerprint = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

const REPLACED = [
  {
    of: join(dirname(require.resolve('@lit/reactive-element')), 'development/css-tag.js'),
    by: 'src/elements/shared/css-tag.ts',
    read: '40e82c67788dca51',
  },
  {
    of: join(dirname(require.resolve('@lit/localize')), 'init/install.js'),
    by: 'src/embed/install-msg.ts',
    read: '9577dd70c1f0a70a',
  },
] as const;

describe('modules of Lit that page files replace', () => {
  for (const { of, by, read: known } of REPLACED) {
    const [, name = of] = /node_modules\/(.+)/.exec(of.replaceAll('\\', '/')) ?? [];
    it(`${name} is the one that ${by} was written against`, () =>
      assert.equal(fingerprint(readFileSync(of, 'utf8')), known, `${name} has changed: read it, and mend ${by}`));

    it(`${by} has every name that ${name} has`, () => {
      const names = (text: string) =>
        [...text.matchAll(/^export (?:const|let|class|function|declare let) (\w+)/gm)].map(([, one]) => one!);
      const given = names(read(by));
      assert.deepEqual(
        names(readFileSync(of, 'utf8')).filter((one) => !given.includes(one)),
        [],
      );
    });
  }
});
