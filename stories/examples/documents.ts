/** Where Storybook and the tests both serve the documents that the examples name. */

/** The figures document of the demo page. */
export const src = '/data/figures.json';

/** A small one whose first figure was superseded by its second. */
export const changed = '/stories/examples/documents/changed.json';

/** An address that gives no answer: Storybook holds it back; a test does so by its own `fetch`. */
export const neverAnswers = '/stories/examples/documents/never.json';
