import { msg } from '@lit/localize';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { joinCitation, linkAfter } from '../../documents/citation.js';
import type { Speech } from '../../documents/statement.js';
import { adoptStyle } from '../../runtime/adopt-style.js';
import { ImpactCiteEvent } from '../../runtime/events/cite.js';
import { aboutOf } from './about-view.js';
import { buttonStyles } from './button-styles.js';
import { disclosureStyles } from './disclosure-styles.js';
import type { SourceView } from './figure-view.js';
import { renderDifference } from './render-difference.js';
import { renderText } from './render-statement.js';
import { tableStyles } from './table-styles.js';

/** What is inside the disclosures of one element: what was counted, and how to cite it. */
export class Disclosure {
  /** What it looks like: an element's own sheets begin without. */
  static readonly styles = [buttonStyles, tableStyles, disclosureStyles];

  static dress(root: ShadowRoot): void {
    for (const style of Disclosure.styles) adoptStyle(root, style);
  }

  private outcome: { readonly text: string; readonly how: 'copied' | 'selected' } | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {}

  /** @param id the button's @param statements ids of the sentences that it is for */
  render(source: SourceView, speech: Speech, id: string, statements: string): TemplateResult {
    const { facts, differences, citation: cited } = aboutOf(source, speech);
    const citation = joinCitation(cited.parts);
    const language = (cited.lang ?? nothing) as string;
    return html`<dl>
        ${facts.map(
          ({ term, definitions }) =>
            html`<dt>${term}</dt>
              ${definitions.map((text) => html`<dd>${renderText(text, speech.locale)}</dd>`)}`,
        )}
        <dt>${msg('Cite as', { id: 'to-cite' })}</dt>
        <dd part="citation" lang=${language} dir="auto">${cited.parts.map((part, index) => [index ? linkAfter(cited.parts[index - 1]!) : '', html`<bdi>${part}</bdi>`])}</dd>
      </dl>
      ${differences.map((one) => renderDifference(one, speech.locale))}
      <button id=${id} aria-labelledby="${id} ${statements}" part="cite" type="button" @click=${(event: Event) => this.cite(event, citation)}>
        ${msg('Copy citation', { id: 'copy-citation' })}
      </button>
      <span role="status">${this.renderOutcome(citation)}</span>`;
  }

  /** What was copied is old news. */
  forget(): void {
    this.outcome = undefined;
  }

  private renderOutcome(text: string) {
    if (this.outcome?.text !== text) return '';
    if (this.outcome.how === 'copied') return msg('Copied.', { id: 'copied' });
    return msg('Selected: copy it with your keyboard.', { id: 'selected' });
  }

  /** Without the clipboard (an insecure page, a refusal) the text is selected, so that one key press copies it. */
  private async cite(event: Event, text: string) {
    const shown = (event.currentTarget as Element).parentElement!.querySelector('[part=citation]')!;
    // Emptied first, so that a second copy is announced too.
    this.forget();
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
