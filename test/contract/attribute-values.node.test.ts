import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CLASSES, type Name } from '../../src/server/classes.js';
import { ServerPage } from '../../src/server/dom/nodes.js';
import { readPage } from '../../src/server/page.js';
import { prerender } from '../../src/server/prerender.js';
import { placedElement } from '../../src/server/served.js';
import { elements } from './manifest.js';

/** Values that no author means, and some that one might. */
const VALUES = `0|1|7|7.5|50000|99999999999|-1|+3|1e9|15s|NaN|Infinity|0x10|٣|TRUE|False|false |off|no|null|undefined|constructor|[x]|${' '}|`;
const values = VALUES.split('|');

/** What the manifest says of an attribute that is a number, a choice or a switch. */
interface Told {
  readonly tag: string;
  readonly attribute: string;
  readonly property: string;
  readonly types: readonly string[];
  readonly description: string;
}

const told: readonly Told[] = [...elements()].flatMap(([tag, { attributes = [] }]) =>
  attributes.flatMap(({ name, fieldName = name, type, parsedType, description = '' }) => {
    const types = (parsedType ?? type)!.text.split(' | ').filter((one) => !/^(null|undefined)$/.test(one));
    // A form says of a service that it doesn't know that it is none, and sends nothing.
    const isRead = name !== 'service' && types.every((one) => /^('[\w-]+'|boolean|number)$/.test(one));
    return isRead ? { tag, attribute: name, property: fieldName, types, description } : [];
  }),
);

const number = (text = '') => Number(text.replaceAll(',', ''));

/** What a value comes to, as far as the manifest says it. */
function meant({ types, description }: Told, value: string): (got: unknown) => boolean {
  const text = value.trim();
  if (types.includes('boolean')) return (got) => got === !/^(?:false|no|off|none|0)$/i.test(text);
  if (!types.includes('number')) {
    const word = types.find((one) => one === `'${text.toLowerCase()}'`);
    return (got) => (word ? got === word.slice(1, -1) : got === undefined || types.includes(`'${String(got)}'`));
  }
  const [, least, most, otherwise] =
    /([\d.,]*\d)(?: \(\w+\))? to ([\d,]*\d)\D*?[Dd]efault:? ([\d,]*\d|never|`auto`)/.exec(description) ?? [];
  const [low, high] = [number(least), number(most)];
  if (otherwise === 'never' && number(text) === 0) return (got) => got == null;
  const fallback = /^\d/.test(otherwise!) ? number(otherwise) : undefined;
  if (!/^\d+(\.\d+)?$/.test(text)) return (got) => got === fallback;
  const held = Math.min(Math.max(number(text), low), high);
  // Part of a whole number is none.
  return (got) => got === held || (text.includes('.') && got === fallback);
}

function valueOn({ tag, attribute, property }: Told, value: string): unknown {
  const { tags, root } = readPage(`<!DOCTYPE html><${tag}></${tag}>`);
  const page = new ServerPage(root.parentNode!, 'https://page.example/');
  const place = { page, tree: tags[0]!.node, model: undefined };
  return Reflect.get(placedElement(tag.replace('impact-', '') as Name, place, [[attribute, value]]), property);
}

describe('a number, a choice or a switch, whatever its tag says', () => {
  it('is told of with its range and its default, where it is a number', () => {
    const numbers = told.filter(({ types }) => types.includes('number'));
    assert.ok(numbers.length > 15);
    for (const { tag, attribute, description } of numbers)
      assert.match(description, /\d(?: \(\w+\))? to [\d,]*\d.*[Dd]efault/, `${tag} ${attribute}`);
  });

  for (const each of told.filter(({ tag }) => tag.replace('impact-', '') in CLASSES))
    it(`comes to what is told of it: ${each.tag} ${each.attribute}`, (t) => {
      t.mock.method(console, 'warn', () => undefined);
      const wrong = values.filter((value) => !meant(each, value)(valueOn(each, value)));
      assert.deepEqual(
        wrong.map((value) => [value, valueOn(each, value)]),
        [],
      );
    });

  it('spoils no page', async (t) => {
    t.mock.method(console, 'warn', () => undefined);
    const tagWith = (tag: string, more = '') => `<p></p><${tag} value="1 in 4" action="/a"${more}>Words</${tag}>\n`;
    const of = (html: string) => prerender(`<!DOCTYPE html><html lang="en"><body>${html}</body></html>`);
    const served = told.filter(({ tag }) => tag.replace('impact-', '') in CLASSES);
    for (const tag of new Set(served.map((each) => each.tag))) {
      const plain = (await of(tagWith(tag))).problems.map(({ message }) => message);
      const tags = served
        .filter((each) => each.tag === tag)
        .flatMap(({ attribute }) => values.map((value) => tagWith(tag, ` ${attribute}="${value}"`)));
      const { problems } = await of(tags.join(''));
      assert.deepEqual(
        problems.map(({ message }) => message).filter((message) => !plain.includes(message)),
        [],
        tag,
      );
    }
  });
});
