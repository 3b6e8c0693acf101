/** What `npm run visual` finds between two pictures. */
import assert from 'node:assert/strict';
import { PNG } from 'pngjs';
import { compareSheets, reportHtml } from '../../scripts/visual-report.js';
import { describe, it } from '../helpers/node.js';

type Pixel = readonly [red: number, green: number, blue: number];
const white: Pixel = [255, 255, 255];
const black: Pixel = [0, 0, 0];

/** A picture of one colour, with so many pixels of another at its start. */
function picture(
  width: number,
  height: number,
  other = 0,
  [colour, spot]: readonly [Pixel, Pixel] = [white, black],
): PNG {
  const made = new PNG({ width, height });
  for (let at = 0; at < width * height; at++) made.data.set([...(at < other ? spot : colour), 255], at * 4);
  return made;
}

const options = { threshold: 0.1, share: 0.01 };

describe('contact sheets of two builds', () => {
  it('are the same where no more than a few pixels differ', () => {
    const same = compareSheets('a.png', { before: picture(20, 20), after: picture(20, 20) }, options);
    assert.deepEqual([same.differs, same.share], [false, 0]);
    const few = compareSheets('a.png', { before: picture(20, 20), after: picture(20, 20, 4) }, options);
    assert.deepEqual([few.differs, few.share], [false, 0.01]);
  });

  it('differ by pixels, or by their size', () => {
    const many = compareSheets('a.png', { before: picture(20, 20), after: picture(20, 20, 40) }, options);
    assert.deepEqual([many.differs, many.share], [true, 0.1]);
    const taller = compareSheets('a.png', { before: picture(20, 20), after: picture(20, 40) }, options);
    assert.equal(taller.differs, true);
    assert.deepEqual([taller.difference!.width, taller.difference!.height], [20, 40]);
  });

  it('bear a shade that no eye tells apart', () => {
    const after = picture(20, 20, 400, [white, [253, 253, 253]]);
    assert.equal(compareSheets('a.png', { before: picture(20, 20), after }, options).differs, false);
  });

  it('are told to be new or gone, in the report too', () => {
    const added = compareSheets('new & old.png', { after: picture(2, 2) }, options);
    const gone = compareSheets('b.png', { before: picture(2, 2) }, options);
    assert.deepEqual([added.state, gone.state], ['added', 'gone']);
    const report = reportHtml([added, gone], options);
    assert.match(report, /2 sheets, 2 differ/);
    assert.match(report, /new &#38; old\.png/);
    assert.match(report, /src="new%20%26%20old\.png-after\.png"/);
    assert.match(report, /There is no such sheet any more\./);
  });
});
