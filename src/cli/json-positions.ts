import { step } from '../documents/shape.js';

/** A place in a text: both count from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What a JSON text holds and where each value stands, by its path in the notation of `check`. */
export interface LocatedJson {
  readonly value: unknown;
  /** The position of the value at `path`; when the path leads to nothing, of the nearest value around it. */
  locate(path: string): Position;
  /** Names that an object has twice: JSON.parse keeps the last one silently, and an edit is lost. */
  readonly duplicates: readonly string[];
}

/** Text that is not JSON: where it stops being so, and what was expected there. */
export class JsonSyntaxError extends Error {
  override readonly name = 'JsonSyntaxError';

  constructor(
    message: string,
    readonly position: Position,
  ) {
    super(message);
  }
}

// White space, then one token; a string that is never closed is no token.
const token =
  /[ \t\n\r]*([[\]{}:,]|"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)?/uy;

const words: Readonly<Record<string, string>> = { ',': 'a comma', ':': 'a colon', '': 'a value' };

/**
 * Reads JSON (RFC 8259) as JSON.parse does, and remembers where everything was.
 *
 * @throws JsonSyntaxError
 */
export function parseLocated(file: string): LocatedJson {
  // A byte-order mark is what some editors leave; it isn't white space to JSON, nor a column to anybody.
  const text = file.replace(/^\uFEFF/, '');
  const offsets = new Map<string, number>();
  const duplicates: string[] = [];
  let at = 0;
  let next = '';
  let start = 0;

  const position = (offset: number): Position => {
    const before = text.slice(0, offset).split(/\r\n|\r|\n/);
    return { line: before.length, column: before.at(-1)!.length + 1 };
  };
  const advance = (): string => {
    const taken = next;
    token.lastIndex = at;
    next = token.exec(text)?.[1] ?? '';
    at = token.lastIndex;
    start = at - next.length;
    return taken;
  };
  const fail = (expected: string): never => {
    const found = next || text.slice(start, start + 12).split(/\s/)[0];
    throw new JsonSyntaxError(`expected ${expected}, found ${found || 'the end'}`, position(start));
  };
  const take = (expected: string): void => {
    if (next !== expected) fail(words[expected] ?? expected);
    advance();
  };

  const members = (close: string, member: (index: number) => void): void => {
    advance();
    for (let index = 0; next !== close; index++) {
      if (index) {
        if (next !== ',') fail(`a comma or ${close}`);
        advance();
      }
      member(index);
    }
    advance();
  };

  const value = (path: string): unknown => {
    offsets.set(path, start);
    if (next === '[') {
      const list: unknown[] = [];
      members(']', (index) => list.push(value(step(path, `${index}`))));
      return list;
    }
    if (next === '{') {
      const object: Record<string, unknown> = {};
      members('}', () => {
        if (!next.startsWith('"')) fail('a name in double quotes');
        const name = JSON.parse(advance()) as string;
        const inner = step(path, name);
        if (Object.hasOwn(object, name)) duplicates.push(inner);
        take(':');
        // Defined, not assigned: "__proto__" is a name like any other.
        Object.defineProperty(object, name, {
          value: value(inner),
          enumerable: true,
          configurable: true,
          writable: true,
        });
      });
      return object;
    }
    if (!next || /^[\]}:,]$/.test(next)) fail('a value');
    return JSON.parse(advance()) as unknown;
  };

  advance();
  const result = value('');
  if (next || start < text.length) fail('the end');

  return {
    value: result,
    duplicates,
    locate(path) {
      let known = path;
      while (known && !offsets.has(known))
        known = known.replace(/(\.[^.[\]]*|\[(\d+|"(?:[^"\\]|\\.)*")\]|^[^.[]+)$/, '');
      return position(offsets.get(known) ?? 0);
    },
  };
}
