/** Spoils documents, a property at a time. */
import type { Shape } from '../../src/documents/shape.js';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

const isMap = (value: Json): value is { readonly [name: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Of every list those alone that have a property which none before them has: one of each kind says it all. */
export function thin(value: Json): Json {
  if (Array.isArray(value)) {
    const seen = new Set<string>();
    return (value as readonly Json[])
      .filter((item, index) => {
        const names = isMap(item) ? Object.keys(item) : [String(index > 0)];
        const isNew = names.some((name) => !seen.has(name));
        for (const name of names) seen.add(name);
        return isNew;
      })
      .map(thin);
  }
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, thin(inner)]));
}

/** The document with something else at a path; without it where that is undefined. */
export function spoilt(value: Json, [key, ...rest]: readonly string[], by: Json | undefined): Json | undefined {
  if (key === undefined) return by;
  if (isMap(value) && !Object.hasOwn(value, key)) return { ...value, [key]: by! };
  const inner = spoilt((value as Record<string, Json>)[key]!, rest, by);
  if (Array.isArray(value)) return value.flatMap((item: Json, at) => (String(at) === key ? (inner ?? []) : [item]));
  const entries = Object.entries(value as object).filter(([name]) => name !== key || inner !== undefined);
  return Object.fromEntries(entries.map(([name, old]) => [name, name === key ? inner! : (old as Json)]));
}

/** Paths to all that a document has. */
export function* pathsIn(value: Json, path: readonly string[] = []): Generator<readonly string[]> {
  if (path.length) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* pathsIn(inner as Json, [...path, key]);
}

/** Paths to what a shape knows and the document hasn't, of a list or a map in its first entry alone. */
export function* absentIn(value: Json, shape: Shape, path: readonly string[] = []): Generator<readonly string[]> {
  const { fields = {}, list, map } = shape;
  const each = Array.isArray(value) ? list : isMap(value) ? map : undefined;
  const [first] = typeof value === 'object' && value ? Object.entries(value) : [];
  if (each && first) yield* absentIn(first[1] as Json, each, [...path, first[0]]);
  if (!isMap(value)) return;
  for (const [name, inner] of Object.entries(fields)) {
    const key = name.replace('?', '');
    if (Object.hasOwn(value, key)) yield* absentIn(value[key]!, inner, [...path, key]);
    else yield [...path, key];
  }
}
