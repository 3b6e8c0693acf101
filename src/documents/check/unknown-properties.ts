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

/**
 * Properties that a shape does not name: allowed, but often a misspelling, so the command line warns of them.
 * Names that begin with `$` are left to tools, and with `x-` to publishers. Not for pages: they ignore what they do not know.
 */
export function unknownProperties(value: unknown, shape: Shape | undefined, path = ''): Problem[] {
  if (!shape || typeof value !== 'object' || value === null) return [];
  const known = Object.keys(shape.fields ?? {}).map((name) => name.replace('?', ''));
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = step(path, key);
    const next = innerShape(shape, value, key);
    if (next || Array.isArray(value) || !known.length) return unknownProperties(inner, next, at);
    if (/^(?:\$|x-)/.test(key)) return [];
    const meant = likely(key, known);
    return [
      { path: at, message: `not a known property (${known.join(', ')})`, ...(meant && { repair: `write ${meant}` }) },
    ];
  });
}
