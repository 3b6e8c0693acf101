/**
 * `impact-elements/server`: pages that can be read without a script, and pictures of figures, for Node. It has no effect on
 * import.
 */
export { card, type Card, type CardOptions } from './card.js';
export type { CardShape } from '../elements/shared/card/card-layout.js';
export { prerender, type Prerendered, type PrerenderOptions } from './prerender.js';
export { renderStatic } from './static.js';
export type { PageProblem } from './problem.js';
export type { DocumentPlace } from './library.js';
