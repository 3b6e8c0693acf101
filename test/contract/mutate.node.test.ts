/** The faults of `npm run mutate`: asleep they change nothing, and awake each does what its own text would. */
import { runInNewContext } from 'node:vm';
import { transformSync } from 'esbuild';
import { faultsOf, withFault } from '../../scripts/mutate/faults.js';
import { withSwitches } from '../../scripts/mutate/switches.js';
import { describe, expect, it } from '../helpers/node.js';

/** Modules of one function `f`, and what it is called with. */
const SOURCES: readonly (readonly [source: string, ...given: unknown[]])[] = [
  ['const f = (a) => a > 1 && a < 4;', 1, 2, 4],
  ["const f = (a) => { if (a.length === 0) return 'none'; return a.trim() + '!'; };", '', ' b '],
  ['const f = (a) => { const out = []; out.push(a); if (!a) out.push(0); else out.push(1); return out; };', 0, 1],
  ['const f = (a) => (a ?? 2) - 1;', undefined, 0],
  ['const f = (a) => a?.b?.trim().length;', undefined, { b: ' c' }],
  ["const f = ({ a = 1, b = a + 1 } = {}) => ({ a, b, c: { d: 'e' }, });", undefined, { a: 4 }],
  ['const html = (t, ...v) => t.raw.join("|") + v; const f = (a) => html`<p rel="x" ?hidden=${!a}>${a}</p>`;', 'b', ''],
  ['const f = (a) => { let n = 0; for (const b of a) { n += b; n++; } return -n; };', [1, 2]],
  [
    "class A { static all = ['x']; b = 1; c(d) { this.b = d; return this.b - 1; } } const f = (a) => [A.all, new A().c(a)];",
    3,
  ],
  ["const f = (a) => a.replace(/^b/, (c) => `${c}-${a.length + 1}`).split(',').map((d) => d + 1);", 'bc,d'],
  ['const f = (a) => { switch (a) { case 1: return true; default: return false; } };', 1, 2],
  [
    'const f = (a) => { try { if (a) throw new Error(a); } catch (e) { return e.message; } finally { a = 1; } return a; };',
    'b',
    0,
  ],
];

function answers(source: string, given: readonly unknown[], awake = 0): string {
  try {
    const { code } = transformSync(source, { loader: 'ts' });
    const scope = { isAwake: (number: number) => number === awake };
    const f = runInNewContext(`${code}; f;`, scope) as (a: unknown) => unknown;
    return JSON.stringify(given.map((one) => f(structuredClone(one))));
  } catch (error) {
    // A name in the way is spelt otherwise where the text around it is.
    return (error as Error).name;
  }
}
const isModule = (source: string): boolean => {
  try {
    return Boolean(transformSync(source, { loader: 'ts' }));
  } catch {
    return false;
  }
};

describe('faults that lie asleep in one text', () => {
  for (const [source, ...given] of SOURCES) {
    it(source, () => {
      const faults = faultsOf('f.ts', source)
        .filter((fault) => isModule(withFault(source, fault)))
        .map((fault, index) => ({ ...fault, number: index + 1 }));
      const { text, left } = withSwitches(source, faults);
      expect(faults.length, 'faults').to.be.above(1);
      expect(left).to.deep.equal([]);
      expect(answers(text, given)).to.equal(answers(source, given));
      for (const fault of faults) {
        const what = `${fault.kind}: ${source.slice(fault.start, fault.end)} → ${fault.replacement}`;
        expect(answers(text, given, fault.number), what).to.equal(answers(withFault(source, fault), given));
      }
    });
  }
});
