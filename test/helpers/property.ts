import fc from 'fast-check';

/**
 * fast-check, from a seed that stands still, so that a check judges the change at hand and not its luck:
 * `SEED=7 npm test -- engines` looks elsewhere. What such a search finds becomes a case in a table.
 */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20261122) });

/**
 * How often to try a property of our own arithmetic: `count` times in Chromium and Node, and a tenth of that in the other engines, where it
 * comes out the same.
 */
export const runs = (count: number): { numRuns: number } => ({
  numRuns: /Firefox|AppleWebKit(?!.*Chrome)/.test(globalThis.navigator?.userAgent ?? '')
    ? Math.ceil(count / 10)
    : count,
});

export default fc;
