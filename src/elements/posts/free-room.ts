/**
 * Gives back the room that is kept for more than has come. Only while what has come ends below the window: then nothing that is
 * seen moves, and nothing moves into sight. Where its end is seen, the room stays until it is scrolled out of sight.
 *
 * @param shown what has come, the last of it at its foot
 */
export function freeRoom(shown: Element, free: () => void): void {
  new IntersectionObserver(
    ([entry], observer) => {
      if (entry!.boundingClientRect.bottom <= innerHeight) return;
      observer.disconnect();
      free();
    },
    { threshold: [0, 1] },
  ).observe(shown);
}
