/** A picture as a file for swell paper: sentences, drawings, and who says so. Fetched when a reader asks for it. */
import { round } from '../../../geometry/round.js';
import { breakable } from '../../../text/line-breaks.js';
import { lengthOf } from '../letter-width.js';
import { INK, MUTED } from './card-pen.js';

export { saveFile } from './save-file.js';

/** How a file of its own is set. */
export interface FileSetting {
  readonly rightToLeft: boolean;
  readonly accent: string;
  /** For swell paper: A4, outlines alone, large letters. */
  readonly tactile: boolean;
}

export interface TextStyle {
  readonly size: number;
  readonly bold: boolean;
  readonly fill: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A text in a picture; right to left is the whole file's. */
export const textMarkup: PicturePaint['write'] = (text, x, y, { size, bold, fill, anchor }) =>
  `<text x="${x}" y="${y}" font-size="${round(size)}"${bold ? ' font-weight="600"' : ''} fill="${fill}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}>${escape(text)}</text>`;

/** How a picture that no style sheet reaches is painted. */
export interface PicturePaint {
  readonly width: number;
  readonly rightToLeft: boolean;
  readonly accent: string;
  readonly ink: string;
  readonly muted: string;
  /** Size of its letters; everything else is in proportion. */
  readonly size: number;
  /** Keeps ids apart from its neighbours'. */
  readonly id: string;
  /** Outlines alone, far enough apart to be told by a fingertip. */
  readonly tactile?: boolean;
  /** Writes a text; `x` is where it starts, or ends, or its middle, as reading goes. */
  readonly write: (text: string, x: number, y: number, style: TextStyle) => string;
}

export interface PictureMarkup {
  readonly markup: string;
  readonly height: number;
}

/** What is put on a sheet, from its top down. */
export interface PictureSheet {
  /** Size of its letters. */
  readonly size: number;
  /** Writes a text in as many lines as it takes. */
  paragraph(text: string | undefined, style?: { readonly bold?: boolean }): void;
  /** Leaves room, a margin where nothing is said. */
  space(height?: number): void;
  /** Draws what takes up the whole width. */
  draw(picture: (paint: PicturePaint) => PictureMarkup): void;
}

const WIDTH = 794;
const HEIGHT = 1123;
const MARGIN = 72;
const SIZE = 26;
/** Room for a line of text: its height, and the mean width of a letter as a part of its size. */
const leading = 1.4;
const letter = 0.52;

/**
 * A standalone SVG file, black on white, for swell paper: 794 by 1,123 units or higher, an A4 sheet at 96 to the inch, where a fingertip
 * needs a quarter of an inch from one outline to the next. One image with a title and a description for whoever cannot see it.
 *
 * @param fill puts the content on the sheet
 */
export function pictureFile(
  { title, description, locale }: { readonly title: string; readonly description: string; readonly locale: string },
  { rightToLeft, accent }: Pick<FileSetting, 'rightToLeft' | 'accent'>,
  fill: (sheet: PictureSheet) => void,
): string {
  const edge = rightToLeft ? WIDTH - MARGIN : MARGIN;
  let y = MARGIN;
  const body: string[] = [];
  const paint = {
    ...{ width: WIDTH - 2 * MARGIN, rightToLeft, accent, ink: INK, muted: MUTED },
    ...{ size: SIZE, write: textMarkup, tactile: true },
  };
  fill({
    size: SIZE,
    paragraph(text = '', { bold = false } = {}) {
      if (text) y += SIZE * 0.25;
      for (const line of wrap(text, paint.width / (SIZE * letter))) {
        y += SIZE * leading;
        body.push(textMarkup(line, edge, round(y), { size: SIZE, bold, fill: INK, anchor: 'start' }));
      }
    },
    space(height = MARGIN) {
      y += height;
    },
    draw(picture) {
      const { markup, height } = picture({ ...paint, id: `file${body.length}` });
      body.push(`<g transform="translate(${MARGIN} ${round(y)})">${markup}</g>`);
      y += height;
    },
  });
  const height = Math.max(HEIGHT, Math.ceil(y + MARGIN));
  const paper = height === HEIGHT ? ['210mm', '297mm'] : [WIDTH, height];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${paper[0]}" height="${paper[1]}" role="img" aria-labelledby="title description" lang="${escape(locale)}" direction="${rightToLeft ? 'rtl' : 'ltr'}" font-family="system-ui, sans-serif">
<title id="title">${escape(title)}</title>
<desc id="description">${escape(description)}</desc>
<rect width="100%" height="100%" fill="#fff"/>
${body.join('\n')}
</svg>`;
}

/** Breaks a text into lines of at most `most` letters, between words. */
export function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of breakable(text)) {
    const longer = (lines.at(-1) ?? '') + word;
    if (lines.length && lengthOf(longer) <= most) lines[lines.length - 1] = longer;
    else if (word.trim()) lines.push(word.trim());
  }
  return lines;
}

/** Lone surrogates, noncharacters, and control characters: XML forbids most of them, and no reader sees the C1 controls. */
const NO_LETTERS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]/gu;

/** Text as XML; characters that XML has no place for are dropped. */
export const escape = (text: string): string =>
  text.replace(NO_LETTERS, '').replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
