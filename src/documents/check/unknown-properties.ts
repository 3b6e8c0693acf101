import { likely } from '../likely.js';
import { step, type Problem, type Shape } from '../shape.js';

/** The shape of what an object or list has under `key`; undefined where a shape doesn't say. */
export const innerShape = ({ list, map, fields = {} }: Shape, value: object, key: string): Shape | undefined =>
  Array.isArray(value)
    ? list
    : Object.hasOwn(fields, key)
      ? fields[key]
      : Object.hasOwn(fields, `${key}?`)
        ? fields[`${key}?`]
        : map;

/** So many guesses are remembered. */
const MOST = 1000;

interface Names {
  readonly known: readonly string[];
  /** The known ones in a sentence. */
  readonly list: string;
  /** What unknown ones were likely meant to be. */
  readonly guesses: Map<string, string | undefined>;
}
/** A memo, by the shape: ten thousand figures have one. */
const memo = new WeakMap<Shape, Names>();

function namesOf(shape: Shape): Names {
  const before = memo.get(shape);
  if (before) return before;
  const known = Object.keys(shape.fields ?? {}).map((name) => name.replace('?', ''));
  const names: Names = { known, list: known.join(', '), guesses: new Map() };
  memo.set(shape, names);
  return names;
}

/**
 * Properties that a shape does not name: allowed, but often a misspelling, so the command line warns of them.
 * Names that begin with `$` are left to tools, and with `x-` to publishers. Not for pages: they ignore what they do not know.
 */
export function unknownProperties(value: unknown, shape: Shape | undefined, path = ''): Problem[] {
  if (!shape || typeof value !== 'object' || value === null) return [];
  const { known, list, guesses } = namesOf(shape);
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = step(path, key);
    const next = innerShape(shape, value, key);
    if (next || Array.isArray(value) || !known.length) return unknownProperties(inner, next, at);
    if (/^(?:\$|x-)/.test(key)) return [];
    if (guesses.size > MOST) guesses.clear();
    if (!guesses.has(key)) guesses.set(key, likely(key, known));
    const meant = guesses.get(key);
    return [{ path: at, message: `not a known property (${list})`, ...(meant && { repair: `write ${meant}` }) }];
  });
}
