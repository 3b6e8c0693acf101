/** From the innermost share outwards; told apart without colour. */
const fillings = ['solid', 'hatched', 'dotted'] as const;
export type Filling = (typeof fillings)[number] | 'empty';

/** How the marks of a layer's `state` are filled where an array has `shares` shares, at most three. */
export const fillingOf = (state: number, shares: number): Filling => (state ? fillings[shares - state]! : 'empty');
