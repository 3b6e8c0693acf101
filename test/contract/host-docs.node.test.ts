/** What docs/developers/ shows of each host is what `npm run test:hosts -- ssr` builds. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { at, read } from './repository.js';

const APPS = 'test/hosts/ssr';
const apps = readdirSync(at(APPS), { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

describe('the docs of a host', () => {
  it('there are several', () => assert.ok(apps.length >= 5, apps.join()));

  for (const name of apps) {
    it(`show the files that are tried: ${name}`, () => {
      const page = read(`docs/developers/${name}.md`);
      assert.ok(page.includes(`npm run test:hosts -- ssr ${name}`));
      const shown = [...page.matchAll(/^`([^`\n]+)`:\n\n```\w+\n([^]*?)\n```$/gm)];
      assert.ok(shown.length, 'no file');
      for (const [, path, text] of shown) {
        assert.ok(existsSync(at(APPS, name, path!)), path);
        assert.equal(text, read(APPS, name, path!).trimEnd(), path);
      }
    });
  }
});
