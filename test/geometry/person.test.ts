import { expect } from '@open-wc/testing';
import { symbol } from 'd3-shape';
import { symbolPerson } from '../../src/geometry/person.js';

/** The person as d3's own symbol generator draws it, in a real path element. */
function person(size: number): SVGPathElement {
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', symbol(symbolPerson, size)()!);
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.append(path);
  document.body.append(svg);
  return path;
}

describe('symbolPerson', () => {
  afterEach(() => document.querySelectorAll('svg').forEach((svg) => svg.remove()));

  it('is one closed outline in d3’s own generator', () => {
    expect(person(512).getAttribute('d')).to.match(/^M[^M]+Z$/);
  });

  it('is centred, and stays in a box twice as tall as wide', () => {
    const { x, y, width, height } = person(512).getBBox();
    expect(x).to.be.closeTo(-6, 0.01);
    expect(x + width).to.be.closeTo(6, 0.01);
    expect(y).to.be.within(-16, -15.8);
    expect(y + height).to.be.closeTo(16, 0.01);
  });

  it('grows with its area', () => {
    const [small, large] = [person(512).getBBox(), person(512 * 9).getBBox()];
    expect(large.width / small.width).to.be.closeTo(3, 0.01);
    expect(large.height / small.height).to.be.closeTo(3, 0.01);
  });

  it('is the same on both sides', () => {
    const path = person(512);
    const svg = path.ownerSVGElement!;
    const inside = (x: number, y: number) => path.isPointInFill(Object.assign(svg.createSVGPoint(), { x, y }));
    for (let y = -15.75; y < 16; y += 0.5)
      for (let x = 0.25; x < 8; x += 0.5) expect(inside(x, y), `${x}, ${y}`).to.equal(inside(-x, y));
  });
});
