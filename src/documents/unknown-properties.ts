import { likely } from './likely.js';
import { step, type Problem, type Shape } from './shape.js';

/**
 * Properties that a shape does not name: allowed, but often a misspelling, so the command line warns of them.
 * Names that begin with `$` are left to tools. Not for pages: they ignore what they do not know.
 */
export function unknownProperties(value: unknown, shape: Shape | undefined, path = ''): Problem[] {
  if (!shape || typeof value !== 'object' || value === null) return [];
  const { list, map, fields } = shape;
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = step(path, key);
    if (Array.isArray(value)) return unknownProperties(inner, list, at);
    const names = Object.keys(fields ?? {});
    const name = names.find((each) => each.replace('?', '') === key);
    if (name === undefined && !map && fields && !key.startsWith('$')) {
      const known = names.map((each) => each.replace('?', ''));
      const meant = likely(key, known);
      return [
        { path: at, message: `not a known property (${known.join(', ')})`, ...(meant && { repair: `write ${meant}` }) },
      ];
    }
    return unknownProperties(inner, (name && fields?.[name]) || map, at);
  });
}
