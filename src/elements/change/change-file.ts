import { formatCitation } from '../../documents/citation.js';
import { colon, stopBetween, withoutStop } from '../../text/list-comma.js';
import { pictureFile, type FileSetting } from '../shared/card/picture-file.js';
import { pictureMarkup } from '../shared/series/picture-markup.js';
import type { ChangeView } from '../shared/series/change-view.js';

export { saveFile } from '../shared/card/picture-file.js';

/** A standalone SVG file: sentences above, picture, source below. */
export function changeFile(view: ChangeView, setting: FileSetting): string {
  const { figures, sources, speech, comparison, leads, counts, rows } = view;
  const { locale } = speech;
  const { quote, note } = figures[0]!;
  const { source, page } = sources[0]!.figures[0]!.figure;
  const stop = stopBetween(locale);
  const cited = formatCitation('', source, page, '', sources[0]!.line?.lang ?? locale);
  return pictureFile(
    {
      title: (leads ? [withoutStop(comparison), quote] : [quote, withoutStop(comparison)]).filter(Boolean).join(stop),
      description: [...rows.map(({ period, value }) => `${period.text}${colon(period.lang)}${value.text}`), cited].join(
        stop,
      ),
      locale,
    },
    setting,
    (sheet) => {
      if (leads) sheet.paragraph(comparison, { size: 26, bold: true });
      sheet.paragraph(quote, leads ? { size: 18 } : { size: 24, bold: true });
      if (!leads) sheet.paragraph(comparison, { size: 18 });
      sheet.paragraph(counts?.text, { quiet: true });
      sheet.paragraph(note?.text);
      sheet.space();
      sheet.draw((paint) => pictureMarkup(view, paint));
      sheet.paragraph(cited, { quiet: true });
    },
  );
}
