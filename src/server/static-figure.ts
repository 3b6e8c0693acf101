import { msg } from '@lit/localize';
import type { Figures } from '../elements/shared/figures-loader.js';
import type { Figure, Status } from '../documents/figure.js';
import { doiUrl, safeUrl } from '../text/url.js';
import { sampleOf, type View } from '../elements/prevalence/view.js';
import { formatDate } from '../text/date.js';
import { formatKey } from '../quantity/out-of.js';
import { sayFigure, type Statement } from '../documents/statement.js';
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
export function staticFigure(view: View, model: Figures | undefined, heading: string, setting: Setting): string {
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
    const key = plan && drawn && !nested ? formatKey(statement.quantity, plan.whole, statement.speech) : '';
    return (
      block('p', 'margin:.5em 0', statusOf(figure, model, view)) +
      block(
        'p',
        'margin:.5em 0;line-height:1.3',
        `${sample}${inLanguage(locale, `<strong style="font-size:${size}em;color:${ACCENT}">${escape(statement.value)}</strong>${label}`)}`,
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

const stateOf = ({ state }: Status): string =>
  ({
    revised: () => msg('Revised', { id: 'revised' }),
    superseded: () => msg('Superseded', { id: 'superseded' }),
    withdrawn: () => msg('Withdrawn', { id: 'withdrawn' }),
  })[state]();

/** What a figure is quoted as: a sentence that takes its status along. */
export const quoteOf = ({ status }: Figure, { sentence }: Statement): string =>
  status ? `${stateOf(status)}: ${sentence}` : sentence;

function statusOf({ status }: Figure, model: Figures | undefined, { speech }: View): string {
  if (!status) return '';
  const date = status.date ? `, ${escape(formatDate(status.date, speech.locale))}` : '';
  let latest: Figure | undefined;
  const passed = new Set<string>();
  for (let id = status.replacedBy; id && !passed.has(id); id = latest?.status?.replacedBy) {
    passed.add(id);
    latest = model?.others?.[id];
  }
  const now =
    latest && !latest.status
      ? ` ${escape(msg('Now:', { id: 'now' }))} <b>${escape(sayFigure(latest, speech).sentence)}</b>`
      : '';
  return `<strong>${escape(stateOf(status))}${date}.</strong> ${say(status.note, speech)}${now}`;
}

/** The source line: who says so, when, and where to look. */
function sourceOf({ source, page }: Figure, { speech }: View, base: string): string {
  if (!source) return '';
  const address = safeUrl(source.url, base) ?? doiUrl(source.doi);
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
  return [
    line(
      msg('Of whom', { id: 'population' }),
      figures.map(({ of }) => of),
    ),
    line(
      msg('What counts', { id: 'counts' }),
      figures.map(({ counts }) => counts),
    ),
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
