interface Updating extends Element {
  readonly updateComplete?: Promise<boolean>;
}

/** Waits until an element has nothing left to render, and the browser has laid it out. */
export async function settle<T extends Element>(element: T): Promise<T> {
  // `updateComplete` is false where the update has led to another.
  while ((await (element as Updating).updateComplete) === false);
  await nextFrame();
  await nextFrame();
  return element;
}

/** Waits for the next frame, or a little while where there is none: in Node, and in a page that the engine believes to be hidden. */
export const nextFrame = (): Promise<unknown> =>
  new Promise((resolve) => {
    globalThis.requestAnimationFrame?.(resolve);
    setTimeout(resolve, 50);
  });

/**
 * Waits until `ready` answers something, and answers that; fails after `limit` milliseconds, naming what was awaited. A busy
 * machine may take its time, which says nothing of an element.
 */
export async function until<T>(
  ready: () => T | Promise<T>,
  what = 'what was to come',
  limit = 10_000,
): Promise<NonNullable<T>> {
  const end = performance.now() + limit;
  for (;;) {
    const answer = await ready();
    if (answer) return answer;
    if (performance.now() > end) throw new Error(`waited ${limit} ms for ${what}`);
    await nextFrame();
  }
}
