import { msg } from '@lit/localize';
import type { Statement } from '../documents/statement.js';
import { isTrend } from '../documents/timeline.js';
import type { Figures } from '../elements/shared/figure/figures-loader.js';
import { formatCitation } from '../documents/citation.js';
import { figuresFor } from './models.js';
import { arrayPicture, keyOf, type FittedArray } from '../elements/shared/card/array-picture.js';
import { HEADING, layOut, SHAPES, type CardShape, type PictureRoom } from '../elements/shared/card/card-layout.js';
import { plain, sizedLine } from '../elements/shared/card/card-lines.js';
import { labelWith, sourceTexts, statusMark } from '../elements/shared/card/card-texts.js';
import { changePicture, withTrend } from '../elements/shared/series/trend-picture.js';
import { comparisonPicture } from '../elements/compare/compare-picture.js';
import { changePaint, penOf, sketchOf } from './card-pictures.js';
import { ACCENT } from './graphic.js';
import type { DrawnFigure } from '../elements/prevalence/view.js';
import { Library, type DocumentPlace } from './library.js';
import { stopBetween, withoutStop } from '../text/list-comma.js';
import { isRightToLeft } from '../text/right-to-left.js';
import { loadFonts } from './fonts.js';
import { openRaster } from './raster.js';
import { presentName } from '../elements/shared/aliases.js';
import { changeFrom, compareFrom, prevalenceFrom, smallFrom, speechIn } from './view-from-attributes.js';
import { loadLocales, withLocale } from './server-locale.js';

import { escape } from './tree.js';

/** How a card is drawn, and where its documents are read. */
export interface CardOptions extends DocumentPlace {
  /** `landscape` of 1200 by 630 pixels, `square` of 1080 by 1080, or `portrait` of 1080 by 1350. Default: `landscape`. */
  readonly shape?: CardShape | undefined;
  /** Whose card it is: a name at its foot. Default: no name. */
  readonly publisher?: string | undefined;
  /** A logo in the name's place: a `data:` address of a PNG, JPEG or SVG image, in base64. Default: no logo. */
  readonly logo?: string | undefined;
  /** BCP 47 tag of the language to say it in. Default: `en`. */
  readonly locale?: string | undefined;
  /** Colour of the rule and of the marks, as `#rrggbb`. Default: a deep teal. */
  readonly accent?: string | undefined;
  /** Whether the icon array, the bars, the line or the axis is drawn beside the words. Default: true. */
  readonly graphic?: boolean | undefined;
  /** Whether a figure may be drawn that was withdrawn, or superseded by none that is known. The card says so. Default: false. */
  readonly withdrawn?: boolean | undefined;
}

/** A picture of a figure for social media, in one of three shapes. */
export interface Card {
  /** In pixels of its shape, its letters as outlines: it looks the same where no such font is. */
  readonly svg: string;
  /** What the picture says, in a sentence or two, for whoever can't see it. */
  readonly alt: string;
  /** @returns the same picture as a PNG, in the pixels of its shape */
  png(): Uint8Array;
}

/**
 * A figure, or several on one axis, as a picture for social media: number, label and source, for a proportion its icon array, for
 * a change its bars or its line, and with `trend` the icon array and the line.
 *
 * @param attributes those of `<impact-prevalence>`, `<impact-change>` or `<impact-compare>`: `value` and `label`, or `src` and
 *   `figure`
 * @param options shape, language, colour, and where documents are read
 * @returns the picture as SVG and as pixels, with the text that stands for it
 * @throws Error where there is no figure, where it was withdrawn and `withdrawn` isn't set, where several figures share no axis,
 *   or where the fonts lack a character that it is written with
 * @throws TypeError where `accent` is no colour like #0b5763, `shape` is none of the three, or `logo` is no picture in a `data:`
 *   address in base64
 */
export async function card(attributes: Readonly<Record<string, string>>, options: CardOptions = {}): Promise<Card> {
  const { locale = 'en', accent = ACCENT, graphic = true, withdrawn = false } = options;
  const { shape = 'landscape', publisher = '', logo } = options;
  if (!/^#[\da-f]{6}$/i.test(accent)) throw new TypeError(`accent is not a colour like ${ACCENT}: ${accent}`);
  if (!SHAPES.includes(shape)) throw new TypeError(`shape is ${SHAPES.join(', ')}, not ${String(shape)}`);
  if (logo !== undefined && !LOGO.test(logo))
    throw new TypeError('logo is a data: address of a PNG, JPEG or SVG image, in base64');
  const own = new Map(
    Object.entries(attributes).map(([name, value]) => [presentName('impact-prevalence', name), value] as const),
  );
  const library = new Library(options);
  const [model, raster, fonts] = await Promise.all([
    figuresFor(own, own.get('data'), library),
    openRaster(),
    loadFonts(),
    loadLocales([locale]),
  ]);
  return withLocale(locale, () => {
    const one: Figures | undefined = model && { ...model, figures: model.figures.slice(0, 1) };
    const where = { lang: locale, base: library.base };
    const several = model && model.figures.length > 1;
    const share = several ? undefined : prevalenceFrom(own, one, where);
    const trend = several ? undefined : share && smallFrom(own, share)?.trend;
    const drawn = several || share?.drawn || isTrend(own.get('trend')) ? undefined : changeFrom(own, one, where);
    const change = drawn?.rows.length ? drawn : undefined;
    const compared = share?.drawn || change ? undefined : compareFrom(own, several ? model : one, where);
    const reason = compared?.reasons.find((each) => each)?.text ?? compared?.fault?.message;
    if (several && !compared?.axis) throw new Error(`figures on one card share an axis${reason ? `: ${reason}` : ''}`);
    const comparison = compared?.axis ? compared : undefined;
    const view = change ?? comparison ?? share;
    const [figure]: readonly DrawnFigure[] = view?.figures ?? [];
    if (!view || !figure) throw new Error('there is no figure: it needs a value, or src and figure');
    const statement = lettered(figure.statement);
    const { status, gone } = several ? {} : figure;
    if (gone && !withdrawn) throw new Error(`${figure.quote}: a card of it needs the flag “withdrawn”, and says so`);
    const mark = statusMark(status, locale);
    const { source, page } = figure.figure;
    const { title, rest } = sourceTexts(msg('Source:', { id: 'source' }), view.sources, locale);
    const timed = change ?? trend;
    const after = [timed?.comparison, timed?.counts?.text].filter(Boolean).map((text) => withoutStop(text!));
    const quotes = several ? view.figures.map(({ quote }) => quote) : [];
    const label = several
      ? graphic
        ? ''
        : quotes.join(stopBetween(locale))
      : [labelWith(statement.label?.text, [figure.range]), ...after].filter(Boolean).join(stopBetween(locale));
    const array = graphic ? figure.array : undefined;
    const key = (array && figure.key) ?? '';
    const missing = fonts.missing(
      `${mark}${publisher}${several ? comparison!.heading : statement.value}${label}${quotes.join('')}${title}${rest}${key}${comparison?.caution ?? ''}${comparison?.note ?? ''}${(timed?.rows ?? []).map(({ period, value }) => period.text + value.text).join('')}`,
    );
    if (missing) throw new Error(`the fonts of a card have Latin and Arabic letters, but no “${missing}”`);
    const rightToLeft = isRightToLeft(view.speech.locale);
    const colours = { accent, rightToLeft };
    const pen = penOf(raster, rightToLeft);
    const paint = changePaint(raster, colours);
    const marks = { ...colours, id: 'card' };
    let fitted: FittedArray | undefined;
    const counted = array && arrayPicture(array, keyOf(figure, marks), marks);
    const shown = comparison
      ? comparisonPicture(pen, comparison, paint)
      : counted && { ...counted, fit: (room: PictureRoom) => (fitted = counted.fit(room)) };
    const picture = !graphic
      ? undefined
      : change?.picture
        ? changePicture(change, paint)
        : trend?.picture
          ? shown
            ? withTrend(shown, trend, pen, paint)
            : changePicture(trend, paint)
          : shown;
    const { width, height, markup } = layOut(
      pen,
      {
        mark,
        gone: !!gone,
        value: several
          ? plain(comparison!.heading)
          : gone
            ? plain(statement.value)
            : sizedLine(statement.parts, rightToLeft),
        ...(several && { largest: HEADING }),
        label,
        title,
        rest,
        publisher,
        logo,
        picture,
        ...colours,
      },
      shape,
    );
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${markup}</svg>`;
    const png = (): Uint8Array => {
      const drawn = fitted && picture === shown ? sketchOf(svg, fitted, marks) : { svg, stamps: [] };
      return raster.png(drawn.svg, PAPER, drawn.stamps);
    };
    const alt = formatCitation(
      [...(several ? [comparison!.heading, ...quotes] : [figure.quote]), timed && withoutStop(timed.comparison)]
        .filter(Boolean)
        .join(stopBetween(locale)),
      source && { ...source, authors: undefined },
      page,
      undefined,
      view.speech.locale,
    );
    const says = `role="img" aria-label="${escape(alt)}" lang="${escape(speechIn(locale).locale)}"`;
    const described = raster
      .outlined(svg, PAPER)
      // A function: in a text that is put in, "$'" would stand for all that follows.
      .replace(
        /<svg ([^>]*)>/,
        (_, rest: string) => `<svg ${says} ${rest}><path fill="${PAPER}" d="M0 0h${width}v${height}H0z"/>`,
      );
    return { svg: described, alt, png };
  });
}

const PAPER = '#fff';

/** What can hold no markup of its own. */
const LOGO = /^data:image\/(png|jpeg|svg\+xml);base64,[A-Za-z0-9+/]+=*$/;

/** Signs that stand in an author's own English, and in none of the fonts. */
const SIGNS: Readonly<Record<string, string>> = { '≤': 'at most', '≥': 'at least', '≈': 'about' };

/** A statement in letters that a card has. */
function lettered(statement: Statement): Statement {
  const spell = (text: string) => text.replace(/([≤≥≈])\s?/g, (_, sign: string) => `${SIGNS[sign]!} `);
  const parts = statement.parts.map((part) => ({ ...part, value: spell(part.value) }));
  return { ...statement, parts, value: spell(statement.value) };
}
