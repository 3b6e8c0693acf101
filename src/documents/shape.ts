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
  /** What is expected, as it ends the sentence "expected …"; by default "text", "list" or "object". */
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

/** Every place where `value` differs from `shape`, added to `problems`; none when it fits. Never throws on JSON. */
export function check(value: unknown, shape: Shape, path = '', problems: Problem[] = []): readonly Problem[] {
  const { text, number, list, map, fields, as = fields || map ? 'object' : list ? 'list' : 'text' } = shape;
  const type = Array.isArray(value) ? 'list' : value == null ? 'nothing' : typeof value;
  const each = type === 'list' ? list : type === 'object' && map;
  const named = type === 'object' && fields;
  const inside = value as Readonly<Record<string, unknown>>;
  if (named) {
    for (const name in named) {
      const key = name.replace('?', '');
      if (key === name || inside[key] !== undefined) check(inside[key], named[name]!, step(path, key), problems);
    }
  }
  if (each) for (const key in inside) check(inside[key], each, step(path, key), problems);
  const fits =
    typeof value === 'string'
      ? text?.test(value)
      : typeof value === 'number' && number && value >= number[0] && value <= number[1];
  if (!(each || named || fits)) {
    const found = typeof value === 'string' ? `"${value.slice(0, 40)}"` : typeof value === 'number' ? value : type;
    problems.push({ path, message: `expected ${as}, found ${found}` });
  }
  return problems;
}
