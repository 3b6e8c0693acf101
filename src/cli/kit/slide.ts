/** A figure as a slide for PowerPoint: its words in boxes that can be typed in, its source in the notes. */
import type Presentation from 'pptxgenjs';
import { isRightToLeft } from '../../text/right-to-left.js';
import type { ArrayFile } from '../../server/array-file.js';
import type { SlideChart } from './chart.js';

export interface Slide {
  readonly language: string;
  readonly value: string;
  readonly label: string;
  readonly source: string;
  readonly publisher: string;
  /** A `data:` address, in place of the publisher's name. */
  readonly logo?: string | undefined;
  readonly accent?: string | undefined;
  /** Citation and alternative text, for whoever speaks. */
  readonly notes: string;
  readonly title: string;
  readonly alt: string;
  readonly array?: ArrayFile | undefined;
  readonly chart?: SlideChart | undefined;
}

/** Inches: a slide of 16 to 9. */
const WIDTH = 13.333;
const HEIGHT = 7.5;
const MARGIN = 0.8;
/** The picture's part. */
const PICTURE = { width: 4.6, height: 4.6 };
const INK = '1A1A1A';

export async function slideFile(slide: Slide): Promise<Uint8Array> {
  const { language, value, label, source, publisher, logo, notes, title, alt, array, chart } = slide;
  const accent = (slide.accent ?? '#0b5763').slice(1);
  // Its types are those of a CommonJS module, and Node loads the other.
  const { default: Deck } = (await import('pptxgenjs')) as unknown as {
    readonly default: new () => Presentation.default;
  };
  const deck = new Deck();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = title;
  deck.company = publisher;
  deck.author = publisher;
  const rightToLeft = isRightToLeft(language);
  deck.rtlMode = rightToLeft;
  const page = deck.addSlide();
  const room = WIDTH - 2 * MARGIN - (array || chart ? PICTURE.width + 0.5 : 0);
  /** From the side that reading begins at. */
  const from = (start: number, width: number) => (rightToLeft ? WIDTH - start - width : start);
  const text = {
    lang: language,
    rtlMode: rightToLeft,
    align: rightToLeft ? 'right' : 'left',
    color: INK,
    margin: 0,
  } as const;
  page.addShape('rect', { x: MARGIN, y: 0.7, w: WIDTH - 2 * MARGIN, h: 0.05, fill: { color: accent } });
  page.addText(value, {
    ...text,
    ...{ x: from(MARGIN, room), y: 1.1, w: room, h: 2.2, objectName: 'Figure' },
    ...{ bold: true, fontSize: value.length > 20 ? 44 : 80, valign: 'bottom', fit: 'shrink' },
  });
  page.addText(label, {
    ...text,
    ...{ x: from(MARGIN, room), y: 3.5, w: room, h: 2.2, objectName: 'What it says' },
    ...{ fontSize: 28, valign: 'top', fit: 'shrink' },
  });
  const sourceWidth = WIDTH - 2 * MARGIN - 3.2;
  page.addText(source, {
    ...text,
    ...{ x: from(MARGIN, sourceWidth), y: HEIGHT - 1.3, w: sourceWidth, h: 0.7, objectName: 'Source' },
    ...{ fontSize: 14, valign: 'bottom', fit: 'shrink' },
  });
  const corner = { x: from(WIDTH - MARGIN - 3, 3), y: HEIGHT - 1.3, w: 3, h: 0.7 };
  if (logo)
    page.addImage({ ...corner, data: logo, altText: publisher, sizing: { type: 'contain', w: corner.w, h: corner.h } });
  else
    page.addText(publisher, {
      ...text,
      ...{ ...corner, align: rightToLeft ? 'left' : 'right', objectName: 'Publisher' },
      ...{ fontSize: 14, bold: true, valign: 'bottom', fit: 'shrink' },
    });
  const left = from(WIDTH - MARGIN - PICTURE.width, PICTURE.width);
  if (chart)
    page.addChart('bar', [{ name: label || value, labels: [...chart.times], values: [...chart.values] }], {
      ...{ x: left, y: 1.1, w: PICTURE.width, h: PICTURE.height, altText: alt },
      ...{ chartColors: [accent], showLegend: false, showValue: true, valAxisHidden: true, valAxisMinVal: 0 },
      valGridLine: { style: 'none' },
    });
  if (array) {
    const scale = Math.min(PICTURE.width / array.width, PICTURE.height / array.height);
    const [w, h] = [array.width * scale, array.height * scale];
    page.addImage({
      ...{ x: left + (PICTURE.width - w) / 2, y: 1.1 + (PICTURE.height - h) / 2, w, h, altText: alt },
      data: `data:image/png;base64,${Buffer.from(array.png).toString('base64')}`,
    });
  }
  page.addNotes(notes);
  return (await deck.write({ outputType: 'uint8array', compression: true })) as Uint8Array;
}
