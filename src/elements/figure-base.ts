import { msg } from '@lit/localize';
import { html, noChange, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import type { Figure } from '../documents/figure.js';
import { mergeAll } from '../documents/merge-attributes.js';
import { adoptStyle } from '../runtime/adopt-style.js';
import type { Lazy } from '../runtime/lazy.js';
import { isPrerendered } from '../runtime/prerendered.js';
import { warn } from '../runtime/report.js';
import { speechIn } from '../runtime/speech.js';
import { FigureAttributes } from './figure-attributes.js';
import { actionStyles } from './shared/action-styles.js';
import { chevronStyles } from './shared/chevron-styles.js';
import { figureStyles } from './shared/figure/figure-styles.js';
import { needsOf, type Needs } from './shared/figure/needs.js';
import { renderOwnContent } from './shared/figure/own-content.js';
import { viewOf, type FiguresView, type FigureView } from './shared/figure/figure-view.js';
import type { Figures, FiguresRequest } from './shared/figure/figures-loader.js';
import { DocumentSource } from './shared/document-source.js';
import { extras, figuresReader } from './shared/late.js';
import { hostStyles } from './shared/host-styles.js';
import { spaceStyles } from './shared/space-styles.js';
import { ProvenanceController } from './shared/figure/provenance.js';
import { renderFigure, slottedLabel, type Around } from './shared/figure/render-statement.js';

/** What an element adds to a figure: `before` its sentence, `after` it, `drawn` below that. */
export interface OwnWords extends Omit<Around, 'aside'> {
  readonly drawn?: unknown;
}

/** What all elements share that publish figures: they put them into words once for each change, and each draws the view its own way. */
export abstract class FigureElement<View extends FiguresView> extends FigureAttributes {
  static override styles: CSSResultGroup = [hostStyles, spaceStyles, actionStyles, chevronStyles, figureStyles];

  protected view: View | undefined;

  /** What has to come before it can show its figures. */
  private awaited: readonly Lazy<unknown>[] = [];
  private readonly loaded = new DocumentSource<FiguresRequest, Figures>(this, figuresReader);
  protected readonly provenance = new ProvenanceController(this);

  protected override willUpdate(): void {
    this.loaded.resolve(this);
    const { state, model } = this.loaded;
    const speech = speechIn(
      this.locale.spoken(`${this.label ?? ''}${this.note ?? ''}`, model?.language),
      model?.language,
    );
    const given = this.shown(model?.figures ?? []);
    let figures =
      state === 'pending' ? [] : mergeAll(given, this, speech.locale, slottedLabel(this), this.locale.around);
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
    return needsOf(this, figures, this.seldom(figures));
  }

  /** What draws something that few figures have. */
  protected seldom(_figures: readonly Figure[]): readonly Lazy<unknown>[] {
    return [];
  }

  /**
   * One figure in words.
   *
   * @param slotted see `renderFigure`
   */
  protected renderOne(
    figure: FigureView,
    locale: string,
    slotted: boolean,
    { before = nothing, after = nothing, drawn = nothing, ...own }: OwnWords = {},
  ): TemplateResult {
    const { range, before: status, ...around } = extras.now?.renderAround(figure, locale) ?? {};
    return renderFigure(figure, locale, slotted, {
      ...around,
      ...own,
      before: [status, before],
      after: [after, range, drawn],
    });
  }

  /** What is said where the figures can’t be had. */
  protected notLoaded(): string {
    return msg('This figure could not be loaded.', { id: 'not-loaded' });
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
      ${this.view ? this.renderView(this.view) : renderOwnContent(this.loaded.state, this.notLoaded)}
    </div>`;
  }
}
