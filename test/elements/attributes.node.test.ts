import { CLASSES, type Name } from '../../src/server/classes.js';
import { ServerPage } from '../../src/server/dom/nodes.js';
import { readPage } from '../../src/server/page.js';
import { placedElement } from '../../src/server/served.js';
import { elements } from '../contract/manifest.js';
import { describe, it } from '../helpers/node.js';
import { matchesWritten } from '../helpers/written.js';

/**
 * What every attribute of every element comes to. After a change that is meant, `npm run written` writes it anew; read what has changed.
 */
const VALUES = [
  '',
  ' ',
  'x',
  ' X ',
  '0',
  '1',
  '7',
  '7.5',
  '50000',
  '-1',
  '15s',
  'true',
  'FALSE',
  'off',
  'no',
  'none',
  '[1]',
];

describe('what an attribute comes to', () => {
  it('is what was read and found good', () => {
    const { warn } = console;
    console.warn = () => undefined;
    const lines = [...elements()].flatMap(([tag, { attributes = [] }]) => {
      const name = tag.replace('impact-', '');
      if (!(name in CLASSES)) return [];
      const { tags, root } = readPage(`<!DOCTYPE html><${tag}></${tag}>`);
      const place = {
        page: new ServerPage(root.parentNode!, 'https://page.example/'),
        tree: tags[0]!.node,
        model: undefined,
      };
      const valueOf = (attribute: string, property: string, value: string | undefined): string => {
        const given = value === undefined ? [] : [[attribute, value] as const];
        const got: unknown = Reflect.get(placedElement(name as Name, place, given as never), property);
        return got === undefined ? 'nothing' : JSON.stringify(got);
      };
      return attributes.map(({ name: attribute, fieldName = attribute, type, parsedType }) => {
        const words = [...((parsedType ?? type)?.text ?? '').matchAll(/'([\w-]+)'/g)].map(([, word = '']) => word);
        const without = valueOf(attribute, fieldName, undefined);
        const by = new Map<string, string[]>();
        for (const value of [...VALUES, ...words, ...words.map((word) => word.toUpperCase())]) {
          const got = valueOf(attribute, fieldName, value);
          if (got !== without && got !== JSON.stringify(value))
            by.set(got, [...(by.get(got) ?? []), JSON.stringify(value)]);
        }
        const asIs = [...VALUES, ...words].filter(
          (value) => valueOf(attribute, fieldName, value) === JSON.stringify(value),
        );
        const said =
          asIs.length === VALUES.length + words.length
            ? ['any as it is']
            : asIs.length
              ? [`${asIs.map((value) => JSON.stringify(value)).join(' ')} as it is`]
              : [];
        return [
          `${name} ${attribute}: ${without}`,
          ...said,
          ...[...by].map(([got, values]) => `${got} ← ${values.join(' ')}`),
        ].join(' · ');
      });
    });
    console.warn = warn;
    // Most take any text as it is, and blanks as nothing.
    const any = ` · ${VALUES.filter((value) => value !== ' ')
      .map((value) => JSON.stringify(value))
      .join(' ')} as it is · "" ← " "`;
    const short = lines.map((line) => line.replace(any, ' · any text'));
    matchesWritten(new URL('./written/attributes.txt', import.meta.url), short);
  });
});
