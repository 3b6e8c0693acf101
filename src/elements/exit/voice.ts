import type { showFacts } from './facts-list.js';
import type { ExitMessages } from './texts.js';

/** What every button of a page speaks with; a page file puts its own in place. */
export const voice: {
  /** What says the texts: a page file brings one for the page's language late. */
  messages?: ExitMessages;
  /** What is fetched for readers who ask what the button does. */
  facts: () => Promise<{ readonly showFacts: typeof showFacts }>;
} = {
  facts: () => import('./facts-list.js'),
};
