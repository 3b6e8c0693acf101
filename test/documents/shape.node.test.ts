import { describe, expect, it } from '../helpers/node.js';
import fc from '../helpers/property.js';
import { validate, type Shape } from '../../src/documents/shape.js';
import { unknownProperties } from '../../src/documents/check/unknown-properties.js';

const TEXT: Shape = { text: /\S/ };
const STATE: Shape = { as: 'draft or final', text: /^(draft|final)$/ };
const WORDS: Shape = { as: 'text, or text by language', text: /\S/, map: TEXT };
const POST: Shape = {
  fields: { title: WORDS, 'state?': STATE, 'width?': { as: 'a width', number: [1, 100] } },
};
const POSTS: Shape = { fields: { posts: { list: POST } } };

describe('check', () => {
  const fine: unknown[] = [
    { posts: [] },
    { posts: [{ title: 'A' }] },
    { posts: [{ title: { en: 'A', 'pt-BR': 'B' }, state: 'draft', width: 100 }], more: [1] },
  ];
  for (const value of fine) {
    it(`accepts ${JSON.stringify(value)}`, () => expect(validate(value, POSTS)).to.deep.equal([]));
  }

  const wrong: [value: unknown, ...problems: [path: string, message: string][]][] = [
    [null, ['', 'expected object, found nothing']],
    [[], ['', 'expected object, found list']],
    ['x', ['', 'expected object, found "x"']],
    [{}, ['posts', 'expected list, found nothing']],
    [{ posts: {} }, ['posts', 'expected list, found object']],
    [{ posts: [7] }, ['posts[0]', 'expected object, found 7']],
    [{ posts: [{}] }, ['posts[0].title', 'expected text, or text by language, found nothing']],
    [{ posts: [{ title: ' ' }] }, ['posts[0].title', 'expected text, or text by language, found " "']],
    [{ posts: [{ title: { 'pt-BR': 1 } }] }, ['posts[0].title["pt-BR"]', 'expected text, found 1']],
    [{ posts: [{ title: { en: null } }] }, ['posts[0].title.en', 'expected text, found nothing']],
    [
      { posts: [{ title: 'A', state: 'new', width: 0 }] },
      ['posts[0].state', 'expected draft or final, found "new"'],
      ['posts[0].width', 'expected a width, found 0'],
    ],
    [{ posts: [{ title: 'A', width: NaN }] }, ['posts[0].width', 'expected a width, found NaN']],
    [{ posts: [{ title: 'A', width: null }] }, ['posts[0].width', 'expected a width, found nothing']],
    [{ posts: [{ title: 'A', state: true }] }, ['posts[0].state', 'expected draft or final, found boolean']],
  ];
  for (const [value, ...problems] of wrong) {
    it(`says what is wrong with ${JSON.stringify(value)}`, () => {
      expect(validate(value, POSTS)).to.deep.equal(problems.map(([path, message]) => ({ path, message })));
    });
  }

  it('shortens what it quotes', () => {
    expect(validate('y'.repeat(5000), STATE)[0]!.message).to.have.length.below(90);
  });

  it('never throws, and names a place for every problem', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true }), (value) => {
        for (const shape of [POSTS, WORDS, { map: POST }, { list: POST }]) {
          for (const { path, message } of validate(value, shape)) {
            expect(path).to.be.a('string');
            expect(message).to.match(/^expected .+, found .+/s);
          }
        }
      }),
    );
  });
});

describe('unknownProperties', () => {
  it('names each with its path and the names there are', () => {
    const value = {
      $schema: 'x',
      posts: [{ title: { xx: 'any language' }, state: 'draft', Width: 3 }],
      post: [],
    };
    expect(unknownProperties(value, POSTS)).to.deep.equal([
      { path: 'posts[0].Width', message: 'not a known property (title, state, width)', repair: 'write width' },
      { path: 'post', message: 'not a known property (posts)', repair: 'write posts' },
    ]);
  });
  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (value) => void unknownProperties(value, POSTS)));
  });
});
