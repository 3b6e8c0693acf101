/** Everything that somebody needs who passes a figure on elsewhere than on a page: pictures, a piece of an email, a slide. */
import { basename } from 'node:path';
import { card, type CardOptions } from '../../server/card.js';
import { arrayFile } from '../../server/array-file.js';
import { formatCitation } from '../../documents/citation.js';
import type { Figure } from '../../documents/figure.js';
import { figureWords } from '../../embed/snippet/words.js';
import { sayFigure } from '../../documents/statement.js';
import { sourceLine } from '../../documents/source-line.js';
import type { CatalogueEntry } from '../site/entries.js';
import { publisherName, type Around } from '../site/page.js';
import { emailHtml } from './email.js';
import { CARD_SHAPES, SHAPE_NAMES, type CardShape } from './shapes.js';
import { slideFile } from './slide.js';
import { chartOf } from './chart.js';

/** What a kit is made of. */
export interface KitOf {
  readonly entry: CatalogueEntry & { readonly kind: 'figure' };
  /** The figure's own part of its document, as JSON. */
  readonly document: string;
  /** BCP 47 tag of the document's plain texts. */
  readonly language: string;
  readonly around: Around;
  /** A `data:` address of the publisher's logo; its name stands in its place where there is none. */
  readonly logo?: string | undefined;
}

export interface KitFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** The file of a card: `csa-girls.png` for the landscape one, which was always there, `csa-girls-square.png` beside it. */
export const cardName = (name: string, shape: CardShape, type: 'png' | 'svg'): string =>
  `${name}${shape === 'landscape' ? '' : `-${shape}`}.${type}`;

/** The name of an entry's files: that of its folder in the catalogue. */
export const fileName = ({ path }: Pick<CatalogueEntry, 'path'>): string => basename(path);

/** What is said where a picture can't be seen: a whole sentence with its source. */
export const altOf = ({ entry, language, around }: KitOf): string =>
  figureWords([entry.figure], { locale: around.language, language });

/** Nobody asks there: the document is given. */
const SRC = '/figures.json';

/** The cards of a figure, each as PNG and SVG. @throws Error where they can't be drawn */
export async function kitCards(kit: KitOf): Promise<KitFile[]> {
  const { entry, document, around, logo } = kit;
  const files: KitFile[] = [];
  for (const shape of SHAPE_NAMES) {
    const options: CardOptions & { readonly shape: CardShape; readonly publisher: string; readonly logo?: string } = {
      read: () => Promise.resolve(document),
      locale: around.language,
      accent: around.publisher.accent,
      shape,
      publisher: publisherName(around),
      ...(logo && { logo }),
    };
    const drawn = await card({ src: SRC, figure: entry.id }, options);
    files.push(
      { path: cardName(fileName(entry), shape, 'png'), content: drawn.png() },
      { path: cardName(fileName(entry), shape, 'svg'), content: drawn.svg },
    );
  }
  return files;
}

/** What else is in a kit: words for where a picture can't be seen, a piece of an email, a slide. */
export async function kitTexts(kit: KitOf): Promise<KitFile[]> {
  const { entry, document, language, around, logo } = kit;
  const { figure } = entry;
  const alt = altOf(kit);
  const page = new URL(entry.path, around.address).href;
  const publisher = publisherName(around);
  const { value, label } = sayFigure(figure, { locale: around.language, language });
  const source = sourceText(figure, around);
  const citation = formatCitation(entry.sentence, figure.source, figure.page, page, around.language);
  const picture = new URL(`cards/${cardName(fileName(entry), 'landscape', 'png')}`, around.address).href;
  const chart = chartOf(figure, language);
  const array = chart
    ? undefined
    : await arrayFile(
        { src: SRC, figure: entry.id },
        {
          read: () => Promise.resolve(document),
          locale: around.language,
          accent: around.publisher.accent,
        },
      );
  return [
    { path: 'alt.txt', content: `${alt}\n` },
    {
      path: 'email.html',
      content: emailHtml({
        language: around.language,
        sentence: entry.sentence,
        alt,
        source,
        page,
        publisher,
        picture: { src: picture, ...CARD_SHAPES.landscape },
      }),
    },
    {
      path: 'slide.pptx',
      content: await slideFile({
        language: around.language,
        value,
        label: label?.text ?? '',
        source,
        publisher,
        logo,
        accent: around.publisher.accent,
        notes: `${citation}\n\n${alt}`,
        title: entry.sentence,
        alt,
        array,
        chart,
      }),
    },
  ];
}

/** Who says so, when and on which page, in a line. */
function sourceText(figure: Figure, { language, address }: Around): string {
  const line = sourceLine(figure, language, address);
  return line ? [line.title, ...line.details].join(', ') : '';
}

/** @throws Error where nobody should pass the figure on, with what to pass on in its place */
export function refuse({ figure, id }: CatalogueEntry & { readonly kind: 'figure' }): void {
  const { state, date, replacedBy, note } = figure.status ?? {};
  const on = date ? ` on ${date}` : '';
  const why = typeof note === 'string' ? `: ${note.replace(/\.$/, '')}` : '';
  if (state === 'withdrawn')
    throw new Error(`${id} was withdrawn${on}${why}. Nobody should pass it on: there is no kit of it`);
  if (state === 'superseded')
    throw new Error(
      `${id} was superseded${on}${why}. ${replacedBy ? `The kit to pass on is that of ${replacedBy}: --figure ${replacedBy}` : 'There is no kit of it'}`,
    );
}
