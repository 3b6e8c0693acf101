/** `impact-elements/server`: pages that can be read without a script, for Node. It has no effect on import. */
export { card, type Card, type CardOptions } from './server/card.js';
export { prerender, type Prerendered, type PrerenderOptions } from './server/prerender.js';
export { renderStatic } from './server/static.js';
export type { PageProblem } from './server/problem.js';
export type { Place } from './server/library.js';
