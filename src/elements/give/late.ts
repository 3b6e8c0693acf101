/** What giving takes only where a publisher's own back end asks for details. */
import { Lazy } from '../../runtime/lazy.js';

export const detailsPart = /* @__PURE__ */ new Lazy(() => import('./render-details.js'));
