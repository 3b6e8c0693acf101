/** Writes a descriptor (src/documents/shape.ts) as JSON Schema, so that editors and servers check what the reader checks. */
import type { Shape } from '../src/documents/shape.js';

export type JsonSchema = { [keyword: string]: unknown };

/** What a person who writes a document needs to know about one property. */
export interface PropertyText {
  readonly title: string;
  readonly description: string;
  readonly examples?: readonly unknown[];
}

export interface SchemaSource {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly shape: Shape;
  /** Shapes that get a definition of their own, by name; the name also leads the keys of `texts`. */
  readonly definitions: Readonly<Record<string, Shape>>;
  /** By owner and property: `figure.value`; the root's owner is `document`. */
  readonly texts: Readonly<Record<string, PropertyText>>;
}

/** Words between `^(` and `)$`: an enumeration that a regular expression spells out. */
const WORDS = /^\^\((\w+(?:\|\w+)*)\)\$$/;

function textRule({ source }: RegExp): JsonSchema {
  const words = WORDS.exec(source)?.[1];
  return words ? { enum: words.split('|') } : { type: 'string', pattern: source };
}

/** Names that tools and publishers may add for themselves. */
const OWN = '^[$]|^x-';

/**
 * The whole schema, draft 2020-12. A property that no shape names is an error here, so that an editor marks a misspelt one; the
 * reader goes on allowing it, so that a newer document works with an older script.
 */
export function toJsonSchema({ id, title, description, shape, definitions, texts }: SchemaSource): JsonSchema {
  const names = new Map(Object.entries(definitions).map(([name, each]) => [each.fields ?? each, name]));

  const objectRule = ({ fields = {}, map, keys }: Shape, owner: string): JsonSchema => {
    const entries = Object.entries(fields).map(([name, rule]) => [name.replace('?', ''), rule] as const);
    const required = Object.keys(fields).filter((name) => !name.endsWith('?'));
    return {
      type: 'object',
      ...(entries.length && {
        properties: Object.fromEntries(
          entries.map(([name, rule]) => [name, { ...texts[`${owner}.${name}`], ...rules(rule, `${owner}.${name}`) }]),
        ),
      }),
      ...(required.length && { required }),
      ...(keys && { propertyNames: rules(keys, owner), minProperties: 1 }),
      ...(map
        ? { additionalProperties: rules(map, owner) }
        : { patternProperties: { [OWN]: true }, additionalProperties: false }),
    };
  };

  /** One rule for each JSON type; a shape with several is a union. */
  const inline = (each: Shape, owner: string): JsonSchema => {
    const { text, number, whole, boolean, list, map, fields } = each;
    const name = fields && names.get(fields);
    const all = [
      text && textRule(text),
      number &&
        (number[0] === number[1]
          ? { const: number[0] }
          : { type: whole ? 'integer' : 'number', minimum: number[0], maximum: number[1] }),
      boolean && { type: 'boolean' },
      list && { type: 'array', items: rules(list, owner) },
      (map || fields) && (name && name !== owner ? { $ref: `#/$defs/${name}` } : objectRule(each, owner)),
    ].filter((rule) => rule !== undefined);
    return all.length === 1 ? (all[0] as JsonSchema) : { anyOf: all };
  };

  const rules = (each: Shape, owner: string): JsonSchema => {
    const name = names.get(each);
    return name && name !== owner ? { $ref: `#/$defs/${name}` } : inline(each, owner);
  };

  const root = inline(shape, 'document');
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title,
    description,
    ...root,
    properties: { $schema: { type: 'string' }, ...(root['properties'] as object) },
    $defs: Object.fromEntries(Object.entries(definitions).map(([name, each]) => [name, inline(each, name)])),
  };
}
