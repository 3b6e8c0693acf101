import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { messageMistakes } from './message-calls.js';
import { filesUnder, read } from './repository.js';

/** What src/embed/localize.ts relies on, which leaves out what @lit/localize brings for other messages. */
describe('messages', () => {
  const units = (path: string) => [...read(path).matchAll(/<trans-unit id="([^"]+)">/g)].map(([, id]) => id!);

  it('have ids that somebody chose', () => {
    const ids = units('src/locales/xliff/de.xlf');
    assert.ok(ids.length > 50, `only ${ids.length} messages were found`);
    assert.deepEqual(
      ids.filter((id) => /^[hs][\da-f]{16}$/.test(id)),
      [],
    );
  });

  it('stand in the sources with the id and the words that languages/en.json has', () => {
    const { messages } = JSON.parse(read('languages/en.json')) as { messages: Readonly<Record<string, string>> };
    assert.deepEqual(
      filesUnder('src', '.ts').flatMap((path) => messageMistakes(path, read(path), messages)),
      [],
    );
    const MISTAKES: readonly (readonly [source: string, mistake: RegExp | undefined])[] = [
      ["msg('Source:', { id: 'source' });", undefined],
      ["msg('Source:');", /^a\.ts:1 has no id$/],
      ["\nmsg('Source:', {});", /^a\.ts:2 has no id$/],
      ["msg('Source:', { id: '' });", /has no id$/],
      ["msg('Source:', { id: 'sources' });", /^a\.ts:1 sources is in English/],
      ["msg('', { id: 'source' });", /^a\.ts:1 source is in English: Source:$/],
      ["msg(words, { id: 'source' });", /source has no words of its own$/],
      ["f(str`${a} ${b}`); msg(str`Address checked ${a}.`, { id: 'actions-finder-checked' });", undefined],
      ["msg(str`Address ${a}`, { id: 'actions-finder-checked' });", /actions-finder-checked is in English/],
    ];
    for (const [source, mistake] of MISTAKES) {
      const found = messageMistakes('a.ts', source, messages).join(' | ');
      if (mistake) assert.match(found, mistake, source);
      else assert.equal(found, '', source);
    }
  });

  it('stand in every language once, whole and translated', () => {
    const unit =
      /^id="[^"]+">\s*<source>[^]*<\/source>\s*<target>[^]+<\/target>\s*(?:<note\b[^]*<\/note>\s*)*<\/trans-unit>\s*$/;
    const ids = units('src/locales/xliff/de.xlf');
    for (const path of filesUnder('src/locales/xliff', '.xlf')) {
      const [head, ...found] = read(path)
        .replace(/<\/body>\s*<\/file>\s*<\/xliff>\s*$/, '')
        .split('<trans-unit ');
      assert.match(head!, /<body>\s*$/, path);
      for (const text of found) assert.match(text, unit, `${path}: not closed, or not translated`);
      assert.deepEqual(units(path).toSorted(), ids.toSorted(), path);
      assert.equal(new Set(units(path)).size, ids.length, `${path}: a message stands there twice`);
    }
  });

  it('are filled in: a text with places is tagged by str under that name, or readers see the places’ numbers', () => {
    for (const path of filesUnder('src/locales', '.ts')) {
      const lines = read(path).split('\n');
      assert.deepEqual(
        lines.filter((line) => line.includes('${') && !line.includes(': str`')),
        [],
        path,
      );
    }
  });

  it('are text without markup', () => {
    for (const path of filesUnder('src/locales', '.ts')) assert.doesNotMatch(read(path), /html`/, path);
  });
});
