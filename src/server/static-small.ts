import { feetMarkup, markMarkup } from '../elements/compare/mark-markup.js';
import type { FiguresView } from '../elements/shared/figure/figure-view.js';
import type { PicturePaint } from '../elements/shared/card/picture-file.js';
import { isRightToLeft } from '../text/right-to-left.js';
import { ACCENT, INK, MUTED, written } from './graphic.js';
import { inlinePicture } from './static-compare.js';
import { blockIn, staticFigure, type Setting } from './static-figure.js';
import { smallFrom } from './view-from-attributes.js';

/** A statistic or a prevalence without script or style sheet, with what is drawn small beside its number. */
export function staticSmall(attributes: ReadonlyMap<string, string>, view: FiguresView, setting: Setting): string {
  const { trend, interval } = smallFrom(attributes, view) ?? {};
  const { locale } = view.speech;
  const rightToLeft = isRightToLeft(locale);
  const block = blockIn(setting.inParagraph);
  const paint: PicturePaint = {
    ...{ width: 360, rightToLeft, accent: ACCENT, ink: INK, muted: MUTED, size: 14, id: setting.id },
    write: written,
  };
  const drawn = interval && [markMarkup(interval.mark, paint), feetMarkup(interval, paint)];
  const picture = drawn?.map(({ markup, height }) =>
    block('p', 'margin:.25em 0', inlinePicture(markup, paint.width, height, rightToLeft)),
  );
  const changed = trend && {
    comparison: trend.comparison,
    counts: trend.counts,
    rows: trend.rows,
    picture: trend.picture,
    columns: trend.columns,
  };
  return staticFigure({ ...view, ...changed }, setting, {
    before: () => '',
    after: () => picture?.join('') ?? '',
    below: '',
  });
}
