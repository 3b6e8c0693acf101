import { readFileSync } from 'node:fs';
import { filesUnder } from '../../scripts/test-files.mjs';
import { describe, expect, it } from '../helpers/node.js';
import { PROPERTIES, SIZES } from './computed.js';

/** Places on a window, and letters: no snapshot has them, since they depend on the machine. */
const APART =
  /^(?:--|contain-intrinsic-|grid-template$|grid-template-areas$|grid-area$|anchor-name$|position-(?:anchor|area|try)|font-family$)/;
const LOOKED_AT = [...PROPERTIES, ...SIZES];

/** As browsers compute it: `margin-block-start` is `margin-top` where text runs as it does here. */
const physical = (property: string): string =>
  property
    .replace(/inline-size$/, 'width')
    .replace(/block-size$/, 'height')
    .replace(/block-start/, 'top')
    .replace(/block-end/, 'bottom')
    .replace(/(?<!^inset-)inline-start/, 'left')
    .replace(/(?<!^inset-)inline-end/, 'right')
    .replace(/-(?:block|inline)$/, '')
    .replace(/^place-/, 'align-')
    .replace(/^inset-top$|^inset$/, 'top')
    .replace(/^gap$/, 'row-gap')
    .replace(/^border-(color|style|width)$/, 'border-top-$1')
    .replace(/^border-radius$/, 'border-top-left-radius')
    .replace(/^flex$/, 'flex-grow')
    .replace(/^align-(content|items)$/, 'align-$1')
    .replace(/^white-space$/, 'white-space-collapse');

describe('what a style sheet declares', () => {
  it('is looked at by the snapshots of styles', () => {
    const declared = filesUnder('src/elements', '.ts').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/css`([^`]*)`/g)].flatMap(([, sheet = '']) =>
        [...sheet.replace(/\/\*[^]*?\*\//g, '').matchAll(/(?<=[{;]\s*)([a-z-][\w-]*)\s*:[^;{}]+;/g)].map(
          ([, property = '']) => property,
        ),
      ),
    );
    const unseen = [...new Set(declared)].filter((property) => {
      const wanted = physical(property);
      return !APART.test(property) && !LOOKED_AT.some((known) => known === wanted || known.startsWith(`${wanted}-`));
    });
    expect(declared.length).to.be.greaterThan(1000);
    expect(unseen).to.deep.equal([]);
  });
});
