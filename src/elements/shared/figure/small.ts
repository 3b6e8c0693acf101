import { html, nothing } from 'lit';
import type { Figure } from '../../../documents/figure.js';
import { phrasesOf } from '../../../runtime/languages.js';
import { Lazy } from '../../../runtime/lazy.js';
import type { FiguresView } from './figure-view.js';
import { extras } from '../late.js';
import type { SmallHost, SmallView } from './small-picture.js';
import { isOff } from '../../../text/off.js';

/** What draws the trend and the interval of a figure small beside its number; a server has it beforehand. */
export const small = /* @__PURE__ */ new Lazy(() => import('./small-picture.js'));

/** What is drawn small beside a number: null while what draws it is on its way, absent where nothing asks for it. */
export interface WithSmall extends FiguresView {
  readonly small?: SmallView | null | undefined;
}

const isAsked = ({ trend }: SmallHost): boolean => trend != null && !isOff(trend);

/** What it takes to draw them, where a figure has one: an interval around its value, or a trend that its tag asks for. */
export const needsSmall = (host: SmallHost, figures: readonly Figure[]): readonly Lazy<unknown>[] =>
  isAsked(host) || figures.some(({ range }) => range?.value)
    ? [extras, small, ...(isAsked(host) && small.now ? [small.now.trends] : [])]
    : [];

/** Works out what is drawn of a figure that stands alone. */
export function smallOf(host: SmallHost, view: FiguresView, hasInterval = true): WithSmall['small'] {
  const { figure, gone } = view.figures[0]!;
  if (gone || !needsSmall(host, [figure]).length) return undefined;
  return (extras.now && small.now?.smallView(view, host.trend, hasInterval, { ...extras.now, phrasesOf })) ?? null;
}

/** They stand below the sentence, which comes first; their room is kept until they come. */
export const renderSmall = (host: SmallHost, view: WithSmall['small']): unknown =>
  view === undefined
    ? nothing
    : view
      ? small.now!.renderSmall(view)
      : html`<div class="kept"><svg width="1" height=${host.trend == null ? '3em' : '11em'}></svg></div>`;

/** After they were drawn: see small-picture.ts. */
export const smallDrawn = (host: SmallHost, drawn: WithSmall['small']): void => {
  if (drawn) small.now!.smallDrawn(host, drawn);
};

/** What is drawn, once what draws it has come; nothing where that can't be had. */
export async function smallReady(host: SmallHost, view: WithSmall): Promise<WithSmall['small']> {
  if (view.small !== null) return view.small;
  await Promise.all([extras.get(), small.get().then(({ trends }) => trends.get())]).catch(() => undefined);
  return smallOf(host, view);
}
