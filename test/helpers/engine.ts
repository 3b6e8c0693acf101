/** Whether this page is Chromium’s, whose shell calls itself `HeadlessChrome`: for what comes out alike everywhere, and one engine is enough. */
export const isChromium = navigator.userAgent.includes('Chrome/');

/** Whether this page is WebKit’s, whose driver sets the size of no window. */
export const isWebKit = /AppleWebKit(?!.*Chrome)/.test(navigator.userAgent);

type Test = (title: string, test: () => Promise<unknown> | void) => void;

/** The engine that answers for all, in a run of everything; none where files are named, since each engine that is asked for answers then. */
const answering = process.env['ANSWERING'] ?? '';
const isAnswering = !answering || answering === (isChromium ? 'chromium' : isWebKit ? 'webkit' : 'firefox');

/**
 * A test of what our own code decides: words, states, data and requests. It is `it` in one engine; the others have no such test, since it
 * would notice there what it notices here.
 */
export const once: Test = (title, test) => {
  if (isAnswering) it(title, test);
};

/** Tests of one table, each row of which our own code tells from the next: the first is `it`, in every engine, and the others are `once`. */
export function firstEverywhere(): Test {
  let rows = 0;
  return (title, test) => (rows++ ? once : it)(title, test);
}
