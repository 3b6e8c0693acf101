/** Contrast of colours, by the formulas of WCAG 2.2. */

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

/** The relative luminance of a colour `#rrggbb`: 0 is black, 1 white. */
export function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(parseInt(colour.slice(at, at + 2), 16) / 255));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** The contrast of a colour `#rrggbb` with white: 1 is none, 21 the most there is. */
export const contrastOnWhite = (colour: string): number => 1.05 / (luminance(colour) + 0.05);
