import { expect } from '@open-wc/testing';
import fc, { runs } from '../helpers/property.js';
import { drawArray, type ArraySpec } from '../../src/geometry/array.js';
import { MARKS, clipped, inReadingOrder, inked, starts } from './drawing.js';

const anySpec: fc.Arbitrary<ArraySpec> = fc
  .tuple(
    fc.oneof(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1000, max: 1100 })),
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 }),
    fc.boolean(),
  )
  .chain(([whole, parts, fractions]) =>
    fc.record({
      whole: fc.constant(whole),
      shares: fc.constant(
        parts.map((part) => (fractions ? part * whole : Math.floor(part * whole))).sort((a, b) => b - a),
      ),
      mark: fc.constantFrom(...MARKS),
      columns: fc.option(fc.integer({ min: 1, max: 120 }), { nil: undefined }),
      rightToLeft: fc.boolean(),
    }),
  );

describe('drawArray always', () => {
  it('draws every mark once, and once more for each broken one', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const drawing = drawArray(spec);
        expect(inReadingOrder(drawing)).to.have.length(spec.whole);
        expect(new Set(inReadingOrder(drawing).map(String)).size).to.equal(spec.whole);
        const at = inReadingOrder(drawing).map(String);
        for (const layer of clipped(drawing)) {
          expect(starts(layer)).to.have.length(1);
          expect(at).to.include(String(starts(layer)[0]));
        }
      }),
    );
  });

  it('fills a contiguous block in reading order', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const at = inReadingOrder(drawArray(spec));
        const ordered = [...at].sort((a, b) => a[1] - b[1] || (spec.rightToLeft ? b[0] - a[0] : a[0] - b[0]));
        expect(at).to.deep.equal(ordered);
      }),
    );
  });

  it('keeps every mark and its outline inside the box', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const { width, height, layers } = drawArray(spec);
        for (const { d, clip } of layers) {
          const { left, right, top, bottom } = inked(d);
          expect(Math.min(left, top, width - right, height - bottom)).to.be.at.least(1.99);
          if (!clip) continue;
          expect(Math.min(clip.x, clip.y, clip.width)).to.be.at.least(0);
          expect(clip.x + clip.width).to.be.at.most(width);
          expect(clip.y + clip.height).to.be.at.most(height);
        }
      }),
      runs(40),
    );
  });

  it('mirrors the array from right to left', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const ltr = drawArray({ ...spec, rightToLeft: false });
        const rtl = drawArray({ ...spec, rightToLeft: true });
        expect(rtl).to.include({ width: ltr.width, height: ltr.height, columns: ltr.columns });
        rtl.layers.forEach((layer, i) => {
          const { state, d, clip } = ltr.layers[i]!;
          expect(layer.state).to.equal(state);
          expect(inked(layer.d).left).to.be.closeTo(ltr.width - inked(d).right, 0.01);
          if (clip) {
            expect(layer.clip).to.include({ y: clip.y, width: clip.width, height: clip.height });
            expect(layer.clip!.x).to.be.closeTo(ltr.width - clip.x - clip.width, 0.01);
          }
        });
      }),
      runs(40),
    );
  });

  it('writes short, finite numbers', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        for (const { d } of drawArray(spec).layers)
          expect(d)
            .to.match(/^(M[\d.]+,[\d.]+[a-y\d,.-]+z)+$/)
            .and.not.match(/\.\d{3}/);
      }),
    );
  });
});
