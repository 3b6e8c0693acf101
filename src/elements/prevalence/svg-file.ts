import type { ArrayDrawing } from '../../geometry/array.js';
import { fillingOf } from '../../geometry/filling.js';

/** What a file of its own says and shows. */
export interface Picture {
  /** The sentences, in the order of the arrays or of the shares. */
  readonly sentences: readonly string[];
  /** A mark beside each sentence, where one array holds them all. */
  readonly samples: readonly ArrayDrawing[];
  /** Who says so; also the end of the description. */
  readonly source: string;
  readonly locale: string;
  readonly rightToLeft: boolean;
  readonly accent: string;
  readonly drawings: readonly ArrayDrawing[];
  /** Shares in each array. */
  readonly shares: readonly number[];
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
export function svgFile(picture: Picture): string {
  const { sentences, samples, source, locale, rightToLeft, accent, drawings, shares } = picture;
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
  const draw = (drawing: ArrayDrawing, left: number, scale: number, count: number, id: number) => {
    const x = rightToLeft ? width - left : left;
    const mirror = rightToLeft ? -scale : scale;
    body.push(
      `<g transform="translate(${round(x)} ${round(y)}) scale(${round(mirror)} ${round(scale)})">${array(drawing, count, id)}</g>`,
    );
    return drawing.height * scale;
  };
  sentences.forEach((sentence, index) => {
    const sample = samples[index];
    y += 8;
    const top = y;
    if (sample) draw(sample, margin, 30 / sample.height, samples.length, drawings.length + index);
    write(sentence, 24, sample && 28);
    if (sample) y = Math.max(y, top + 36);
  });
  y += margin;
  const room = (width - 2 * margin) / drawings.length;
  const heights = drawings.map((drawing, index) =>
    draw(
      drawing,
      margin + index * room,
      Math.min((room - 16) / drawing.width, 360 / drawing.height, 4),
      shares[index]!,
      index,
    ),
  );
  y += Math.max(...heights) + margin / 2;
  if (source) write(source, 14);
  const height = Math.ceil(y + margin);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description" lang="${escape(locale)}" direction="${rightToLeft ? 'rtl' : 'ltr'}" font-family="system-ui, sans-serif" fill="${ink}" color="${escape(accent)}">
<title id="title">${escape(sentences.join('; '))}</title>
<desc id="description">${escape(source)}</desc>
<rect width="100%" height="100%" fill="#fff"/>
${body.join('\n')}
</svg>`;
}

const fills = {
  solid: 'currentColor',
  hatched: 'url(#hatched)',
  dotted: 'url(#dotted)',
  empty: 'none',
};

function array({ layers }: ArrayDrawing, shares: number, index: number): string {
  const patterns = index
    ? ''
    : `<defs><pattern id="hatched" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0,0V4" stroke="currentColor" stroke-width="3.5"/></pattern><pattern id="dotted" width="4" height="4" patternUnits="userSpaceOnUse"><path d="M2,2h.01" stroke="currentColor" stroke-width="2" stroke-linecap="round"/></pattern></defs>`;
  const paths = layers.map(({ state, d, clip }, layer) => {
    const filling = fillingOf(state, shares);
    const id = `clip-${index}-${layer}`;
    const cut = clip
      ? `<clipPath id="${id}"><rect x="${clip.x}" y="${clip.y}" width="${clip.width}" height="${clip.height}"/></clipPath>`
      : '';
    const stroke = state ? 'currentColor' : '#6b6b6b';
    return `${cut}<path d="${d}" fill="${fills[filling]}" stroke="${stroke}"${clip ? ` clip-path="url(#${id})"` : ''}/>`;
  });
  return patterns + paths.join('');
}

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
