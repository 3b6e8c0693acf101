import { VanillaFigure } from './figure.js';

const svg = 'http://www.w3.org/2000/svg';
const person =
  'a3.5,3.5,0,1,1,2,0l1,1q4,0,4,4l-.5,6q0,2-2,2l-.5,10q0,2-2,2l-2,0q-2,0-2-2l-.5-10q-2,0-2-2l-.5-6q0-4,4-4z';

/** The people from one to another, ten in a row, as one path. */
const people = (from, to) => {
  let path = '';
  for (let i = from; i < to; i++) path += `M${8 + (i % 10) * 18},${9 + Math.floor(i / 10) * 36}${person}`;
  return path;
};

/** A percentage as it fills a hundred people, or "1 in 4" as it fills four; tenths of a person are rounded. */
function shareOf(value) {
  const [, part, whole] = /([\d.]+) in (\d+)/.exec(value) ?? [, parseFloat(/[\d.]+/.exec(value)), 100];
  return { part: Math.round(part), whole: Number(whole) };
}

export class VanillaPrevalence extends VanillaFigure {
  update() {
    super.update();
    const { part, whole } = shareOf(this.getAttribute('value'));
    const [width, height] = [18 * Math.min(whole, 10), 36 * Math.ceil(whole / 10)];
    const picture = document.createElementNS(svg, 'svg');
    picture.setAttribute('part', 'graphic');
    picture.setAttribute('aria-hidden', 'true');
    picture.setAttribute('viewBox', `0 0 ${width} ${height}`);
    picture.setAttribute('width', width * 1.1);
    for (const [name, from, to] of [
      ['empty', part, whole],
      ['solid', 0, part],
    ]) {
      const path = document.createElementNS(svg, 'path');
      path.setAttribute('class', name);
      path.setAttribute('d', people(from, to));
      picture.append(path);
    }
    this.shadowRoot.querySelector('svg')?.remove();
    this.shadowRoot.querySelector('.note').after(picture);
  }
}
