import { expect } from '@open-wc/testing';
import type { CardShape } from '../../src/elements/shared/card/card-layout.js';

const BOXES: Readonly<Record<CardShape, string>> = {
  landscape: '0 0 1200 630',
  square: '0 0 1080 1080',
  portrait: '0 0 1080 1350',
};

/** Fails unless an element's file of each shape has that shape's box. */
export async function expectShapes(element: {
  toSVG(options: { readonly shape: CardShape }): Promise<string | undefined>;
}): Promise<void> {
  for (const [shape, box] of Object.entries(BOXES) as [CardShape, string][])
    expect(await element.toSVG({ shape })).to.contain(`viewBox="${box}"`);
}
