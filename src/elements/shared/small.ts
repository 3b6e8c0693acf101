import { html, nothing } from 'lit';
import type { Figure } from '../../documents/figure.js';
import { phrasesOf } from '../../runtime/languages.js';
import { Lazy } from '../../runtime/lazy.js';
import type { FiguresView } from './figure-view.js';
import { extras } from './late.js';
import type { SmallHost } from './small-picture.js';

/** What draws the trend and the interval of a figure small beside its number; a server has it beforehand. */
export const small = /* @__PURE__ */ new Lazy(() => import('./small-picture.js'));

/** What it takes to draw them, where a figure has one: an interval around its value, or a trend that its tag asks for. */
export const needsSmall = ({ trend }: SmallHost, figures: readonly Figure[]): readonly Lazy<unknown>[] =>
  (trend != null && trend !== 'false') || figures.some(({ range }) => range?.value) ? [extras, small] : [];

/** They stand below the sentence, which comes first; their room is kept until they come. */
export const renderSmall = (host: SmallHost, view: FiguresView, hasInterval = true): unknown =>
  view.figures[0]!.gone ||
  !needsSmall(
    host,
    view.figures.map(({ figure }) => figure),
  ).length
    ? nothing
    : ((extras.now && small.now?.renderSmall(host, view, hasInterval, { ...extras.now, phrasesOf })) ??
      html`<svg width="1" height=${host.trend == null ? '3em' : '11em'}></svg>`);
