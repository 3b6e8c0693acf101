import { step } from '../shape.js';
import { DEEPEST, lineStarts, placeIn, stepsOf, type TextPlace } from './json-places.js';
import { after, brief, comment, decimal, invisible, loose, mended } from './json-mistakes.js';

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

/** A mistake in the JSON itself, whose repair is certain enough to read on. */
export interface JsonMistake {
  readonly position: Position;
  readonly message: string;
  readonly repair: string;
}

/** Text that is not JSON: where it stops being so, and what was expected there. */
export class JsonSyntaxError extends Error {
  override readonly name = 'JsonSyntaxError';

  constructor(
    message: string,
    readonly position: Position,
    /** What to do about it, where that is known. */
    readonly repair?: string,
  ) {
    super(message);
  }
}

const blank = /[ \t\n\r]*/y;
const token = /[[\]{}:,]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const plain = /[ !#-[\]-\u{10ffff}]*/uy;
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** Where the string that begins at `from` ends; one that is never closed is none. Piece by piece, however long it is. */
function stringEnd(text: string, from: number): number {
  for (let at = from + 1, next; ; at = next) {
    const stop = after(plain, text, at);
    if (text[stop] === '"') return stop + 1;
    next = after(escaped, text, stop);
    if (next === stop) return from;
  }
}

/**
 * Reads JSON (RFC 8259) as JSON.parse does, and remembers where everything was.
 *
 * @param mistakes takes the mistakes that are certain enough to be read over, so that one comma hides nothing else; without it each throws
 * @throws JsonSyntaxError
 */
export function parseLocated(file: string, mistakes?: JsonMistake[]): LocatedJson {
  // A byte-order mark is what some editors leave; it isn't white space to JSON, nor a column to anybody.
  const text = file.replace(/^\uFEFF/, '');
  const duplicates: string[] = [];
  /** What would close each list and object that is open, from the outermost, and where it was opened. */
  const open: { readonly close: string; readonly at: number }[] = [];
  let at = 0;
  let next = '';
  let start = 0;
  let before = 0;

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
  const mistake = (offset: number, message: string, repair: string): void =>
    void mistakes?.push({ position: position(offset), message, repair });
  /** Whether more than the token belongs to what stands there: "28.5%", "28,5", "C:\docs" with a quotation mark too many. */
  const isGlued = (named: boolean): boolean =>
    next.startsWith('"')
      ? /^(?=[\p{L}\p{N}])[^\n\r]*?[^\\\n\r]"/u.test(text.slice(at))
      : /^[-\dtfn]/.test(next) && (after(loose, text, start) > at || (named && after(decimal, text, start) > at));
  const advance = (): string => {
    const taken = next;
    before = at;
    start = after(blank, text, at);
    for (let end; mistakes && start < text.length;) {
      if ((end = after(comment, text, start)) > start) mistake(start, 'JSON has no comments', 'remove this comment');
      else if ((end = after(invisible, text, start)) > start) mistake(start, 'an odd space stands here', 'remove it');
      else break;
      start = after(blank, text, end);
    }
    at = text[start] === '"' ? stringEnd(text, start) : after(token, text, start);
    next = text.slice(start, at);
    if (mistakes && start < text.length && (!next || isGlued(taken === ':'))) {
      const found = mended(text, start, taken === ':');
      if (found) {
        mistake(start, found.message, found.repair);
        [next, at] = [found.token, found.end];
      }
    }
    return taken;
  };
  const fail = (expected: string): never => {
    const found = next.slice(0, 40) || text.slice(start, start + 12).split(/\s/)[0];
    throw new JsonSyntaxError(`expected ${expected}, found ${found || 'the end'}`, position(start), hint(expected));
  };
  /** What to do about a text that can't be read on. */
  const hint = (expected: string): string | undefined => {
    const rest = text.slice(start);
    if (!text.trim()) return 'write a document: the file is empty';
    if (/^\s*</.test(text)) return 'save the document itself: this is a web page, or XML';
    if (rest.startsWith('"')) return 'close this text with " on its line, and write \\n for a new line within';
    return expected === 'the end' ? 'remove it: a file holds one document' : undefined;
  };
  const takeColon = (): void => {
    if (next !== ':') {
      if (!mistakes || !/^["[{\-\dtfn]/.test(next)) fail('a colon');
      mistake(before, `expected a colon, found ${brief(next)}`, 'write : here');
      return;
    }
    advance();
    for (; mistakes && next === ':'; advance()) mistake(start, 'expected a value, found :', 'remove this :');
  };

  /** Goes over the commas between two members; false where what follows them closes the list or object. */
  const separate = (close: string, first: boolean): boolean => {
    let comma: number | undefined;
    const ended = () => mistakes && start >= text.length;
    if (ended()) return false;
    if (first && next !== ',') return next !== close;
    while (next === ',') {
      if (mistakes && (comma !== undefined || first))
        mistake(start, 'a comma stands before nothing', 'remove this comma');
      else if (comma !== undefined || first) break;
      comma = start;
      advance();
      if (ended()) return false;
      if (next !== close || !mistakes) continue;
      if (!first) mistake(comma, `a comma stands before ${close}`, 'remove this comma');
      return false;
    }
    if (comma !== undefined || next === close) return next !== close || !mistakes;
    if (mistakes && /^["[{\-\dtfn]/.test(next))
      mistake(before, `expected a comma, found ${brief(next)}`, 'write , here');
    else if (!mistakes || !/^[\]}]$/.test(next)) fail(`a comma or ${close}`);
    return !(mistakes && /^[\]}]$/.test(next));
  };

  const members = (close: string, member: (index: number) => void): void => {
    open.push({ close, at: start });
    advance();
    for (let index = 0; next !== close && separate(close, !index); index++) member(index);
    const { at: opened } = open.pop()!;
    if (next === close) return void advance();
    const { line } = position(opened);
    if (!next) mistake(start, `expected ${close}, found the end`, `write ${close}: line ${line} opens it`);
    else {
      // A closing mark of what is around it: this one's own was left out.
      const left = open.at(-1)?.close === next;
      mistake(
        start,
        `expected ${close}, found ${next}`,
        `write ${close}${left ? ' before it' : ' instead'}: line ${line} opens it`,
      );
      if (!left) advance();
    }
  };

  /** The names and indexes from the outermost value to the one that is read. */
  const trail: (string | number)[] = [];
  const values: unknown[] = [];
  /** Reads a value, whose place it answers and which it leaves in `values`: most have no place but an offset. */
  const value = (): TextPlace | number => {
    const offset = start;
    if (trail.length > DEEPEST) throw new JsonSyntaxError(`nested deeper than ${DEEPEST} levels`, position(start));
    if (next === '[' || next === '{') {
      const place: TextPlace = { offset, names: [], places: [] };
      const inner = (name: string | number) => {
        trail.push(name);
        place.names.push(name);
        place.places.push(value());
        trail.pop();
      };
      if (next === '[') {
        const list: unknown[] = [];
        members(']', (index) => {
          inner(index);
          list.push(values.pop());
        });
        values.push(list);
      } else {
        const object: Record<string, unknown> = {};
        members('}', () => {
          if (!next.startsWith('"')) fail('a name in double quotes');
          const name = textOf(advance()) as string;
          if (Object.hasOwn(object, name)) duplicates.push([...trail, name].reduce<string>(stepTo, ''));
          takeColon();
          inner(name);
          // "__proto__" is a name like any other.
          if (name === '__proto__')
            Object.defineProperty(object, name, {
              value: values.pop(),
              enumerable: true,
              configurable: true,
              writable: true,
            });
          else object[name] = values.pop();
        });
        values.push(object);
      }
      return place;
    }
    if (mistakes && /^[\]},]$/.test(next)) {
      mistake(start, `expected a value, found ${next}`, 'write a value, or remove the name');
      values.push(null);
      return offset;
    }
    if (!next || /^[\]}:,]$/.test(next)) fail('a value');
    values.push(textOf(advance()));
    return offset;
  };

  advance();
  const root = value();
  const result = values.pop();
  while (mistakes && /^[\]},]$/.test(next)) {
    mistake(start, `${next} stands after the end`, `remove this ${next}`);
    advance();
  }
  if (next || start < text.length) fail('the end');

  return {
    value: result,
    duplicates,
    locate(path) {
      let place = root;
      for (const wanted of stepsOf(path)) {
        const next = placeIn(place, wanted);
        if (next === undefined) break;
        place = next;
      }
      return position(typeof place === 'number' ? place : place.offset);
    },
  };
}

/** A whole text in double quotes, and the colon that makes it a name. */
const quoted = /"(?:[^"\\]|\\.)*"(\s*:)?/g;

/** How many names a parsed document has in all; more than it can have where it is nested too deeply. */
function countNames(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth > DEEPEST) return Infinity;
  const members: readonly unknown[] = Object.values(value);
  return members.reduce<number>(
    (sum, member) => sum + countNames(member, depth + 1),
    Array.isArray(value) ? 0 : members.length,
  );
}

/**
 * The same as `parseLocated` where JSON.parse can read the text and no name stands twice: what is right, as most documents are, is
 * not looked through for places until one is asked for.
 *
 * @throws JsonSyntaxError
 */
export function readLocated(file: string, mistakes?: JsonMistake[]): LocatedJson {
  const text = file.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return parseLocated(file, mistakes);
  }
  let names = 0;
  for (const [, colon] of text.matchAll(quoted)) if (colon) names++;
  if (names !== countNames(value)) return parseLocated(file, mistakes);
  let located: LocatedJson | undefined;
  return { value, duplicates: [], locate: (path) => (located ??= parseLocated(file)).locate(path) };
}

const stepTo = (path: string, name: string | number): string => step(path, `${name}`);

/** What a token says: a text without a backslash is what stands between its quotation marks. */
const textOf = (token: string): unknown =>
  token.startsWith('"') && !token.includes('\\') ? token.slice(1, -1) : (JSON.parse(token) as unknown);
