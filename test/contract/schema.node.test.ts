import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFiguresDocument } from '../../src/documents/figures-document.js';
import { readPostsDocument } from '../../src/documents/posts-document.js';
import { SCHEMAS, schemaPath, schemaText } from '../../scripts/schema.js';
import { BROKEN, FULL, MISSPELT, SMALL, broken } from '../documents/figures-cases.js';

/** As much of a JSON Schema as is looked at here. */
interface Schema {
  readonly $id: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
}
const committed = (name: string): Schema => JSON.parse(readFileSync(schemaPath(name), 'utf8')) as Schema;
/** One for all: its own schema of schemas takes the most time to be made ready. */
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
for (const name of Object.keys(SCHEMAS)) ajv.addSchema(committed(name));
const pointer = (path: readonly string[]) =>
  path.map((part) => `/${encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('');
/** @param path where the rule is in the schema; all of it where there is none */
const validator = ({ $id }: Schema, ...path: string[]) => ajv.compile({ $ref: `${$id}#${pointer(path)}` });

describe('schemas', () => {
  for (const [name, { texts }] of Object.entries(SCHEMAS)) {
    const schema = committed(name);
    const owners: Readonly<Record<string, Schema>> = { document: schema, ...schema.$defs };

    it(`${name} is what the descriptors say`, async () => {
      assert.equal(readFileSync(schemaPath(name), 'utf8'), await schemaText(name), 'run npm run schema');
    });

    it(`${name} explains every property, with examples that fit`, () => {
      const described = Object.entries(owners).flatMap(([owner, { properties = {} }]) =>
        Object.entries(properties)
          .filter(([key]) => key !== '$schema')
          .map(([key, rule]) => {
            const path = `${owner}.${key}`;
            assert.ok(rule.title && rule.description, `${path} has no words`);
            const isGood = validator(schema, ...(owner === 'document' ? [] : ['$defs', owner]), 'properties', key);
            for (const example of rule.examples ?? [])
              assert.ok(isGood(example), `${path}: ${JSON.stringify(example)}`);
            assert.ok(rule.examples?.length, `${path} has no example`);
            return path;
          }),
      );
      assert.deepEqual(described.toSorted(), Object.keys(texts).toSorted(), 'words for a property that is not there');
    });
  }
});

describe('figures.schema.json and the reader', () => {
  const isGood = validator(committed('figures.schema.json'));

  it('both accept what is right', () => {
    for (const document of [
      SMALL,
      { ...SMALL, $schema: 'x', 'x-own': 1 },
      FULL,
      { version: 1, language: 'de', figures: [] },
    ]) {
      assert.ok(isGood(document), JSON.stringify(isGood.errors));
      readFiguresDocument(document);
    }
  });

  for (const document of MISSPELT) {
    it(`the schema alone refuses ${JSON.stringify(document).slice(-60)}`, () => {
      assert.equal(isGood(document), false);
      readFiguresDocument(document);
    });
  }

  for (const item of BROKEN) {
    it(item.beyondSchema ? `only the reader sees ${item.name}` : `both refuse ${item.name}`, () => {
      assert.equal(isGood(broken(item)), item.beyondSchema ?? false);
      assert.throws(() => readFiguresDocument(broken(item)), { name: 'DocumentError' });
    });
  }
});

describe('posts.schema.json and the reader', () => {
  const isGood = validator(committed('posts.schema.json'));
  const document = (post: object, rest: object = {}) => ({ version: 1, posts: [post], ...rest });
  const good = [
    JSON.parse(readFileSync(new URL('../../src/documents/examples/posts.json', import.meta.url), 'utf8')) as object,
    { version: 1, posts: [] },
    document({}),
    document({ title: 'a', url: '/a', published: '2026', image: 'a.jpg', 'x-later': 1 }),
    document({
      url: 'https://example.org/',
      updated: '2026-11-21T09:00:00.5Z',
      image: { url: '//example.org/a', width: 4 },
    }),
  ];
  const bad = [
    {},
    { version: 2, posts: [] },
    { version: 1, posts: {} },
    document({ title: '' }),
    document({ title: 5 }),
    document({ url: 'javascript:alert(1)' }),
    document({ url: 'mailto:a@example.org' }),
    document({ published: 'yesterday' }),
    document({ published: '2026-02-30' }),
    document({ published: '2026-11-21T09:00:00+10:00' }),
    document({ image: { width: 4 } }),
    document({ image: { url: 'a.jpg', width: 0 } }),
    document({ authors: 'A' }),
    document({}, { source: '/feed' }),
    document({}, { language: 'english please' }),
  ];

  it('both accept what is right', () => {
    for (const one of good) {
      assert.ok(isGood(one), `${JSON.stringify(one)} ${JSON.stringify(isGood.errors)}`);
      readPostsDocument(one, 'https://example.org/');
    }
  });

  for (const one of bad) {
    it(`both refuse ${JSON.stringify(one)}`, () => {
      assert.equal(isGood(one), false);
      assert.throws(() => readPostsDocument(one), { name: 'DocumentError' });
    });
  }
});
