import { formatCitation } from '../../documents/citation.js';
export { saveFile } from '../shared/save-file.js';
import { pictureMarkup, type TextStyle } from './picture-markup.js';
import type { ChangeView } from './view.js';

/** How a file of its own is set. */
export interface Setting {
  readonly rightToLeft: boolean;
  readonly accent: string;
  /** For swell paper: A4, outlines alone, large letters. */
  readonly tactile: boolean;
}

const ink = '#1a1a1a';
const muted = '#595959';
/** Room for a line of text: its height, and the mean width of a letter as a part of its size. */
const leading = 1.4;
const letter = 0.52;

/**
 * A standalone SVG file: sentences above, picture, source below, black on white. One image with a title and a description for
 * whoever cannot see it. For swell paper it is 794 by 1,123 units, an A4 sheet at 96 to the inch, where a fingertip needs a
 * quarter of an inch from one outline to the next.
 */
export function changeFile(view: ChangeView, { rightToLeft, accent, tactile }: Setting): string {
  const { figures, sources, speech, comparison, counts } = view;
  const { locale } = speech;
  const [width, margin, size] = tactile ? [794, 72, 26] : [640, 32, 16];
  const sheet = tactile ? 1123 : 0;
  const { quote, note } = figures[0]!;
  const { source, page } = sources[0]!.figures[0]!.figure;
  const cited = formatCitation('', source, page, '', locale);
  const edge = rightToLeft ? width - margin : margin;
  const write = (text: string, x: number, y: number, { size: large, bold, fill, anchor }: TextStyle) =>
    `<text x="${x}" y="${y}" font-size="${round(large)}"${bold ? ' font-weight="600"' : ''} fill="${fill}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}>${escape(text)}</text>`;
  let y = margin;
  const body: string[] = [];
  const paragraph = (text: string, large: number, bold = false, fill = ink) => {
    if (text) y += large * 0.25;
    for (const line of wrap(text, (width - 2 * margin) / (large * letter))) {
      y += large * leading;
      body.push(write(line, edge, round(y), { size: large, bold, fill, anchor: 'start' }));
    }
  };
  paragraph(quote, tactile ? size : 24, true);
  paragraph(comparison, tactile ? size : 18);
  paragraph(counts?.text ?? '', tactile ? size : 14, false, tactile ? ink : muted);
  paragraph(note?.text ?? '', tactile ? size : 14);
  y += margin;
  const picture = pictureMarkup(view, {
    width: width - 2 * margin,
    rightToLeft,
    accent,
    ink,
    muted,
    size,
    id: 'file',
    tactile,
    write,
  });
  body.push(`<g transform="translate(${margin} ${round(y)})">${picture.markup}</g>`);
  y += picture.height;
  paragraph(cited, tactile ? size : 14, false, tactile ? ink : muted);
  const height = Math.max(sheet, Math.ceil(y + margin));
  const paper = tactile && height === sheet ? ['210mm', '297mm'] : [width, height];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${paper[0]}" height="${paper[1]}" role="img" aria-labelledby="title description" lang="${escape(locale)}" direction="${rightToLeft ? 'rtl' : 'ltr'}" font-family="system-ui, sans-serif">
<title id="title">${escape([quote, comparison].filter(Boolean).join('. '))}</title>
<desc id="description">${escape([...view.rows.map(({ period, value }) => `${period}: ${value}`), cited].join('. '))}</desc>
<rect width="100%" height="100%" fill="#fff"/>
${body.join('\n')}
</svg>`;
}

/** Breaks a text into lines of at most `most` letters, between words. */
function wrap(text: string, most: number): string[] {
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
