import { msg } from '@lit/localize';
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { sourceAddress } from '../../documents/written-address.js';
import { ImpactCiteEvent } from '../../runtime/events/cite.js';
import { report } from '../../runtime/report.js';
import type { Speech } from '../../documents/statement.js';
import { aboutOf, type DifferenceView, type FiguresView, type SourceView } from './figure-view.js';
import { renderDetails, renderText } from './render-statement.js';

/** What stands under a figure: who says so, and on demand what was counted and how to cite it. */
export class ProvenanceController implements ReactiveController {
  /**
   * Whether what is inside the disclosure is made. Few readers open it, and a page may have a thousand; a server, which can't
   * wait for a reader, sets it.
   */
  opened = false;
  private outcome: { readonly text: string; readonly how: 'copied' | 'selected' } | undefined;
  private readonly checked = new Set<string>();

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.outcome = undefined;
  }

  /** Says so when a source's address is one that must not be linked. Call in `updated`. */
  checkAddresses({ figures }: FiguresView): void {
    for (const { figure } of figures) {
      const url = figure.source?.url;
      if (!url || this.checked.has(url)) continue;
      this.checked.add(url);
      if (!sourceAddress({ url }, this.host.baseURI)) {
        report(this.host, { code: 'url', message: `source-url is not an http or https address: ${url}` });
      }
    }
  }

  /** A source line and a disclosure for each source. */
  render({ sources, speech }: FiguresView): readonly TemplateResult[] {
    return sources.map((source) => {
      const { title, address, details } = source.line ?? {};
      const cite = html`<cite><bdi>${title}</bdi></cite>`;
      return html`<div class="provenance">
        ${
          title === undefined
            ? nothing
            : html`<p part="source" class="source">
              ${msg('Source:', { id: 'source' })}${' '}${address ? html`<a href=${address} rel="external noreferrer">${cite}</a>` : cite}${renderDetails(details!)}
            </p>`
        }
        <details part="details" @toggle=${this.open}>
          <summary part="summary">${msg('About this figure', { id: 'about-figure' })}</summary>
          ${this.opened ? this.renderAbout(source, speech) : nothing}
        </details>
      </div>`;
    });
  }

  private renderAbout(source: SourceView, speech: Speech) {
    const { facts, differences, citation } = aboutOf(source, speech);
    return html`<dl>
        ${facts.map(
          ({ term, definitions }) =>
            html`<dt>${term}</dt>${definitions.map((text) => html`<dd>${renderText(text, speech.locale)}</dd>`)}`,
        )}
        <dt>${msg('To cite', { id: 'to-cite' })}</dt>
        <dd part="citation">${citation}</dd>
      </dl>
      ${differences.map((one) => this.renderDifference(one, speech.locale))}
      <button part="cite" type="button" @click=${(event: Event) => this.cite(event, citation)}>
        ${msg('Copy citation', { id: 'copy-citation' })}
      </button>
      <span role="status">${this.renderOutcome(citation)}</span>`;
  }

  private renderDifference({ here, there, rows }: DifferenceView, locale: string) {
    return html`<table part="differs">
      <caption>${msg('Why these two numbers differ', { id: 'why-differ' })}</caption>
      <tr>
        <td></td>
        ${[here, there].map((side) => html`<th scope="col" lang=${side.locale}>${side.sentence}</th>`)}
      </tr>
      ${rows.map(
        ({ term, here, there }) =>
          html`<tr><th scope="row">${term}</th><td>${renderText(here, locale)}</td><td>${renderText(there, locale)}</td></tr>`,
      )}
    </table>`;
  }

  private readonly open = () => {
    this.opened = true;
    this.host.requestUpdate();
  };

  private renderOutcome(text: string) {
    if (this.outcome?.text !== text) return '';
    if (this.outcome.how === 'copied') return msg('Copied.', { id: 'copied' });
    return msg('Selected: copy it with your keyboard.', { id: 'selected' });
  }

  /** Without the clipboard (an insecure page, a refusal) the text is selected, so that one key press copies it. */
  private async cite(event: Event, text: string) {
    const shown = (event.currentTarget as Element).parentElement!.querySelector('[part=citation]')!;
    // Emptied first, so that a second copy is announced too.
    this.outcome = undefined;
    this.host.requestUpdate();
    try {
      await navigator.clipboard.writeText(text);
      this.outcome = { text, how: 'copied' };
      this.host.dispatchEvent(new ImpactCiteEvent({ text }));
    } catch {
      getSelection()?.selectAllChildren(shown);
      this.outcome = { text, how: 'selected' };
    }
    this.host.requestUpdate();
  }
}
