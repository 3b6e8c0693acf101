import type { LitElement, PropertyDeclaration } from 'lit';
import { warn } from '../../runtime/report.js';
import { isOff } from '../../text/off.js';

/**
 * What a property makes of the attribute or value that it is given: strings from a tag, and from frameworks numbers, booleans and null too.
 *
 * Returns undefined for what it can't read; the property then has `otherwise`, and the console says so. Returns null for a word
 * that asks for no value.
 */
export interface Reader<T> {
  (value: unknown): T | null | undefined;
  /** The value of a property that isn't given. */
  readonly otherwise: T;
  /** The words that it may be. */
  readonly among?: readonly string[];
}

/** How a property is declared: as in Lit, and perhaps with what reads its values. */
export interface Declared extends PropertyDeclaration {
  readonly read?: Reader<unknown>;
}

const reader = <T>(read: (text: string, value: unknown) => T | undefined, otherwise: T): Reader<T> =>
  Object.assign((value: unknown) => read(String(value).trim(), value), { otherwise });

const held =
  (pattern: RegExp) =>
  <T extends number | undefined>(least: number, most: number, otherwise: T): Reader<number | T> =>
    reader<number | T>(
      (text) => (pattern.test(text) ? Math.min(Math.max(Number(text), least), most) : text ? undefined : otherwise),
      otherwise,
    );

/** A whole number, held between `least` and `most`. */
export const wholeNumber = held(/^\d+$/);

/** A number with or without decimals, held between `least` and `most`. */
export const decimal = held(/^\d+(\.\d+)?$/);

const oneOf = <T extends string, U>(words: readonly T[], otherwise: U): Reader<T | U> =>
  reader<T | U>((text) => (text ? words.find((word) => word === text.toLowerCase()) : otherwise), otherwise);

/** One of some words in any case; the first is the default. */
export const choice = <T extends string>(...words: readonly [T, ...T[]]): Reader<T> =>
  Object.assign(oneOf(words, words[0]), { among: words });

/** One of some words in any case, or none. */
export const optionalChoice = <T extends string>(...words: readonly T[]): Reader<T | undefined> =>
  Object.assign(oneOf(words, undefined), { among: words });

const auto = /* @__PURE__ */ choice('auto');

/** A whole number from `least` to `most`; `auto` leaves it open, and so does a number beyond them. */
export const numberOrAuto = (least: number, most: number): Reader<number | 'auto'> => {
  const held = wholeNumber(least, most, undefined);
  return reader<number | 'auto'>(
    (text) => auto(text) ?? [held(text)].find((number) => String(number) === text) ?? undefined,
    auto.otherwise,
  );
};

/** A switch: on where it is given, unless it is false. */
export const flag: Reader<boolean> = reader((text) => !isOff(text), false);

/** Words, of which a framework may make a number. */
export const words: Reader<string | undefined> = Object.assign((value: unknown) => String(value), {
  otherwise: undefined,
});

/** The level of a heading. */
export const headingLevel = wholeNumber(1, 6, 2);

/** What holds where a value can't be read, and what it may be: "list; it may be list, cards, compact". */
const inPlace = ({ otherwise, among }: Reader<unknown>): string =>
  String(otherwise ?? 'left out') + (among ? `; it may be ${among.join(', ')}` : '');

/** What `read` makes of a value that may be missing. */
export const valueOf = <T>(read: Reader<T>, value: unknown): T =>
  value == null ? read.otherwise : (read(value) ?? read.otherwise);

/** Lets the reader of each property come before Lit's own setter, from its default on; the console says what it can't read. */
export function installReaders(element: typeof LitElement): void {
  const properties = [...(element.elementProperties as ReadonlyMap<PropertyKey, Declared>)].filter(
    ([, { read }]) => read,
  );
  for (const [name, { read, attribute }] of properties) {
    const accessor = Object.getOwnPropertyDescriptor(element.prototype, name);
    if (!accessor) continue;
    Object.defineProperty(element.prototype, name, {
      ...accessor,
      set(this: Element, value: unknown) {
        if (String(value ?? '').trim() && read!(value) === undefined)
          warn(this, `${String(attribute || name)} can't be "${String(value)}": it is ${inPlace(read!)}`);
        accessor.set!.call(this, valueOf(read!, value));
      },
    });
  }
  const { elementProperties } = Object.getPrototypeOf(element) as typeof LitElement;
  const above: ReadonlyMap<PropertyKey, Declared> | undefined = elementProperties;
  // What its base has, its base gives a value.
  const own = properties.filter(([name]) => !above?.get(name)?.read);
  element.addInitializer((made) => {
    for (const [name] of own) (made as unknown as Record<PropertyKey, unknown>)[name] = undefined;
  });
}
