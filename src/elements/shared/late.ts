/** What elements fetch when they need it; a server has it beforehand. */
import { Lazy } from '../../runtime/lazy.js';

/** What is said of few figures: their status, their range, why they can't be drawn. */
export const extras = /* @__PURE__ */ new Lazy(() => import('./figure/figure-extras.js'));

/** Reads figures of documents and data. */
export const figuresReader = /* @__PURE__ */ new Lazy(() => import('./figure/figures-loader.js'));
