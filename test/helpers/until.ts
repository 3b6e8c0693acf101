import { waitUntil } from '@open-wc/testing';

/** Waits for something that comes by itself; a busy machine may take its time, which says nothing of the element. */
export const until = (isSo: () => unknown, what?: string): Promise<void> => waitUntil(isSo, what, { timeout: 10_000 });
