import type { Figure } from './figure.js';

/** So many times a figure may have been replaced: no publisher's has, and each page that shows one goes through them all. */
export const MOST_REPLACED = 100;

/**
 * The figure that stands in place of this one today, through all that were replaced since. None where the last of them was
 * withdrawn, or isn't known.
 */
export function replacementOf({ status }: Figure, find: (id: string) => Figure | undefined): Figure | undefined {
  const passed = new Set<string>();
  let latest: Figure | undefined;
  for (
    let id = status?.replacedBy;
    id && !passed.has(id) && passed.size < MOST_REPLACED;
    id = latest?.status?.replacedBy
  ) {
    passed.add(id);
    latest = find(id);
  }
  return latest?.status?.state === 'withdrawn' || latest?.status?.replacedBy ? undefined : latest;
}
