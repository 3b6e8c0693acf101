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
  /** Whether that number is a whole one. */
  readonly whole?: true;
  /** A list in which every item has this shape. */
  readonly list?: Shape;
  /** An object in which every value has this shape. */
  readonly map?: Shape;
  /** What the names of a map are. `check` allows any, so that one odd name never hides the others; the lint and JSON Schema don't. */
  readonly keys?: Shape;
  /** `true` or `false`. */
  readonly boolean?: true;
  /** An object with these properties; a name that ends in `?` is optional. */
  readonly fields?: Readonly<Record<string, Shape>>;
}

export interface Problem {
  /** JavaScript notation from the document's root: `figures[3].label["pt-BR"]`; empty for the root. */
  readonly path: string;
  readonly message: string;
  /** What to do about it, where that is known: "write 2026-10-14". */
  readonly repair?: string;
}

/** As much of a name as a path repeats: everything that is wrong under it has it in its path. */
const LONGEST = 100;

/** `path` with one more step: `.key`, `[3]` or `["odd key"]`. */
export function step(path: string, key: string): string {
  const name = key.length > LONGEST ? `${key.slice(0, LONGEST)}…` : key;
  if (/^[a-z_$][\w$]*$/i.test(name)) return path + (path && '.') + name;
  return `${path}[${/^\d+$/.test(name) ? name : JSON.stringify(name)}]`;
}

/** Every place where `value` differs from `shape`; none when it fits. Never throws on JSON. */
export function validate(value: unknown, shape: Shape): readonly Problem[] {
  const problems: Problem[] = [];
  visit(value, shape, [], problems);
  return problems;
}

/** @param trail keys from the root to `value`; a path is written for a problem only */
function visit(value: unknown, shape: Shape, trail: string[], problems: Problem[]): void {
  const {
    text,
    number,
    whole,
    boolean,
    list,
    map,
    fields,
    as = fields || map ? 'object' : list ? 'list' : 'text',
  } = ownOf(shape);
  if (typeof value === 'string' && text?.test(value)) return;
  if (typeof value === 'boolean' && boolean) return;
  const fits = (given: number) => number && given >= number[0] && given <= number[1];
  if (typeof value === 'number' && fits(value) && (!whole || value % 1 === 0)) return;
  const isList = Array.isArray(value);
  const isObject = typeof value === 'object' && value !== null && !isList;
  const each = isList ? list : isObject ? map : undefined;
  if (each || (isObject && fields)) {
    const inside = value as Readonly<Record<string, unknown>>;
    const enter = (key: string, inner: Shape) => {
      trail.push(key);
      visit(Object.hasOwn(inside, key) ? inside[key] : undefined, inner, trail, problems);
      trail.pop();
    };
    for (const { key, optional, inner } of (isObject && fields && fieldsOf(fields)) || []) {
      if (!optional || (Object.hasOwn(inside, key) && inside[key] !== undefined)) enter(key, inner);
    }
    if (each) for (const key of Object.keys(inside)) enter(key, each);
    return;
  }
  const type = isList ? 'list' : value == null ? 'nothing' : typeof value;
  const found = typeof value === 'string' ? `"${value.slice(0, 40)}"` : typeof value === 'number' ? value : type;
  problems.push({ path: trail.reduce(step, ''), message: `expected ${as}, found ${found}` });
}

const owned = new WeakMap<Shape, Shape>();

/** A shape without what scripts of a host's page gave to every object: some have a `map` there. */
function ownOf(shape: Shape): Shape {
  const own = owned.get(shape) ?? (Object.assign(Object.create(null), shape) as Shape);
  owned.set(shape, own);
  return own;
}

type Fields = NonNullable<Shape['fields']>;
interface Field {
  readonly key: string;
  readonly optional: boolean;
  readonly inner: Shape;
}
const known = new WeakMap<Fields, readonly Field[]>();

/** The properties that `fields` names, taken apart once. */
function fieldsOf(fields: Fields): readonly Field[] {
  const listed =
    known.get(fields) ??
    Object.entries(fields).map(([name, inner]) => ({
      key: name.replace('?', ''),
      optional: name.endsWith('?'),
      inner,
    }));
  known.set(fields, listed);
  return listed;
}
