/** A picture as a file of its own: sentences, drawings, and who says so. Fetched when a reader asks for it. */
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
  readonly tactile: boolean;
  /** Size of its letters. */
  readonly size: number;
  /** Writes a text in as many lines as it takes, in small where nothing is said; for swell paper all is one size. */
  paragraph(
    text: string | undefined,
    style?: { readonly size?: number; readonly bold?: boolean; readonly quiet?: boolean },
  ): void;
  /** Leaves room, a margin where nothing is said. */
  space(height?: number): void;
  /** Draws what takes up the whole width. */
  draw(picture: (paint: PicturePaint) => PictureMarkup): void;
}

const ink = '#1a1a1a';
const muted = '#595959';
/** Room for a line of text: its height, and the mean width of a letter as a part of its size. */
const leading = 1.4;
const letter = 0.52;

/**
 * A standalone SVG file, black on white. One image with a title and a description for whoever cannot see it. For swell paper it is
 * 794 by 1,123 units, an A4 sheet at 96 to the inch, where a fingertip needs a quarter of an inch from one outline to the
 * next.
 *
 * @param fill puts the content on the sheet
 */
export function pictureFile(
  { title, description, locale }: { readonly title: string; readonly description: string; readonly locale: string },
  { rightToLeft, accent, tactile }: FileSetting,
  fill: (sheet: PictureSheet) => void,
): string {
  const [width, margin, size] = tactile ? [794, 72, 26] : [640, 32, 16];
  const least = tactile ? 1123 : 0;
  const edge = rightToLeft ? width - margin : margin;
  let y = margin;
  const body: string[] = [];
  const paint = { width: width - 2 * margin, rightToLeft, accent, ink, muted, size, tactile, write: textMarkup };
  fill({
    tactile,
    size,
    paragraph(text = '', { size: wished = 14, bold = false, quiet = false } = {}) {
      const large = tactile ? size : wished;
      if (text) y += large * 0.25;
      for (const line of wrap(text, paint.width / (large * letter))) {
        y += large * leading;
        body.push(
          textMarkup(line, edge, round(y), {
            size: large,
            bold,
            fill: quiet && !tactile ? muted : ink,
            anchor: 'start',
          }),
        );
      }
    },
    space(height = margin) {
      y += height;
    },
    draw(picture) {
      const { markup, height } = picture({ ...paint, id: `file${body.length}` });
      body.push(`<g transform="translate(${margin} ${round(y)})">${markup}</g>`);
      y += height;
    },
  });
  const height = Math.max(least, Math.ceil(y + margin));
  const paper = tactile && height === least ? ['210mm', '297mm'] : [width, height];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${paper[0]}" height="${paper[1]}" role="img" aria-labelledby="title description" lang="${escape(locale)}" direction="${rightToLeft ? 'rtl' : 'ltr'}" font-family="system-ui, sans-serif">
<title id="title">${escape(title)}</title>
<desc id="description">${escape(description)}</desc>
<rect width="100%" height="100%" fill="#fff"/>
${body.join('\n')}
</svg>`;
}

/** Breaks a text into lines of at most `most` letters, between words. */
export function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const round = (length: number): number => Math.round(length * 100) / 100;

/** Text as XML; characters that XML has no place for are dropped. */
const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`).replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '');
