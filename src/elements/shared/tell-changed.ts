import type { Quote } from '../../documents/quote.js';
import type { Term } from '../../documents/term.js';
import { warn } from '../../runtime/report.js';

/** Tells a page's owner, once, that what its line carries (`data-embedded`) is no longer what is published. */
export function tellChanged(element: Element, entry: Term | Quote | undefined): void {
  const embedded = entry && element.getAttribute('data-embedded');
  if (embedded)
    import('./entry-changed.js').then(
      ({ entryChanged }) => {
        const line = entryChanged(embedded, entry);
        if (line) warn(element, line);
      },
      () => undefined,
    );
}
