import { msg } from '@lit/localize';
import { feetMarkup, markMarkup } from '../elements/compare/mark-markup.js';
import type { CompareView } from '../elements/compare/view.js';
import type { PictureMarkup, PicturePaint } from '../elements/shared/card/picture-file.js';
import { colon, listSemicolon } from '../text/list-comma.js';
import { isRightToLeft } from '../text/right-to-left.js';
import { ACCENT, INK, MUTED, written } from './graphic.js';
import { blockIn, differenceLines, differenceTable, staticFigure, tableMarkup, type Setting } from './static-figure.js';
import { escape } from './tree.js';
import { textMarkup, textsMarkup } from './view-from-attributes.js';

/** A comparison without script or style sheet: each sentence with its mark, the table, and what keeps figures apart. */
export function staticCompare(view: CompareView, setting: Setting): string {
  const { speech, figures, sources, heading, note, rows, axis, reasons, caution, differences, columns } = view;
  const { locale } = speech;
  const { id, inParagraph } = setting;
  const block = blockIn(inParagraph);
  const rightToLeft = isRightToLeft(locale);
  const small = (content: string) => block('p', `margin:.25em 0 0;font-size:.875em;color:${MUTED}`, content);
  const paint: PicturePaint = {
    ...{ width: 480, rightToLeft, accent: ACCENT, ink: INK, muted: MUTED, size: 16, id },
    write: written,
  };
  const picture = ({ markup, height }: PictureMarkup) =>
    block('p', 'margin:.25em 0', inlinePicture(markup, paint.width, height, rightToLeft));
  const there = rows.flatMap((row) => row ?? []);
  const notesOf = (notes: (typeof there)[number]['notes']) => textsMarkup(notes, locale, listSemicolon);
  const cells = there.map(({ name, value, notes }) => [
    textMarkup(name, locale),
    textMarkup(value, locale),
    ...(columns.notes ? [notesOf(notes)] : []),
  ]);
  return staticFigure({ speech, figures, sources, heading, note }, setting, {
    before: (index) =>
      block(
        'p',
        'margin:.75em 0',
        reasons[index]
          ? `<strong>${escape(msg('Not to be compared.', { id: 'compare-not' }))}</strong> ${textMarkup(reasons[index], locale)}`
          : '',
      ),
    after: (index) => {
      const row = rows[index];
      return (
        small(
          row?.converted ? textMarkup({ text: row.converted, lang: figures[index]!.statement.locale }, locale) : '',
        ) +
        small(escape(row?.tiny ?? '')) +
        (row?.mark && axis ? picture(markMarkup(row.mark, paint)) : '') +
        (index === axis?.last ? picture(feetMarkup(axis, paint)) : '')
      );
    },
    below:
      small(escape(caution)) +
      (inParagraph
        ? cells
            .map(([first, ...rest]) =>
              small(`${first}${colon(locale)}${rest.filter(Boolean).join(listSemicolon(locale))}`),
            )
            .join('')
        : there.length
          ? tableMarkup(
              [columns.name, columns.value, columns.notes].filter(Boolean),
              cells,
              heading ? [heading] : figures.map(({ statement }) => statement.sentence),
            )
          : '') +
      differences
        .map((one) => (inParagraph ? differenceLines(one, locale).map(small).join('') : differenceTable(one, locale)))
        .join(''),
  });
}

/** A picture in a page: decoration beside the words that say the same. */
export const inlinePicture = (markup: string, width: number, height: number, rightToLeft: boolean): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" aria-hidden="true" viewBox="0 0 ${width} ${Math.ceil(height)}" width="${width}" height="${Math.ceil(height)}" style="max-width:100%;height:auto;overflow:visible" direction="${rightToLeft ? 'rtl' : 'ltr'}" font-family="system-ui, sans-serif">${markup}</svg>`;
