import { msg } from '@lit/localize';
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { Lazy } from '../../../runtime/lazy.js';
import { report } from '../../../runtime/report.js';
import { directionOf } from '../../../text/right-to-left.js';
import { colon, listComma } from '../../../text/list-comma.js';
import { pickText } from '../../../text/pick-language.js';
import { tellSource } from '../tell-addresses.js';
import type { Disclosure } from './disclosure.js';
import type { FiguresView } from './figure-view.js';
import { textIn } from '../text-in.js';
import { statementId } from './render-statement.js';
import { renderDetails } from './source-details.js';

/** Few readers open a disclosure, and a page may have a thousand: it comes when a pointer or the focus is near it. */
const disclosure = new Lazy(() => import('./disclosure.js'));

/** What stands under a figure: who says so, and on demand what was counted and how to cite it. */
export class ProvenanceController implements ReactiveController {
  private disclosed: Disclosure | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.disclosed?.forget();
  }

  /** Makes what is inside the disclosures. */
  disclose(Made: typeof Disclosure): void {
    this.disclosed ??= new Made(this.host);
    this.host.requestUpdate();
  }

  /** Says so when a source's address is one that must not be linked. Call in `updated`. */
  checkAddresses({ figures }: FiguresView): void {
    for (const { figure } of figures) tellSource(this.host, figure.source?.url);
  }

  /**
   * A source line for each source, and below it in one row what a reader may do: look closer, cite, and whatever else there is.
   *
   * @param heading the id of a heading that names all figures together: shorter to hear than every sentence once more
   * @param beside what else stands in the last row
   */
  render(
    { figures, sources, speech }: FiguresView,
    heading = '',
    beside: unknown = nothing,
  ): readonly TemplateResult[] {
    return sources.map((source, at) => {
      const { title, address, details, lang = '' } = source.line ?? {};
      const own = source.figures.map(({ figure }) => figure);
      // A drawn figure is another object than the one that is cited; what it says is the same.
      const ids = figures.flatMap(({ figure }, index) => (own.includes(figure) ? statementId(index) : []));
      const statements = heading && sources.length < 2 ? heading : ids.join(' ');
      // Of several sources each begins with the numbers that are from it.
      const whose = sources.length > 1 && title !== undefined ? source.figures.map(({ statement }) => statement) : [];
      // Paper has no disclosure to open: it says in a line who was asked.
      const sample = pickText(own[0]?.source?.sample, speech.locale, speech.language);
      const cite = html`<cite><bdi>${title}</bdi></cite>`;
      return html`<div class="provenance">
        ${
          title === undefined
            ? nothing
            : html`<p part="source" class="source">
              ${whose.map(({ value, lang }, index) => html`${index ? listComma(speech.locale) : nothing}<strong><bdi>${textIn({ text: value, lang }, speech.locale)}</bdi></strong>`)}${whose.length ? ' · ' : nothing}${msg('Source:', { id: 'source' })}${'\u00a0'}<span lang=${lang} dir=${directionOf(lang)}>${address ? html`<a href=${address} rel="external noreferrer">${cite}</a>` : cite}${renderDetails(details!, lang)}</span>${sample && html`<span data-asked=${msg('Who was asked', { id: 'sample' }) + colon(speech.locale)}><span lang=${sample.lang} data-asked=${`\u2068${sample.text}\u2069`}></span></span>`}
            </p>`
        }
        <details part="details" @toggle=${this.open} @pointerover=${disclosure.prepare} @focusin=${disclosure.prepare}>
          <summary part="summary" id="about-${at}" aria-labelledby="about-${at} ${statements}" aria-description="">${own.length > 1 ? msg('About these figures', { id: 'about-several' }) : msg('About this figure', { id: 'about-figure' })}</summary>
          ${this.disclosed?.render(source, speech) ?? nothing}
        </details>
        <button id="cite-${at}" aria-labelledby="cite-${at} ${statements}" part="cite" type="button" @click=${this.cite} @pointerover=${disclosure.prepare} @focusin=${disclosure.prepare}>${msg('Cite', { id: 'cite' })}</button>
        ${source === sources.at(-1) ? beside : nothing}
        <span role="status">${this.disclosed?.outcomeOf(at, source)}</span>
      </div>`;
    });
  }

  /** Copies what is in the disclosure, which comes first. */
  private readonly cite = ({ currentTarget }: Event) => {
    const { id, parentElement } = currentTarget as Element;
    void this.open().then(() => this.disclosed?.cite(parentElement!, Number(id.slice(5))));
  };

  private readonly open = (): Promise<unknown> =>
    disclosure
      .get()
      .then(
        ({ Disclosure: Made }) => {
          Made.adopt(this.host.shadowRoot!);
          this.disclose(Made);
        },
        () => report(this.host, { code: 'network', message: 'what is known about the figure could not be loaded' }),
      )
      .then(() => this.host.updateComplete);
}
