/** What giving takes only where a publisher's own back end is sent a pledge. */
import { Lazy } from '../../runtime/lazy.js';

export const pledgePart = /* @__PURE__ */ new Lazy(() => import('./pledge.js'));
