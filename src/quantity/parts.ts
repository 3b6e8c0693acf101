/**
 * A piece of a formatted quantity. `number` is what is large; `qualifier` ("more than") and `unit` ("minutes") are said
 * smaller, each with the space that parts it from the number; `text` is what links numbers (" to ").
 */
export interface Part {
  /** How large it is set. */
  readonly type: 'number' | 'qualifier' | 'unit' | 'text';
  /** The text, with its spaces. */
  readonly value: string;
}

/**
 * Puts lists of parts where a pattern has "#", in order, or "#1", "#2" where a language needs another order; the words
 * between them become parts of `type`.
 */
export function fill(pattern: string, type: Part['type'], ...slots: readonly (readonly Part[])[]): Part[] {
  return pattern
    .split(/#(\d?)/)
    .flatMap((piece, i) =>
      i % 2 ? (slots[piece ? Number(piece) - 1 : i >> 1] ?? []) : piece ? [{ type, value: piece }] : [],
    );
}

/** Parts a formatted amount into its number and the words after it: "5.2" and " minutes"; "28,5 %" stays whole. */
export function split(amount: string): Part[] {
  const [, number = amount, unit] = /^(.*\p{N})(\s\p{L}\P{N}*)$/u.exec(amount) ?? [];
  return [{ type: 'number', value: number }, ...(unit ? [{ type: 'unit', value: unit } as const] : [])];
}

export const join = (parts: readonly Part[]): string => parts.map((part) => part.value).join('');
