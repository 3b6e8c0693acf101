/** Each element's page says when to use it and when not, shows it, and says what it takes, what it rests on, how it is heard and what goes wrong. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { codesOf, explained, linesOf } from './error-codes.js';
import { elements } from './manifest.js';
import { at, read } from './repository.js';
import { blocks } from './published.js';

const SECTIONS = ['API', 'Evidence', 'Accessibility', 'Errors'];

/** A page's parts by the heading of the second level above them; what stands before the first is `''`. */
const parts = (page: string) =>
  new Map(
    page.split(/^## /m).map((part, index) => {
      const [, heading = '', text = ''] = /^([^\n]*)\n([^]*)$/.exec(part) ?? [];
      return index ? ([heading, text] as const) : (['', part] as const);
    }),
  );

/** Something that a reader can look up: an address, a DOI, a ticket, authors with a year, or an institution's own rule. */
const REFERENCE =
  /\]\(https?:|10\.\d{4,}\/|\w#\d+|\b\w+ (?:19|20)\d\d\b|\bWCAG\b|\bGOV\.UK\b|\bCDC\b|\bONS\b|\bPCI SSC\b|\bHTML\b|\bBibTeX\b|\.org\/|\bin (?:19|20)\d\d\b|the table above/i;

describe('the page of each element', () => {
  for (const [tag, { events = [] }] of elements()) {
    const path = `docs/elements/${tag.replace('impact-', '')}.md`;
    if (!existsSync(at(path))) {
      it(`${tag}: has a page`, () => assert.fail(`write ${path}`));
      continue;
    }
    const page = read(path);
    const by = parts(page);
    const beforeApi = page.slice(0, page.indexOf('<!-- api:'));

    it(`${tag}: says when to use it, and when not`, () => {
      assert.match(beforeApi, /\*\*Use it\*\* \w[^]{20,}?[.:]/, 'no “**Use it** …”');
      assert.match(beforeApi, /\*\*Don’t use it\*\* \w[^]{20,}?\./, 'no “**Don’t use it** …”');
    });

    it(`${tag}: begins with a name, a sentence and an example that is alive`, () => {
      assert.ok(page.startsWith(`# \`<${tag}>\`\n\n`), page.slice(0, 40));
      assert.match(page.split('\n\n')[1]!, /^[A-Z"“].*\./s);
      const examples = blocks(page).filter(({ language, code }) => language === 'html' && code.includes(`<${tag}`));
      assert.ok(examples.length, 'no example');
      for (const { code } of examples) assert.ok(!/<script/.test(code) || tag === 'impact-exit', code);
    });

    it(`${tag}: has its table, its evidence, its accessibility and its errors`, () => {
      for (const heading of SECTIONS) assert.ok((by.get(heading) ?? '').trim().length > 40, `no “## ${heading}”`);
      assert.match(page, new RegExp(`<!-- api:${tag} -->[^]*<!-- /api -->`));
    });

    it(`${tag}: rests each piece of evidence on something that can be looked up`, () => {
      const bare = by
        .get('Evidence')!
        .replace(/<!--.*?-->/g, '')
        .split(/\n(?=- )/)
        .filter((line) => line.startsWith('- '));
      assert.ok(bare.length, 'no list of evidence');
      assert.ok(
        bare.some((line) => REFERENCE.test(line)),
        'no reference',
      );
    });

    it(`${tag}: names tests of its accessibility that exist`, () => {
      const named = [...by.get('Accessibility')!.matchAll(/`((?:test\/)?[\w./-]+\.test\.ts)`/g)].map(
        ([, file]) => file!,
      );
      assert.ok(named.length, 'no test');
      for (const file of named) {
        const found = [file, `test/elements/${file}`, `test/contract/${file}`].some((each) => existsSync(at(each)));
        assert.ok(found, `${path} names ${file}, which isn’t there`);
      }
    });

    it(`${tag}: lists every code that it can report, and no other, with what the console says and what to do`, () => {
      const text = by.get('Errors')!;
      const name = tag.replace('impact-', '');
      const fires = events.some((event) => event.name === 'impact-error');
      if (!fires) return void assert.match(text, /no errors/);
      const rows = [...text.matchAll(/^\| `([\w-]+)` \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)];
      assert.deepEqual(rows.map(([, code]) => code!).sort(), codesOf(name), 'npm run docs fills the table');
      const all = explained();
      const said = text.replace(/^\|.*$/gm, '').replace(/<!--.*?-->/g, '');
      const wrong = [...said.matchAll(/`([a-z][a-z-]+)`/g)]
        .map(([, code]) => code!)
        .filter(
          (code) => !all.has(code) && !events.some((event) => event.name === code) && !page.includes(`| \`${code}\` |`),
        );
      assert.deepEqual(wrong, [], 'no such code, event or attribute');
    });

    it(`${tag}: names every line that its own files write to the console`, () => {
      const text = by.get('Errors')!;
      assert.deepEqual(
        linesOf(tag.replace('impact-', '')).filter((line) => !text.includes(line.trimEnd())),
        [],
      );
    });
  }

  it('would miss a code or a line that no page has', () => {
    assert.ok(codesOf('change').includes('overlap') && !codesOf('statistic').includes('overlap'));
    assert.ok(codesOf('posts').includes('cors') && codesOf('subscribe').includes('too-many'));
    assert.ok(linesOf('give').some((line) => line.startsWith('amounts has')));
  });
});
