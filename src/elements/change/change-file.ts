import { formatCitation } from '../../documents/citation.js';
import { colon, stopBetween, withoutStop } from '../../text/list-comma.js';
import { cardFile, paintOf, type FileShape } from '../shared/card/card-file.js';
import { remarkLine } from '../shared/card/card-key.js';
import { sizedLine } from '../shared/card/card-lines.js';
import { labelWith, sourceTexts, statusMark } from '../shared/card/card-texts.js';
import { pictureFile, type FileSetting } from '../shared/card/picture-file.js';
import { pictureMarkup } from '../shared/series/picture-markup.js';
import { changePicture } from '../shared/series/trend-picture.js';
import type { ChangeView } from '../shared/series/change-view.js';

export { saveFile } from '../shared/card/picture-file.js';

/** A standalone SVG file: laid out as a card is; for swell paper sentences above, picture, source below. */
export function changeFile(view: ChangeView, setting: FileSetting & FileShape): string {
  const { figures, sources, speech, comparison, leads, counts, rows } = view;
  const { rightToLeft, sourceWord = 'Source:' } = setting;
  const { locale } = speech;
  const { quote, note, statement, range, status } = figures[0]!;
  const { source, page } = sources[0]!.figures[0]!.figure;
  const stop = stopBetween(locale);
  const cited = formatCitation('', source, page, '', sources[0]!.line?.lang ?? locale);
  const texts = {
    title: (leads ? [withoutStop(comparison), quote] : [quote, withoutStop(comparison)]).filter(Boolean).join(stop),
    description: [
      ...rows.map(({ period, value }) => `${period.text}${colon(period.lang)}${value.text}`),
      withoutStop(note?.text ?? ''),
      cited,
    ]
      .filter(Boolean)
      .join(stop),
    locale,
  };
  if (!setting.tactile)
    return cardFile(
      { ...texts, ...setting },
      {
        value: sizedLine(statement.parts, rightToLeft),
        label: [labelWith(statement.label?.text, [range]), withoutStop(comparison), withoutStop(counts?.text ?? '')]
          .filter(Boolean)
          .join(stop),
        mark: statusMark(status, locale),
        gone: false,
        ...sourceTexts(sourceWord, sources),
        picture: changePicture(view, paintOf(rightToLeft), remarkLine(note?.text)),
      },
    );
  return pictureFile(texts, setting, (sheet) => {
    if (leads) sheet.paragraph(comparison, { bold: true });
    sheet.paragraph(quote, { bold: !leads });
    if (!leads) sheet.paragraph(comparison);
    for (const text of [counts?.text, note?.text]) sheet.paragraph(text);
    sheet.space();
    sheet.draw((paint) => pictureMarkup(view, paint));
    sheet.paragraph(cited);
  });
}
