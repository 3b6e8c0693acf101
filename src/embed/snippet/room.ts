/** How high an element will be, so that the page keeps the room free and nothing jumps. */
import type { Room, Widget } from './widget.js';

const room = (least: number, base = least, slope = 0): Room => ({ least, base, slope });

/** What is usual, seen with the documents that are published; null for what stands inside a line. */
export function usualRoom({ element, attributes }: Pick<Widget, 'element' | 'attributes'>): Room | null {
  const figures = attributes['figure']?.trim().split(/\s+/).length ?? 0;
  switch (element) {
    case 'term':
      return null;
    case 'statistic':
      return figures ? room(14, 17, 6) : room(11);
    case 'change':
      return room(24, 28, 20);
    case 'prevalence':
      if (figures < 2) return room(18);
      return attributes['arrange'] === 'nested' ? room(30, 66, 40) : room(38, 92, 100);
    case 'posts':
      return attributes['layout'] === 'compact' ? room(20) : room(35, 69, 72);
    case 'support':
      return room(36, 56, 30);
    case 'subscribe':
      return room(27);
    default:
      return room(34);
  }
}

/** A height as it was seen, in em, in a window of some width in em. */
export interface Seen {
  readonly window: number;
  readonly height: number;
}

/** The straight line through what was seen in a narrow and in a wide window; both must be positive. */
export function seenRoom(narrow: Seen, wide: Seen): Room {
  const least = Math.floor(Math.min(narrow.height, wide.height));
  const slope = Math.max(0, Math.round(((narrow.height - wide.height) / (wide.window - narrow.window)) * 100));
  return room(least, slope ? Math.floor(narrow.height + (slope * narrow.window) / 100) : least, slope);
}

/** As CSS: `11em`, `max(14em,17em - 6vw)`. No blank after the comma, since filters of editors look for pairs of words. */
export const roomStyle = ({ least, base, slope }: Room): string =>
  slope ? `max(${least}em,${base}em - ${slope}vw)` : `${least}em`;

/** In CSS pixels, for a frame: what a narrow column of 30em needs, with a margin of error. */
export const roomPixels = ({ least, base, slope }: Room): number =>
  Math.ceil(Math.max(least, base - slope * 0.3) * 16) + 16;
