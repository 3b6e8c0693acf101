/** The shapes that a card has, in pixels. */
export const CARD_SHAPES = {
  landscape: { width: 1200, height: 630, for: 'links and slides' },
  square: { width: 1080, height: 1080, for: 'posts' },
  portrait: { width: 1080, height: 1350, for: 'stories and posters' },
} as const;

export type CardShape = keyof typeof CARD_SHAPES;

export const SHAPE_NAMES = Object.keys(CARD_SHAPES) as readonly CardShape[];
