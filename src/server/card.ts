import type { Figures } from '../controllers/figures.js';
import { formatCitation } from '../format/citation.js';
import { formatDate } from '../format/date.js';
import { figuresFor } from './models.js';
import { ACCENT, INK, MUTED, paths } from './graphic.js';
import { Library, type Place } from './library.js';
import { isRightToLeft } from './right-to-left.js';
import { loadFonts } from './fonts.js';
import { lineAt, openRaster, type Raster } from './raster.js';
import { speechIn, viewFor } from './said.js';
import { learn, speaking } from './speak.js';
import { quoteOf } from './static-figure.js';
import { escape } from './tree.js';

export interface CardOptions extends Place {
  /** BCP 47 tag of the language to say it in. Default: `en`. */
  readonly locale?: string | undefined;
  /** Colour of the figure and its marks, as `#rrggbb`. Default: a deep teal. */
  readonly accent?: string | undefined;
  /** Whether an icon array is drawn beside a proportion. Default: true. */
  readonly graphic?: boolean | undefined;
}

export interface Card {
  /** 1200 by 630, its letters as outlines: it looks the same where no such font is. */
  readonly svg: string;
  /** What the picture says, in a sentence or two, for whoever can't see it. */
  readonly alt: string;
  /** The same picture in pixels. */
  png(): Uint8Array;
}

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 72;

/**
 * A figure as a picture for social media: number, label, source, and for a proportion its icon array.
 *
 * @param attributes those of `<impact-prevalence>`: `value` and `label`, or `src` and `figure`
 * @throws Error where there is no figure, or where the fonts lack a character that it is written with
 */
export async function card(attributes: Readonly<Record<string, string>>, options: CardOptions = {}): Promise<Card> {
  const { locale = 'en', accent = ACCENT, graphic = true } = options;
  if (!/^#[\da-f]{6}$/i.test(accent)) throw new TypeError(`accent is not a colour like ${ACCENT}: ${accent}`);
  const own = new Map(Object.entries(attributes));
  const [model, raster, fonts] = await Promise.all([
    figuresFor(own, undefined, new Library(options)),
    openRaster(),
    loadFonts(),
    learn([locale]),
  ]);
  return speaking(locale, () => {
    const one: Figures | undefined = model && { ...model, figures: model.figures.slice(0, 1) };
    const view = viewFor('prevalence', own, one, locale);
    const [figure] = view?.figures ?? [];
    const [statement] = view?.statements ?? [];
    if (!view || !figure || !statement) throw new Error('there is no figure: it needs a value, or src and figure');
    const { source, page } = figure;
    const published = source?.published && formatDate(source.published, view.speech.locale);
    const line = [source?.publisher ?? source?.title, published].filter(Boolean).join(', ');
    const label = statement.label?.text ?? '';
    const missing = fonts.missing(`${statement.value}${label}${line}`);
    if (missing) throw new Error(`the fonts of a card have Latin and Arabic letters, but no “${missing}”`);
    const said = quoteOf(figure, statement);
    const drawing = graphic ? view.drawings[0] : undefined;
    const shares = view.plan?.arrays[0]?.length ?? 1;
    const svg = draw(raster, {
      value: statement.value,
      label,
      line,
      accent,
      rightToLeft: isRightToLeft(view.speech.locale),
      drawing,
      shares,
    });
    const alt = formatCitation(said, source && { ...source, authors: undefined }, page, undefined, view.speech.locale);
    const described = raster
      .outlined(svg)
      .replace('<svg ', `<svg role="img" aria-label="${escape(alt)}" lang="${escape(speechIn(locale).locale)}" `);
    return { svg: described, alt, png: () => raster.png(svg) };
  });
}

interface Drawn {
  readonly value: string;
  readonly label: string;
  readonly line: string;
  readonly accent: string;
  readonly rightToLeft: boolean;
  readonly drawing: Parameters<typeof paths>[0] | undefined;
  readonly shares: number;
}

/** A rule, the number as large as it fits, its label, the source at the foot; the array on the side where reading ends. */
function draw(raster: Raster, { value, label, line, accent, rightToLeft, drawing, shares }: Drawn): string {
  const scale = drawing ? Math.min(420 / drawing.height, 360 / drawing.width, 5) : 0;
  const side = drawing ? drawing.width * scale : 0;
  const room = WIDTH - 2 * MARGIN - (side ? side + 64 : 0);
  const start = rightToLeft ? WIDTH - MARGIN : MARGIN;
  const parts: string[] = [];
  let y = MARGIN + 44;
  const write = (text: string, size: number, bold: boolean, fill: string, leading: number, width = room) => {
    for (const words of wrap(raster, text, size, bold, width)) {
      y += size * leading;
      parts.push(lineAt(raster, words, start, Math.round(y), { size, bold, fill, rightToLeft }));
    }
  };
  write(value, fit(raster, value, room), true, accent, 1.05);
  y += 28;
  const size =
    [46, 40, 34, 28].find((size) => y + wrap(raster, label, size, false, room).length * size * 1.3 < 480) ?? 24;
  write(label, size, false, INK, 1.3);
  y = HEIGHT - MARGIN - 30;
  write(cut(raster, line, WIDTH - 2 * MARGIN), 26, false, MUTED, 1, WIDTH);
  const left = rightToLeft ? MARGIN + side : WIDTH - MARGIN - side;
  const top = (MARGIN + 52 + 520 - (drawing?.height ?? 0) * scale) / 2;
  const array = drawing
    ? `<g transform="translate(${left} ${top}) scale(${rightToLeft ? -scale : scale} ${scale})" stroke-width="${3 / scale}">${paths(drawing, shares, 'card', accent)}</g>`
    : '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/><rect x="${MARGIN}" y="${MARGIN}" width="${WIDTH - 2 * MARGIN}" height="4" fill="${accent}"/>` +
    `${array}${parts.join('')}</svg>`
  );
}

/** The largest size at which the number stands in one line, or in two where that would be small. */
function fit(raster: Raster, text: string, room: number): number {
  for (let size = 168; size > 84; size -= 4) if (raster.widthOf(text, size, true) <= room) return size;
  return 84;
}

/** Lines that are as wide as the room at most; a word that is wider has a line of its own. */
function wrap(raster: Raster, text: string, size: number, bold: boolean, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && raster.widthOf(longer, size, bold) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A line that fits, cut between words. */
function cut(raster: Raster, text: string, room: number): string {
  let words = text.split(' ');
  if (raster.widthOf(text, 26, false) <= room) return text;
  while (words.length > 1 && raster.widthOf(`${words.join(' ')}…`, 26, false) > room) words = words.slice(0, -1);
  return `${words.join(' ').replace(/[,.;:]$/, '')}…`;
}
