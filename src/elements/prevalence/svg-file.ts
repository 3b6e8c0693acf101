import type { IconArray } from '../../geometry/icon-array.js';
import { layerMarkup, patternMarkup, type Paint } from '../../geometry/icon-array-markup.js';
import { formatCitation } from '../../documents/citation.js';
export { saveFile } from '../shared/save-file.js';
import type { PrevalenceView } from './view.js';

/** How a file of its own is set. */
export interface Setting {
  readonly rightToLeft: boolean;
  readonly accent: string;
}

const width = 640;
const margin = 32;
const ink = '#1a1a1a';
/** Room for a line of text: its height, and the mean width of a letter as a part of its size. */
const leading = 1.4;
const letter = 0.52;

/**
 * A standalone SVG file, 640 units wide: sentences above, arrays side by side, source below, black on white for print and
 * for social use. One image with a title and a description for whoever cannot see it.
 */
export function svgFile({ figures, whole, sources, speech }: PrevalenceView, { rightToLeft, accent }: Setting): string {
  const { locale } = speech;
  const sentences = figures.map(({ quote }) => quote);
  const samples = whole ? figures.map(({ array }) => array) : [];
  const arrays = whole ? [whole] : figures.flatMap(({ array }) => array ?? []);
  const cited = sources.map(({ figures: [first] }) => {
    const { source, page } = first!.figure;
    return formatCitation('', source, page, '', locale);
  });
  const source = [...new Set(cited)].join('. ');
  let y = margin;
  const body: string[] = [];
  const write = (text: string, size: number, indent = 0) => {
    const x = rightToLeft ? width - margin - indent : margin + indent;
    for (const line of wrap(text, (width - 2 * margin - indent) / (size * letter))) {
      y += size * leading;
      body.push(`<text x="${x}" y="${round(y)}" font-size="${size}">${escape(line)}</text>`);
    }
  };
  /** `left` counts from the side that reading starts from; an array for that direction is the mirror image. */
  const draw = (array: IconArray, left: number, scale: number, id: number) => {
    const x = rightToLeft ? width - left : left;
    const mirror = rightToLeft ? -scale : scale;
    const layers = layerMarkup(array, { ...PAINT, id: `${id}` });
    body.push(
      `<g transform="translate(${round(x)} ${round(y)}) scale(${round(mirror)} ${round(scale)})">${layers}</g>`,
    );
    return array.height * scale;
  };
  sentences.forEach((sentence, index) => {
    const sample = samples[index];
    y += 8;
    const top = y;
    if (sample) draw(sample, margin, 30 / sample.height, arrays.length + index);
    write(sentence, 24, sample && 28);
    if (sample) y = Math.max(y, top + 36);
  });
  y += margin;
  const room = (width - 2 * margin) / arrays.length;
  const heights = arrays.map((array, index) =>
    draw(array, margin + index * room, Math.min((room - 16) / array.width, 360 / array.height, 4), index),
  );
  y += Math.max(...heights) + margin / 2;
  for (const { legend, key } of figures) if (legend && key) write(key, 14);
  if (source) write(source, 14);
  const height = Math.ceil(y + margin);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description" lang="${escape(locale)}" direction="${rightToLeft ? 'rtl' : 'ltr'}" font-family="system-ui, sans-serif" fill="${ink}" color="${escape(accent)}">
<title id="title">${escape(sentences.join('; '))}</title>
<desc id="description">${escape(source)}</desc>
<defs>${patternMarkup([...new Set([...samples, ...arrays].flatMap((array) => array?.patterns ?? []))], PAINT)}</defs>
<rect width="100%" height="100%" fill="#fff"/>
${body.join('\n')}
</svg>`;
}

/** Black on white but for the accent, which is the file's own `color`. */
const PAINT: Omit<Paint, 'id'> = { accent: 'currentColor', muted: '#6b6b6b', patterns: '' };

/** Breaks a text into lines of at most `most` letters, between words. */
function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const round = (length: number) => Math.round(length * 100) / 100;

/** Text as XML; characters that XML has no place for are dropped. */
const escape = (text: string) =>
  text
    .replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)

    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '');
