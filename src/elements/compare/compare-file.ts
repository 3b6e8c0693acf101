import { formatCitation } from '../../documents/citation.js';
import { colon, stopBetween } from '../../text/list-comma.js';
import { pictureFile, type FileSetting } from '../shared/card/picture-file.js';
import { feetMarkup, markMarkup } from './mark-markup.js';
import type { CompareView } from './view.js';

export { saveFile } from '../shared/card/picture-file.js';

/** A standalone SVG file: the heading, each sentence above its mark, the ends of the axis, and who says so. */
export function compareFile(view: CompareView, setting: FileSetting): string {
  const { figures, sources, speech, heading, note, caution, rows, axis } = view;
  const { locale } = speech;
  const stop = stopBetween(locale);
  const quotes = figures.map(({ quote }) => quote);
  const cited = sources.map(({ figures: [first], line }) =>
    formatCitation('', first!.figure.source, first!.figure.page, '', line?.lang ?? locale),
  );
  const described = rows.flatMap((row) =>
    row ? `${row.name.text}${colon(locale)}${row.converted || row.value.text}` : [],
  );
  return pictureFile(
    {
      title: heading || quotes.join(stop),
      description: [...(heading ? quotes : described), ...cited].filter(Boolean).join(stop),
      locale,
    },
    setting,
    (sheet) => {
      sheet.paragraph(heading, { size: 22, bold: true });
      figures.forEach((figure, index) => {
        const row = rows[index];
        sheet.space(sheet.size * (index || heading ? 1 : 0));
        sheet.paragraph(figure.quote, { size: 17, bold: !heading });
        for (const text of [row?.converted, row?.tiny]) sheet.paragraph(text, { quiet: true });
        sheet.space(sheet.size * (sheet.tactile ? 1 : 0.6));
        if (row?.mark && axis) sheet.draw((paint) => markMarkup(row.mark!, paint));
        if (index !== axis?.last) return;
        sheet.space(sheet.size * 0.4);
        sheet.draw((paint) => feetMarkup(axis, paint));
      });
      for (const text of [caution, note]) sheet.paragraph(text);
      for (const text of cited) sheet.paragraph(text, { quiet: true });
    },
  );
}
