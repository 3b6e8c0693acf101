/** Attributes as authors and frameworks write them: what makes no sense counts as not given. */

/** A whole number between two others; `otherwise` for what is none. */
export function readNumber(value: unknown, otherwise: number, least: number, most: number): number {
  const text = String(value ?? '').trim();
  return /^\d{1,9}$/.test(text) ? Math.min(Math.max(Number(text), least), most) : otherwise;
}

/** One of `words`, the first of which is the default. */
export function readWord<T extends string>(value: string | null | undefined, words: readonly [T, ...T[]]): T {
  const text = value?.trim().toLowerCase();
  return words.find((word) => word === text) ?? words[0];
}
