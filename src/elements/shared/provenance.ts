import { msg } from '@lit/localize';
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Figure, LocalizedText, Status } from '../../documents/figure.js';
import { doiUrl, safeUrl } from '../../text/url.js';
import { ImpactCiteEvent } from '../../runtime/events/cite.js';
import { formatCitation } from '../../documents/citation.js';
import { formatDate } from '../../text/date.js';
import type { Speech, Statement } from '../../documents/statement.js';
import { report } from '../../runtime/report.js';
import { words } from './render-statement.js';

/** What stands under a figure: who says so, what has become of it, and on demand what was counted and how to cite it. */
export class ProvenanceController implements ReactiveController {
  /** Whether what is inside the disclosure is made. */
  private opened = false;
  private outcome: { readonly text: string; readonly how: 'copied' | 'selected' } | undefined;
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

  /** What is quoted of a figure: a sentence that takes its status along. */
  quote({ status }: Figure, { sentence }: Statement): string {
    return status ? `${this.stateOf(status)}: ${sentence}` : sentence;
  }

  private stateOf({ state }: Status): string {
    return {
      revised: () => msg('Revised', { id: 'revised' }),
      superseded: () => msg('Superseded', { id: 'superseded' }),
      withdrawn: () => msg('Withdrawn', { id: 'withdrawn' }),
    }[state]();
  }

  /** The plain sentence that a revised, superseded or withdrawn figure opens with. */
  renderStatus({ status }: Figure, speech: Speech, replacement?: Statement): unknown {
    if (!status) return nothing;
    return html`<p part="status" class="status">
      <strong>${this.stateOf(status)}${join([status.date && formatDate(status.date, speech.locale)])}.</strong>
      ${words(status.note, speech)}
      ${replacement ? html`${msg('Now:', { id: 'now' })} <b lang=${replacement.speech.locale}>${replacement.sentence}</b>` : nothing}
    </p>`;
  }

  /** Source line and disclosure of figures that share a source; `sentence` is what is cited. */
  render(figures: readonly Figure[], sentence: string, speech: Speech): TemplateResult {
    const { source, page } = figures[0]!;
    const address = safeUrl(source?.url, this.host.baseURI) ?? doiUrl(source?.doi);
    const title = source && html`<cite><bdi>${source.title}</bdi></cite>`;
    const date = source?.published && formatDate(source.published, speech.locale);
    return html`<div class="provenance">
      ${
        source
          ? html`<p part="source" class="source">
            ${msg('Source:', { id: 'source' })}${' '}${address ? html`<a href=${address} rel="external noreferrer">${title}</a>` : title}${join([source.publisher, date, page])}
          </p>`
          : nothing
      }
      <details part="details" @toggle=${this.open}>
        <summary part="summary">${msg('About this figure', { id: 'about-figure' })}</summary>
        ${this.opened ? this.renderDetails(figures, formatCitation(sentence, source, page, address, speech.locale), speech) : nothing}
      </details>
    </div>`;
  }

  private renderDetails(figures: readonly Figure[], citation: string, speech: Speech) {
    const source = figures[0]!.source;
    const each = (texts: readonly (LocalizedText | undefined)[]) =>
      [...new Set(texts.filter(Boolean))].map((text) => html`<dd>${words(text, speech)}</dd>`);
    return html`<dl>
        ${entry(msg('Of whom', { id: 'population' }), each(figures.map(({ of }) => of)))}
        ${entry(msg('What counts', { id: 'counts' }), each(figures.map(({ counts }) => counts)))}
        ${entry(msg('Sample', { id: 'sample' }), each([source?.sample]))}
        ${entry(msg('Authors', { id: 'authors' }), each([source?.authors]))}
        <dt>${msg('To cite', { id: 'to-cite' })}</dt>
        <dd part="citation">${citation}</dd>
      </dl>
      <button part="cite" type="button" @click=${(event: Event) => this.cite(event, citation)}>
        ${msg('Copy citation', { id: 'copy-citation' })}
      </button>
      <span role="status">${this.renderOutcome(citation)}</span>`;
  }

  /** Few readers open it, and a page may have a thousand: what is inside is made when it is first opened. */
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
    if (!this.host.dispatchEvent(new ImpactCiteEvent({ text }))) return;
    // Emptied first, so that a second copy is announced too.
    this.outcome = undefined;
    this.host.requestUpdate();
    try {
      await navigator.clipboard.writeText(text);
      this.outcome = { text, how: 'copied' };
    } catch {
      getSelection()?.selectAllChildren(shown);
      this.outcome = { text, how: 'selected' };
    }
    this.host.requestUpdate();
  }
}

/** What follows after commas, each in its own direction. */
const join = (parts: readonly unknown[]) => parts.filter(Boolean).map((part) => html`, <bdi>${part}</bdi>`);

const entry = (term: string, definitions: readonly unknown[]) =>
  definitions.length ? html`<dt>${term}</dt>${definitions}` : nothing;
