/** Thumbnails as elements: drawn once they come near the window, since a document may have a thousand. */
import type { Thumbnail } from '../documents/thumbnail.js';

const SVG = 'http://www.w3.org/2000/svg';

/** A drawing as an element. Its looks are in the page's style sheet, by class. */
export function drawThumbnail({ width, height, pale, solid, lines }: Thumbnail): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  for (const [name, d] of Object.entries({ pale, solid, lines })) {
    if (!d) continue;
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('class', name);
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}

/**
 * Draws into each place as it comes near `root`'s window.
 * @returns what stops looking
 */
export function drawWhenNear(
  root: Element,
  places: Iterable<Element>,
  draw: (place: Element) => Node | undefined,
): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        const drawn = draw(target);
        if (drawn) target.replaceChildren(drawn);
      }
    },
    { root, rootMargin: '200px 0px' },
  );
  for (const place of places) observer.observe(place);
  return () => observer.disconnect();
}
