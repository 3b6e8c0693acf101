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

/** A value's place, and the places of what is in it by the step that leads there. */
interface Place {
  readonly offset: number;
  /** A value by itself has none. */
  inside?: Map<string, Place>;
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

const blank = /[ \t\n\r]*/y;
const token = /[[\]{}:,]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const plain = /[ !#-[\]-\u{10ffff}]*/uy;
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** Where an expression that is looked for at `from` alone ends; `from` where it isn't there. */
function after(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

/** Where the string that begins at `from` ends; one that is never closed is none. Piece by piece, however long it is. */
function stringEnd(text: string, from: number): number {
  for (let at = from + 1, next; ; at = next) {
    const stop = after(plain, text, at);
    if (text[stop] === '"') return stop + 1;
    next = after(escaped, text, stop);
    if (next === stop) return from;
  }
}

/** One step of a path, as `step` writes it. */
const STEP = /\.?[a-z_$][\w$]*|\[(?:\d+|"(?:[^"\\]|\\.)*")\]/iy;
/** No document of ours comes near it; what does would use up the stack of whoever reads it. */
const DEEPEST = 200;

const words: Readonly<Record<string, string>> = { ',': 'a comma', ':': 'a colon', '': 'a value' };

/**
 * Reads JSON (RFC 8259) as JSON.parse does, and remembers where everything was.
 *
 * @throws JsonSyntaxError
 */
export function parseLocated(file: string): LocatedJson {
  // A byte-order mark is what some editors leave; it isn't white space to JSON, nor a column to anybody.
  const text = file.replace(/^\uFEFF/, '');
  const root: Place = { offset: 0 };
  const duplicates: string[] = [];
  let at = 0;
  let next = '';
  let start = 0;

  let lines: readonly number[] | undefined;
  const position = (offset: number): Position => {
    lines ??= lineStarts(text);
    // The last line that starts at or before the offset.
    let [line, beyond] = [0, lines.length];
    while (beyond - line > 1) {
      const middle = (line + beyond) >> 1;
      if (lines[middle]! <= offset) line = middle;
      else beyond = middle;
    }
    return { line: line + 1, column: offset - lines[line]! + 1 };
  };
  const advance = (): string => {
    const taken = next;
    start = after(blank, text, at);
    at = text[start] === '"' ? stringEnd(text, start) : after(token, text, start);
    next = text.slice(start, at);
    return taken;
  };
  const fail = (expected: string): never => {
    const found = next.slice(0, 40) || text.slice(start, start + 12).split(/\s/)[0];
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

  /** @param path where the value belongs, for what is given twice; @param around the place that it is in */
  const value = (path: string, last: string, around: Place, depth: number): unknown => {
    const place: Place = { offset: start };
    (around.inside ??= new Map()).set(last, place);
    if (depth > DEEPEST) throw new JsonSyntaxError(`nested deeper than ${DEEPEST} levels`, position(start));
    if (next === '[') {
      const list: unknown[] = [];
      members(']', (index) => {
        const last = `[${index}]`;
        list.push(value(path + last, last, place, depth + 1));
      });
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
          value: value(inner, step('', name), place, depth + 1),
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
  const result = value('', '', root, 0);
  if (next || start < text.length) fail('the end');

  return {
    value: result,
    duplicates,
    locate(path) {
      let place = root.inside!.get('')!;
      for (const wanted of stepsOf(path)) {
        const next = place.inside?.get(wanted);
        if (!next) break;
        place = next;
      }
      return position(place.offset);
    },
  };
}

/** Where each line of a text starts. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const { 0: end, index } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  return starts;
}

/** What a path goes through, from the outermost value inwards: as many steps as there may be levels. */
function stepsOf(path: string): readonly string[] {
  const steps: string[] = [];
  STEP.lastIndex = 0;
  for (let found = STEP.exec(path); found && steps.length <= DEEPEST; found = STEP.exec(path))
    steps.push(found[0].replace(/^\./, ''));
  return steps;
}
