/** The markup that Lit renders on a server, as markup alone. */
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';

/**
 * Renders without what serves Lit itself: its comments let it take nodes over, which we don't (src/runtime/prerendered.ts), and it writes a
 * property that is false as an attribute, which would be true.
 */
export const litText = (...given: Parameters<typeof render>): string =>
  collectResultSync(render(...given)).replace(/<!--[^>]*-->|<\?>| (?:checked|selected)="false"/g, '');
