/** Where the values of a JSON text stand, by the paths that `check` writes. */
import { step } from '../shape.js';

/** A list's or an object's place, and the places of what is in it; a value by itself is its offset alone. */
export interface TextPlace {
  readonly offset: number;
  /** In the order of the text: an object's names, a list's indexes. */
  readonly names: (string | number)[];
  readonly places: (TextPlace | number)[];
  /** Which of `names` a step leads to, the last of those that stand twice; made when it is first asked. */
  steps?: ReadonlyMap<string, number>;
}

/** The place of what a step leads to in a list or an object. */
export function placeIn(place: TextPlace | number, wanted: string): TextPlace | number | undefined {
  if (typeof place === 'number') return undefined;
  const { names, places } = place;
  place.steps ??= new Map(
    names.map((name, at) => [typeof name === 'number' ? `[${name}]` : step('', name), at] as const),
  );
  return places[place.steps.get(wanted) ?? -1];
}

/** One step of a path, as `step` writes it. */
const STEP = /\.?[a-z_$][\w$]*|\[(?:\d+|"(?:[^"\\]|\\.)*")\]/iy;
/** No document of ours comes near it; what does would use up the stack of whoever reads it. */
export const DEEPEST = 200;

const [LINE_FEED, RETURN] = [10, 13];

/** Where each line of a text starts. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED || (code === RETURN && text.charCodeAt(at + 1) !== LINE_FEED)) starts.push(at + 1);
  }
  return starts;
}

/** What a path goes through, from the outermost value inwards: as many steps as there may be levels. */
export function stepsOf(path: string): readonly string[] {
  const steps: string[] = [];
  STEP.lastIndex = 0;
  for (let found = STEP.exec(path); found && steps.length <= DEEPEST; found = STEP.exec(path))
    steps.push(found[0].replace(/^\./, ''));
  return steps;
}

/** What stands at a path of a parsed document; undefined where it leads to nothing. */
export function valueAt(json: unknown, path: string): unknown {
  let value = json;
  for (const [, name, index, odd] of path.matchAll(/([a-z_$][\w$]*)|\[(?:(\d+)|("(?:[^"\\]|\\.)*"))\]/gi)) {
    const key = name ?? index ?? (JSON.parse(odd!) as string);
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}
