import { msg, str } from '@lit/localize';
import { isCurrent, type Current } from '../documents/current-figure.js';
import type { Figure, Status } from '../documents/figure.js';
import { sourceAddress } from '../documents/written-address.js';
import { sampleOf, type View } from '../elements/prevalence/view.js';
import { formatDate } from '../text/date.js';
import { formatOutOf } from '../quantity/out-of.js';
import { sayFigure, type Statement } from '../documents/statement.js';
import { logOf } from '../elements/shared/change-log.js';
import { ACCENT, inlineArray, LINE, MUTED } from './graphic.js';
import { isRightToLeft } from '../text/right-to-left.js';
import { say } from './view-from-attributes.js';
import { escape } from './tree.js';

/** How a static figure is put on its page. */
export interface Setting {
  readonly base: string;
  /** Keeps ids apart in a page. */
  readonly id: string;
  /** In a paragraph no block may stand: spans stand in for them. */
  readonly inParagraph: boolean;
  /** Whether the picture is drawn: a statistic is a sentence. */
  readonly drawn: boolean;
}

/** A figure without script or style sheet: its sentence, its picture, and everything that is otherwise a click away. */
export function staticFigure(view: View, heading: string, setting: Setting): string {
  const { figures, statements, speech, plan, drawings, arrangement } = view;
  const { id, inParagraph, drawn } = setting;
  const block = (tag: string, style: string, content: string) =>
    content &&
    (inParagraph
      ? `<span style="display:block;${style}">${content}</span>`
      : `<${tag} style="${style}">${content}</${tag}>`);
  const small = (content: string) => block('p', `margin:.25em 0 0;font-size:.875em;color:${MUTED}`, content);
  const rightToLeft = isRightToLeft(speech.locale);
  const inLanguage = (locale: string, markup: string) =>
    locale === speech.locale ? markup : `<span lang="${escape(locale)}" dir="ltr">${markup}</span>`;
  const array = (drawing: Parameters<typeof inlineArray>[0], shares: number, part: string) =>
    inlineArray(drawing, shares, `${id}-${part}`, rightToLeft);
  const nested = drawn && arrangement === 'nested' && plan;
  const order = nested ? plan.order : figures.map((_, index) => index);
  const sentences = order.map((index, rank) => {
    const figure = figures[index]!;
    const statement = statements[index]!;
    const { locale } = statement.speech;
    const label = statement.label ? ` ${say({ [statement.label.lang]: statement.label.text }, speech)}` : '';
    const size = statement.value.length > 24 ? 1.5 : 2.25;
    const sample = nested
      ? `${array(sampleOf(rank + 1, order.length, view.mark), order.length, `sample${rank}`)} `
      : '';
    const key = plan && drawn && !nested ? formatOutOf(statement.quantity!, plan.whole, statement.speech) : '';
    return (
      block('p', 'margin:.5em 0', statusOf(view.current[index]!, view)) +
      block(
        'p',
        'margin:.5em 0;line-height:1.3',
        `${sample}${inLanguage(locale, isCurrent(figure) ? `<strong style="font-size:${size}em;color:${ACCENT}">${escape(statement.value)}</strong>${label}` : gone(`${escape(statement.value)}${label}`, figure))}`,
      ) +
      block('p', 'margin:.5em 0', say(figure.note, speech)) +
      (plan && drawn && !nested
        ? block('p', 'margin:.75em 0 .25em', array(drawings[index]!, plan.arrays[index]!.length, String(index)))
        : '') +
      small(key && key !== statement.value ? inLanguage(locale, escape(key)) : '')
    );
  });
  const picture = nested ? block('p', 'margin:.75em 0', array(drawings[0]!, order.length, 'all')) : '';
  const sources = new Map(figures.map((figure) => [JSON.stringify([figure.source, figure.page]), figure]));
  const about = [...sources.values()].map((figure) => small(sourceOf(figure, view, setting.base))).join('');
  return block(
    'figure',
    `margin:1.5em 0;padding:.75em 0 0;border-top:2px solid ${ACCENT}`,
    block('p', 'margin:0;font-weight:bold', figures.length > 1 ? escape(heading) : '') +
      sentences.join('') +
      picture +
      block(
        'figcaption',
        `margin:.75em 0 0;padding:.5em 0 0;border-top:1px solid ${LINE}`,
        about + facts(view).map(small).join(''),
      ),
  );
}

/** What no longer holds: as small as all else, and struck through where it is withdrawn. */
const gone = (said: string, { status }: Figure): string =>
  `<span style="color:${MUTED}">${status?.state === 'withdrawn' ? `<s>${said}</s>` : said}</span>`;

/** The word for what became of a figure. */
export const stateOf = ({ state }: Status): string =>
  ({
    revised: () => msg('Revised', { id: 'revised' }),
    superseded: () => msg('Superseded', { id: 'superseded' }),
    withdrawn: () => msg('Withdrawn', { id: 'withdrawn' }),
  })[state]();

/** What a figure is quoted as: a sentence that takes its status along. */
export const quoteOf = ({ status }: Figure, { sentence }: Statement): string =>
  status ? `${stateOf(status)}: ${sentence}` : sentence;

/** What became of a figure, before the figure itself. */
function statusOf({ figure, former, newer, asOf }: Current, { speech }: View): string {
  const { status } = former ?? figure;
  const other = newer ?? former;
  const date = status?.date ? `, ${escape(formatDate(status.date, speech.locale))}` : '';
  const opening = asOf
    ? escape(msg(str`As of ${formatDate(asOf, speech.locale)}.`, { id: 'as-of-day' }))
    : status && `${escape(stateOf(status))}${date}.`;
  if (!opening) return '';
  const named = newer ? msg('A newer value exists:', { id: 'newer-value' }) : msg('Before:', { id: 'before' });
  const said = other && `${escape(named)} ${escape(sayFigure(other, speech).sentence)}`;
  return [`<strong>${opening}</strong>`, !asOf && say(status?.note, speech), said].filter(Boolean).join(' ');
}

/** The source line: who says so, when, and where to look. */
function sourceOf({ source, page }: Figure, { speech }: View, base: string): string {
  if (!source) return '';
  const address = sourceAddress(source, base);
  const title = `<cite>${escape(source.title)}</cite>`;
  const named = address ? `<a href="${escape(address)}" style="color:inherit">${title}</a>` : title;
  const rest = [source.publisher, source.published && formatDate(source.published, speech.locale), page];
  return `${escape(msg('Source:', { id: 'source' }))} ${[named, ...rest.filter(Boolean).map(escape)].join(', ')}`;
}

/** What stands in the disclosure elsewhere, a line each. */
function facts({ figures, speech }: View): string[] {
  const line = (term: string, texts: readonly Parameters<typeof say>[0][]) => {
    const said = [...new Set(texts.map((text) => say(text, speech)).filter(Boolean))];
    return said.length ? `${escape(term)}: ${said.join('; ')}` : '';
  };
  const log = figures
    .flatMap((figure) => logOf(figure, speech.locale))
    .map(([said, why]) => `${escape(said)} ${say(why, speech)}`.trim());
  return [
    line(
      msg('Of whom', { id: 'population' }),
      figures.map(({ of }) => of),
    ),
    line(
      msg('What counts', { id: 'counts' }),
      figures.map(({ counts }) => counts),
    ),
    log.length ? `${escape(msg('Changes', { id: 'changes' }))}: ${log.join('; ')}` : '',
    line(
      msg('Sample', { id: 'sample' }),
      figures.map(({ source }) => source?.sample),
    ),
    line(
      msg('Authors', { id: 'authors' }),
      figures.map(({ source }) => source?.authors),
    ),
  ];
}
