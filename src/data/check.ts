/**
 * A descriptor says what a JSON value may be; `check` says where a value is something else. The same
 * descriptors are turned into JSON Schema when the project is built (scripts/json-schema.ts).
 *
 * A shape has one rule for each JSON type that it accepts, so a union needs no syntax of its own:
 *
 *     const TEXT: Shape = { text: /\S/ };
 *     const STATE: Shape = { as: 'draft or final', text: /^(draft|final)$/ };          // an enumeration
 *     const SIZE: Shape = { as: 'a width in pixels', number: [1, 10000] };
 *     const WORDS: Shape = { as: 'text, or text by language', text: /\S/, map: TEXT };  // a union
 *     const POST: Shape = { fields: { title: WORDS, 'state?': STATE } };  // `?`: may be absent
 *     const POSTS: Shape = { list: POST };
 *
 * Properties that a shape does not name are allowed, so that newer documents work with older code.
 */
export interface Shape {
  /** What is expected, as it ends the sentence "expected …"; by default "text", "a list" or "an object". */
  readonly as?: string;
  /** A string that this matches; no flags. `^(a|b)$` with plain words becomes an `enum` in JSON Schema. */
  readonly text?: RegExp;
  /** A number from the first to the second, inclusive. */
  readonly number?: readonly [least: number, most: number];
  /** A list in which every item has this shape. */
  readonly list?: Shape;
  /** An object in which every value has this shape. */
  readonly map?: Shape;
  /** An object with these properties; a name that ends in `?` is optional. */
  readonly fields?: Readonly<Record<string, Shape>>;
}

export interface Problem {
  /** JavaScript notation from the document's root: `figures[3].label["pt-BR"]`; empty for the root. */
  readonly path: string;
  readonly message: string;
}

/** `path` with one more step: `.key`, `[3]` or `["odd key"]`. */
export const step = (path: string, key: string): string =>
  /^[a-z_$][\w$]*$/i.test(key)
    ? path + (path && '.') + key
    : `${path}[${/^\d+$/.test(key) ? key : JSON.stringify(key)}]`;

/** Every place where `value` differs from `shape`; none when it fits. Never throws. */
export function check(value: unknown, shape: Shape, path = ''): Problem[] {
  const { text, number, list, map, fields } = shape;
  const isList = Array.isArray(value);
  const isObject = !isList && typeof value === 'object' && value;
  const each = isList ? list : map;
  if (isList ? list : isObject && (map || fields)) {
    return [
      ...Object.entries((!isList && fields) || {}).flatMap(([name, rule]) => {
        const key = name.replace('?', '');
        const inner = (value as Record<string, unknown>)[key];
        return inner === undefined && key !== name ? [] : check(inner, rule, step(path, key));
      }),
      ...Object.entries((each && value) || {}).flatMap(([key, inner]) =>
        check(inner, each!, step(path, key)),
      ),
    ];
  }
  const isText = typeof value === 'string';
  if (
    isText
      ? text?.test(value)
      : typeof value === 'number' && number && value >= number[0] && value <= number[1]
  ) {
    return [];
  }
  const { as = fields || map ? 'an object' : list ? 'a list' : 'text' } = shape;
  const found = isText
    ? `"${value.slice(0, 40)}"`
    : isList
      ? 'a list'
      : isObject
        ? 'an object'
        : String(value ?? 'nothing');
  return [{ path, message: `expected ${as}, found ${found}` }];
}
