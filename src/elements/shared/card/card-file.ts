import { patternMarkup } from '../../../geometry/icon-array-markup.js';
import { round } from '../../../geometry/round.js';
import type { IconArray } from '../../../geometry/icon-array.js';
import { INK, layOut, MUTED, type CardPen, type CardShape, type Drawn } from './card-layout.js';
import { escape, textMarkup, type PicturePaint } from './picture-file.js';

/** Mean width of a letter as a part of its size: the file is read with fonts that nobody knows here. */
const LETTER = { plain: 0.52, bold: 0.64 };

/** Letters as wide as they are high. */
const SQUARE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/gu;

/** Writes lines as text of an SVG file. */
export const filePen: CardPen = {
  widthOf(text, size, bold) {
    const letter = bold ? LETTER.bold : LETTER.plain;
    return size * (text.length * letter + (text.match(SQUARE)?.length ?? 0) * (1 - letter));
  },
  write(line, x, y, { size, bold, fill }) {
    const pieces = line.map(({ text, scale, light }) => {
      const style = `${scale === 1 ? '' : ` font-size="${round(size * scale)}"`}${bold && light ? ' font-weight="400"' : ''}`;
      return style ? `<tspan${style}>${escape(text)}</tspan>` : escape(text);
    });
    return `<text x="${round(x)}" y="${round(y)}" font-size="${round(size)}"${bold ? ' font-weight="700"' : ''} fill="${fill}"${line.length > 1 ? ' xml:space="preserve"' : ''}>${pieces.join('')}</text>`;
  },
};

/** How a picture in a file is painted. */
export const paintOf = (rightToLeft: boolean, id = 'picture'): Omit<PicturePaint, 'width' | 'size'> => ({
  ...{ accent: 'currentColor', rightToLeft, ink: INK, muted: MUTED, id, write: textMarkup },
});

/** What an author may choose of a file. */
export interface FileShape {
  readonly shape?: CardShape | undefined;
  /** The word before a source, in the page's language. Default: `Source:`. */
  readonly sourceWord?: string;
}

/** What a file says of itself, and how it is set. */
export interface CardFile {
  readonly title: string;
  readonly description: string;
  readonly locale: string;
  readonly rightToLeft: boolean;
  readonly accent: string;
  readonly shape?: CardShape | undefined;
  /** What the marks of its arrays are filled with. */
  readonly patterns?: IconArray['patterns'];
}

/**
 * A standalone SVG file on white, laid out as a card is. One image with a title and a description for whoever cannot see it; its
 * accent is the file's own `color`.
 */
export function cardFile(
  { title, description, locale, rightToLeft, accent, shape, patterns = [] }: CardFile,
  drawn: Omit<Drawn, 'accent' | 'rightToLeft'>,
): string {
  const { width, height, markup } = layOut(filePen, { ...drawn, accent: 'currentColor', rightToLeft }, shape);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description" lang="${escape(locale)}" direction="${rightToLeft ? 'rtl' : 'ltr'}" font-family="system-ui, sans-serif" color="${escape(accent)}">
<title id="title">${escape(title)}</title>
<desc id="description">${escape(description)}</desc>
<defs>${patternMarkup([...new Set(patterns)], { accent: 'currentColor', patterns: '' })}</defs>
<rect width="100%" height="100%" fill="#fff"/>
${markup}
</svg>`;
}
