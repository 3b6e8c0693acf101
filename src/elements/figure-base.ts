import { msg } from '@lit/localize';
import { html, noChange, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import type { Figure } from '../documents/figure.js';
import { mergeAll } from '../documents/merge-attributes.js';
import { adoptStyle } from '../runtime/adopt-style.js';
import type { Lazy } from '../runtime/lazy.js';
import { isPrerendered } from '../runtime/prerendered.js';
import { warn } from '../runtime/report.js';
import { speechIn } from '../runtime/speech.js';
import { ImpactElement } from './base.js';
import { actionStyles } from './shared/action-styles.js';
import { flag, optionalChoice } from './shared/attributes.js';
import type { Disclosure } from './shared/figure/disclosure.js';
import { figureStyles } from './shared/figure/figure-styles.js';
import { viewOf, type FiguresView, type FigureView } from './shared/figure/figure-view.js';
import type { Figures, FiguresRequest } from './shared/figure/figures-loader.js';
import { DocumentSource } from './shared/document-source.js';
import { extras, figuresReader } from './shared/late.js';
import { hostStyles } from './shared/host-styles.js';
import { ProvenanceController } from './shared/figure/provenance.js';
import { renderFigure, slottedLabel } from './shared/figure/render-statement.js';

/** Files that figures need beyond their element's own. */
export interface Needs {
  readonly before: readonly Lazy<unknown>[];
  readonly beside?: readonly Lazy<unknown>[];
}

/** What all elements share that publish figures: they put them into words once for each change, and each draws the view its own way. */
export abstract class FigureElement<View extends FiguresView> extends ImpactElement {
  static override styles: CSSResultGroup = [hostStyles, actionStyles, figureStyles];

  static override properties = {
    value: {},
    label: {},
    qualifier: {},
    kind: { read: optionalChoice('range', 'change') },
    interval: {},
    note: {},
    source: {},
    sourceUrl: { attribute: 'source-url' },
    sourceDate: { attribute: 'source-date' },
    population: {},
    sample: {},
    src: {},
    figure: {},
    data: {},
    asOf: { attribute: 'as-of' },
    cite: { read: optionalChoice('lines', 'numbers') },
    noUpdate: { attribute: 'no-update', read: flag },
  };

  /** The figure as an editor types it, in English notation: `28.5%`, `more than 1 in 3`, `$13 to $100 AUD`. */
  declare value: string | number | null | undefined;
  /** What the figure says, as the rest of a sentence that begins with it; above several figures, their heading. */
  declare label: string | null | undefined;
  /** A qualifier to put before `value`: `more than`, `almost`, `about` … */
  declare qualifier: string | null | undefined;
  /** What a pair of numbers in `value` is: `range` or `change`. Default: a rising pair is a range, a falling one a change. */
  declare kind: 'range' | 'change' | null | undefined;
  /** The interval around `value`: `27.3% to 29.8%`, `95% CI 27.3–29.8`, `± 1.2`. */
  declare interval: string | null | undefined;
  /** A sentence to stand under the figure. */
  declare note: string | null | undefined;
  /** Title of the source. */
  declare source: string | null | undefined;
  /** The source's http or https address. */
  declare sourceUrl: string | null | undefined;
  /** The source's date, ISO 8601, as exact as it is known: `2023`, `2023-12`, `2023-04-03`. */
  declare sourceDate: string | null | undefined;
  /** The population: of whom or of what. */
  declare population: string | null | undefined;
  /** Who was asked: `n = 8,503`. */
  declare sample: string | null | undefined;
  /** Address of a figures document. */
  declare src: string | null | undefined;
  /** The figure's id in that document, or several with spaces between them. */
  declare figure: string | null | undefined;
  /** A whole figure, or a list of several, as an object or as JSON text, each in the shape of an entry of a figures document. */
  declare data: Figure | readonly Figure[] | string | null | undefined;
  /** The day whose value a report cited, ISO 8601: `2025-06`. A newer value is named beside it. */
  declare asOf: string | null | undefined;
  /** `numbers` shows the number of its source in the page's `<impact-sources>` in place of a source line. Default: the line. */
  declare cite: 'lines' | 'numbers' | null | undefined;
  /** Whether a figure that a server rendered stays as it is; else its document is read once more, in idle time. Default: false. */
  declare noUpdate: boolean;

  protected view: View | undefined;

  /** What has to come before it can show its figures. */
  private awaited: readonly Lazy<unknown>[] = [];
  private readonly loaded = new DocumentSource<FiguresRequest, Figures>(this, figuresReader);
  protected readonly provenance = new ProvenanceController(this);

  /** @internal For a server, which can't wait for a reader: what is inside the disclosure is made at once. */
  static disclose(element: FigureElement<FiguresView>, Made: typeof Disclosure): void {
    element.provenance.disclose(Made);
  }

  protected override willUpdate(): void {
    this.loaded.resolve(this);
    const { state, model } = this.loaded;
    const speech = speechIn(
      this.locale.spoken(`${this.label ?? ''}${this.note ?? ''}`, model?.language),
      model?.language,
    );
    const given = this.shown(model?.figures ?? []);
    let figures = state === 'pending' ? [] : mergeAll(given, this, speech.locale, slottedLabel(this));
    const { before, beside = [] } = this.needs(figures);
    this.awaited = before.filter(({ now }) => !now);
    for (const late of [...before, ...beside]) if (!late.now) late.get().then(this.again, () => undefined);
    if (this.awaited.length) figures = [];
    this.view = figures.length
      ? this.drawn(viewOf(this.arranged(figures, model, speech.locale), model, speech, this.baseURI, this))
      : undefined;
  }

  /** Complete is an element that shows its figures, or that could not get what they need. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    const { awaited } = this;
    if (!awaited.length) return complete;
    await Promise.allSettled(awaited.map((late) => late.get()));
    return super.getUpdateComplete();
  }

  protected override updated(): void {
    if (this.view) this.provenance.checkAddresses(this.view);
    this.view?.figures.forEach(({ faults }) => faults?.forEach((fault) => warn(this, fault)));
    if (extras.now) adoptStyle(this.shadowRoot!, extras.now.statusStyles);
  }

  protected readonly again = (): void => this.requestUpdate();

  /** What else it takes to show these figures: what they wait for, and what adds to them once it is there. */
  protected needs(figures: readonly Figure[]): Needs {
    if (this.asOf || figures.some(({ range, status, differs }) => range || status || differs))
      return { before: [extras], beside: this.seldom(figures) };
    const odd = /^(<|\D{1,3}$|n\W|not? |\[|sup|un[akp]|withh|conf|miss)/i;
    const read = this.kind || figures.some(({ value }) => odd.test(value)) ? [extras] : [];
    return { before: [], beside: [...read, ...this.seldom(figures)] };
  }

  /** What draws something that few figures have. */
  protected seldom(_figures: readonly Figure[]): readonly Lazy<unknown>[] {
    return [];
  }

  /**
   * One figure in words.
   *
   * @param slotted see `renderFigure`
   * @param after what the element adds between the sentence and its note
   * @param drawn what stands below that
   * @param words its label, where that is set in another way
   */
  protected renderOne(
    figure: FigureView,
    locale: string,
    slotted: boolean,
    after: unknown = nothing,
    index = 0,
    drawn: unknown = nothing,
    words?: unknown,
  ): TemplateResult {
    const { range, ...around } = extras.now?.renderAround(figure, locale) ?? {};
    return renderFigure(figure, locale, slotted, { ...around, index, words, after: [after, range, drawn] });
  }

  /** Which of the figures of a document or of data it shows. */
  protected shown(figures: readonly Figure[]): readonly Figure[] {
    return figures;
  }

  /** The figures with those that they are shown within. */
  protected arranged(figures: readonly Figure[], _model: Figures | undefined, _locale: string): readonly Figure[] {
    return figures;
  }

  /** Adds to the words what it draws beside them; undefined while what draws it is on its way. */
  protected abstract drawn(view: FiguresView): View | undefined;

  protected abstract renderView(view: View): TemplateResult;

  protected override render(): TemplateResult | typeof noChange {
    if (this.loaded.isAwaited || (this.awaited.length && isPrerendered(this))) return noChange;
    return html`<div part="base" class="base">
      ${this.view ? this.renderView(this.view) : this.renderOwnContent()}
    </div>`;
  }

  /** The author's own content, and one plain line where loading failed. */
  private renderOwnContent() {
    return html`<slot></slot>${
      this.loaded.state === 'failed'
        ? html`<p part="message" class="message">${msg('This figure could not be loaded.', { id: 'not-loaded' })}</p>`
        : nothing
    }`;
  }
}
