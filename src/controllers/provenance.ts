import { msg } from '@lit/localize';
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Figure } from '../data/figure.js';
import { doiUrl, safeUrl } from '../data/url.js';
import { ImpactCiteEvent } from '../events/cite.js';
import { formatCitation } from '../format/citation.js';
import { formatDate } from '../format/date.js';
import type { Speech, Statement } from '../format/statement.js';
import { report } from './report.js';
import { words } from './words.js';

/** What stands under a figure: who says so, what has become of it, and on demand what was counted and how to cite it. */
export class ProvenanceController implements ReactiveController {
  private outcome: 'copied' | 'selected' | undefined;
  private readonly checked = new Set<string>();

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.outcome = undefined;
  }

  /** Says so when a source's address is one that must not be linked. Call in `updated`. */
  checkAddresses(figures: readonly Figure[]): void {
    for (const { source } of figures) {
      const url = source?.url;
      if (!url || this.checked.has(url)) continue;
      this.checked.add(url);
      if (!safeUrl(url, this.host.baseURI)) {
        report(this.host, { code: 'url', message: `source-url is not an http or https address: ${url}` });
      }
    }
  }

  /** The plain sentence that a revised, superseded or withdrawn figure opens with. */
  renderStatus({ status }: Figure, speech: Speech, replacement?: Statement): unknown {
    if (!status) return nothing;
    const state = {
      revised: () => msg('Revised', { id: 'revised' }),
      superseded: () => msg('Superseded', { id: 'superseded' }),
      withdrawn: () => msg('Withdrawn', { id: 'withdrawn' }),
    }[status.state]();
    return html`<p part="status" class="status">
      <strong>${state}${join([status.date && formatDate(status.date, speech.locale)])}.</strong>
      ${words(status.note, speech)}
      ${replacement ? html`${msg('Now:', { id: 'now' })} <b>${replacement.sentence}</b>` : nothing}
    </p>`;
  }

  /** Source line and disclosure; `sentence` is what is cited. */
  render(figure: Figure, sentence: string, speech: Speech): TemplateResult {
    const { source, page } = figure;
    const { locale } = speech;
    const address = safeUrl(source?.url, this.host.baseURI) ?? doiUrl(source?.doi);
    const title = source && html`<cite><bdi>${source.title}</bdi></cite>`;
    const citation = formatCitation(sentence, source, page, address, locale);
    return html`<div class="provenance">
      ${
        source
          ? html`<p part="source" class="source">
            ${msg('Source:', { id: 'source' })}${' '}${address ? html`<a href=${address} rel="external noreferrer">${title}</a>` : title}${join(
              [source.publisher, source.published && formatDate(source.published, locale), page],
            )}
          </p>`
          : nothing
      }
      <details part="details">
        <summary part="summary">${msg('About this figure', { id: 'about-figure' })}</summary>
        <dl>
          ${entry(msg('Of whom', { id: 'population' }), words(figure.of, speech))}
          ${entry(msg('What counts', { id: 'counts' }), words(figure.counts, speech))}
          ${entry(msg('Sample', { id: 'sample' }), source?.sample)}
          ${entry(msg('Authors', { id: 'authors' }), source?.authors)}
          ${entry(msg('To cite', { id: 'to-cite' }), html`<span part="citation">${citation}</span>`)}
        </dl>
        <button part="cite" type="button" @click=${(event: Event) => this.cite(event, citation)}>
          ${msg('Copy citation', { id: 'copy-citation' })}
        </button>
        <span role="status">${this.renderOutcome()}</span>
      </details>
    </div>`;
  }

  private renderOutcome() {
    if (this.outcome === 'copied') return msg('Copied.', { id: 'copied' });
    if (this.outcome === 'selected') return msg('Selected: copy it with your keyboard.', { id: 'selected' });
    return '';
  }

  /** Without the clipboard (an insecure page, a refusal) the text is selected, so that one key press copies it. */
  private async cite(event: Event, text: string) {
    const shown = (event.currentTarget as Element).parentElement!.querySelector('[part=citation]')!;
    if (!this.host.dispatchEvent(new ImpactCiteEvent({ text }))) return;
    try {
      await navigator.clipboard.writeText(text);
      this.outcome = 'copied';
    } catch {
      getSelection()?.selectAllChildren(shown);
      this.outcome = 'selected';
    }
    this.host.requestUpdate();
  }
}

/** What follows after commas, each in its own direction. */
const join = (parts: readonly unknown[]) => parts.filter(Boolean).map((part) => html`, <bdi>${part}</bdi>`);

const entry = (term: string, definition: unknown) =>
  definition && definition !== nothing ? html`<dt>${term}</dt><dd>${definition}</dd>` : nothing;
