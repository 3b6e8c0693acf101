/** Round shares at which an axis may end, each as long as ten times that many; the last is for what is all but ten. */
const STEPS = [1, 1.5, 2, 2.5, 3, 4, 5, 10, 15];

/**
 * Where an axis of shares ends, in percent: at everybody, or, where the largest is less than half, at the next round share, since
 * short bars could not be told apart. It begins at zero all the same.
 */
export function shareEnd(largest: number): number {
  if (!(largest > 0) || largest >= 50) return Math.max(100, largest || 0);
  const power = 10 ** Math.floor(Math.log10(largest));
  const end = STEPS.map((step) => step * power).find((each) => each > largest * (1 + 1e-9));
  // A power of ten that is smaller than any number counts as zero, and has no step above it.
  return end ? Number(end.toPrecision(3)) : 100;
}
