import { Lazy } from '../../../runtime/lazy.js';

/** Reads glossaries of documents, data and lists. */
export const glossaryReader = /* @__PURE__ */ new Lazy(() => import('./glossary-loader.js'));
