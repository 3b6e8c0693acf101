export function secondTry<T>(
  what: string,
  first: T,
  problem: (result: T) => string | undefined,
  again: () => Promise<T>,
): Promise<T>;
