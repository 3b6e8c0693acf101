/** At most two decimals: a hundredth of a unit is far below a pixel at any size an array is shown. */
export const round = (value: number): number => Math.round(value * 100) / 100;
