/**
 * Gives back the room that a tag keeps for more posts than have come. Only while its end is below the window: then nothing that is
 * seen moves. Where the end is seen, the room stays until it is scrolled out of sight.
 */
export function freeRoom(host: HTMLElement): void {
  new IntersectionObserver(
    ([entry], observer) => {
      if (entry!.boundingClientRect.bottom <= innerHeight) return;
      observer.disconnect();
      host.style.minHeight = '0';
    },
    { threshold: [0, 1] },
  ).observe(host);
}
