/** A way out of the page, as a tag or as a div that becomes one. */
export const EXIT = 'impact-exit,[data-impact="exit"]';

/** Whether the page has a way out: then nothing of ours adds to its history, stays in the browser or invites to share it. */
export const hasExit = (): boolean => document.querySelector(EXIT) !== null;
