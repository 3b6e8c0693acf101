import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Declared } from '../../src/elements/shared/attributes.js';
import { CLASSES, type Name } from '../../src/server/classes.js';
import { closure } from './closure.js';
import { elements, type ElementEntry } from './manifest.js';
import { elementFolders, read, sources } from './repository.js';

const entries = elements();

/** All that `pattern` captures in `texts`, once each and in order; a list in one attribute counts as its words. */
function captured(texts: Iterable<string>, pattern: RegExp): string[] {
  const found = [...texts].flatMap((text) =>
    [...text.matchAll(pattern)].flatMap(([, words = '']) => words.split(/\s+/)),
  );
  return [...new Set(found)].filter(Boolean).sort();
}

const names = (list: readonly { name: string }[] = []) =>
  list
    .map(({ name }) => name)
    .filter(Boolean)
    .sort();

const undescribed = (list: readonly { name: string; description?: string }[] = []) =>
  list.filter(({ description }) => !description?.trim()).map(({ name }) => name);

/** The list behind a line of help stands in a shadow tree of its own, whose parts no element's page can reach. */
const APART = 'src/elements/shared/support/support-panel.ts';

/** Members of a class that are marked as no part of what it offers. */
const INTERNAL = /\/\*\* @internal [^]*?\*\/\s+(?:(?:declare|static|readonly|get|async|abstract) )*(\w+)/g;

/** Parts in a file of several forms that one of them draws never: a pledge asks for no consent and no topic. */
const NOT_DRAWN: Readonly<Record<string, readonly string[]>> = { give: ['box', 'privacy'] };

describe('the manifest', () => {
  it('knows every element', () => {
    assert.deepEqual(
      [...entries.keys()].sort(),
      elementFolders()
        .map((folder) => `impact-${folder}`)
        .sort(),
    );
  });

  it('is told of three members that are its own: what speaks, what is shown, what is said of a word', () => {
    const texts = sources().map((path) => read(path));
    assert.deepEqual(captured(texts, INTERNAL), ['explanation', 'speaking', 'state']);
    const marks = texts.flatMap((text) => text.match(/@internal/g) ?? []);
    assert.equal(marks.length, texts.flatMap((text) => text.match(INTERNAL) ?? []).length, 'one that names nothing');
  });

  for (const folder of elementFolders()) {
    describe(`of <impact-${folder}>`, () => {
      const entry = entries.get(`impact-${folder}`) as ElementEntry;
      const files = closure(`src/elements/${folder}/${folder}.ts`, new Map([[APART, '']]));
      // Documentation comments would make everything used that is documented.
      const code = [...files.values()].map((text) => text.replace(/\/\*\*[^]*?\*\//g, ''));

      it('says what it is', () => {
        assert.ok(entry.summary?.trim(), 'no @summary');
        assert.ok(entry.description?.trim(), 'no description');
      });

      it('describes every public property, method and attribute', () => {
        const members = entry.members?.filter(({ privacy = 'public' }) => privacy === 'public');
        assert.ok(members?.length, 'no public members');
        assert.deepEqual(undescribed(members), []);
        assert.deepEqual(undescribed(entry.attributes), []);
      });

      it('keeps to itself what is marked so', () => {
        const marked = captured(files.values(), INTERNAL);
        assert.deepEqual(
          names(entry.members).filter((name) => marked.includes(name)),
          [],
          'in the manifest',
        );
        const page = read(`docs/elements/${folder}.md`);
        assert.deepEqual(
          marked.filter((name) => page.includes(`\`${name}`)),
          [],
          'on its page',
        );
      });

      it('says of each attribute what it says of its property, and of each switch that it is off', () => {
        const said = new Map(entry.members?.map(({ name, description }) => [name, description]));
        for (const { name, fieldName = '', description = '', type } of entry.attributes ?? []) {
          assert.equal(description, said.get(fieldName) ?? description, name);
          if (type?.text === 'boolean') assert.match(description, /Default: false\.|Off by default/, name);
        }
      });

      it('reads each number, choice and switch by a reader', () => {
        const element = CLASSES[folder as Name];
        // No server writes these.
        assert.ok(element ?? /^(calm|exit)$/.test(folder), 'a class to look at');
        // Lit makes its list of properties when it is first asked for attributes.
        const properties = element?.observedAttributes && element.elementProperties;
        const unread = (entry.attributes ?? []).filter(({ name, fieldName = '', type, parsedType }) => {
          const types = (parsedType ?? type)!.text.split(' | ').filter((one) => !/^(null|undefined)$/.test(one));
          // Of a service that it doesn't know, a form says so and sends nothing.
          if (name === 'service' || !types.every((one) => /^('[\w-]+'|boolean|number)$/.test(one))) return false;
          return properties && !(properties.get(fieldName) as Declared).read;
        });
        assert.deepEqual(
          unread.map(({ name }) => name),
          [],
        );
      });

      it('lists the parts that it has', () => {
        assert.deepEqual(undescribed(entry.cssParts), []);
        const used = captured(code, /(?:\spart=|part: |part\.add\()["']([\w\s-]+)["'](?! \|)/g);
        const elsewhere = NOT_DRAWN[folder] ?? [];
        assert.deepEqual(
          names(entry.cssParts),
          used.filter((part) => !elsewhere.includes(part)),
        );
        assert.deepEqual(
          elsewhere.filter((part) => !used.includes(part)),
          [],
        );
      });

      it('lists the slots that it has', () => {
        assert.deepEqual(undescribed(entry.slots), []);
        const used = captured(code, /<slot\s[^>]*?name="([\w-]+)"/g);
        assert.deepEqual(names(entry.slots), used);
      });

      it('lists the events that it fires', () => {
        assert.deepEqual(undescribed(entry.events), []);
        const classes = [...files].filter(([path]) => path.startsWith('src/runtime/events/')).map(([, text]) => text);
        assert.deepEqual(names(entry.events), captured(classes, /'(impact-[\w-]+)'/g));
      });

      it('lists the tokens that its sheets read, and they read each once', () => {
        assert.deepEqual(undescribed(entry.cssProperties), []);
        const reads = code.flatMap((text) =>
          [...text.matchAll(/var\(\s*(--impact-[\w-]+)/g)].map(([, token = '']) => token),
        );
        assert.deepEqual(names(entry.cssProperties), [...new Set(reads)].sort());
        assert.deepEqual(
          reads.filter((token, index) => reads.indexOf(token) !== index),
          [],
          'read twice',
        );
      });

      it('has a budget for its page file', () => assert.ok(read('.size-limit.json').includes(`"dist/${folder}.js"`)));

      it('leaves the tokens to the page: no sheet sets one', () => {
        assert.deepEqual(captured(code, /(?:^|[{;\s])(--impact-[\w-]+)\s*:/gm), []);
      });
    });
  }
});
