import { formatCitation } from '../../documents/citation.js';
import { colon, stopBetween, withoutStop } from '../../text/list-comma.js';
import { cardFile, filePen, paintOf, type FileShape } from '../shared/card/card-file.js';
import { HEADING } from '../shared/card/card-layout.js';
import { plain, sizedLine } from '../shared/card/card-lines.js';
import { labelWith, sourceTexts, statusMark } from '../shared/card/card-texts.js';
import { pictureFile, type FileSetting } from '../shared/card/picture-file.js';
import { comparisonPicture, remarksOf } from './compare-picture.js';
import { feetMarkup, markMarkup } from './mark-markup.js';
import type { CompareView } from './view.js';

export { saveFile } from '../shared/card/picture-file.js';

/**
 * A standalone SVG file, laid out as a card is; for swell paper the heading, each sentence above its mark, the ends of the axis, and who
 * says so.
 */
export function compareFile(view: CompareView, setting: FileSetting & FileShape): string {
  const { figures, sources, speech, heading, note, caution, rows, axis } = view;
  const { rightToLeft, sourceWord = 'Source:' } = setting;
  const { locale } = speech;
  const stop = stopBetween(locale);
  const quotes = figures.map(({ quote }) => quote);
  const cited = sources.map(({ figures: [first], line }) =>
    formatCitation('', first!.figure.source, first!.figure.page, '', line?.lang ?? locale),
  );
  const described = rows.flatMap((row) =>
    row ? `${row.name.text}${colon(locale)}${row.converted || row.value.text}` : [],
  );
  const texts = {
    title: heading || quotes.join(stop),
    description: [...(heading ? quotes : described), ...[caution, note].map(withoutStop), ...cited]
      .filter(Boolean)
      .join(stop),
    locale,
  };
  const [first] = figures as [CompareView['figures'][number]];
  const { statement, status } = first;
  const one = figures.length < 2;
  if (!setting.tactile)
    return cardFile(
      { ...texts, ...setting },
      {
        value: one ? sizedLine(statement.parts, rightToLeft) : plain(heading),
        ...(!one && { largest: HEADING }),
        label: one ? labelWith(statement.label?.text, remarksOf(first, rows[0], locale)) : '',
        mark: one ? statusMark(status, locale) : '',
        gone: false,
        ...sourceTexts(sourceWord, sources),
        picture: comparisonPicture(filePen, view, paintOf(rightToLeft)),
      },
    );
  return pictureFile(texts, setting, (sheet) => {
    sheet.paragraph(heading, { bold: true });
    figures.forEach((figure, index) => {
      const row = rows[index];
      sheet.space(sheet.size * (index || heading ? 1 : 0));
      sheet.paragraph(figure.quote, { bold: !heading });
      for (const text of [row?.converted, row?.tiny]) sheet.paragraph(text);
      sheet.space(sheet.size);
      if (row?.mark && axis) sheet.draw((paint) => markMarkup(row.mark!, paint));
      if (index !== axis?.last) return;
      sheet.space(sheet.size * 0.4);
      sheet.draw((paint) => feetMarkup(axis, paint));
    });
    for (const text of [caution, note, ...cited]) sheet.paragraph(text);
  });
}
