import { msg } from '@lit/localize';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { copiedText, joinCitation, linkAfter } from '../../../documents/citation.js';
import type { Speech } from '../../../documents/statement.js';
import { adoptStyle } from '../../../runtime/adopt-style.js';
import { ImpactCiteEvent } from '../../../runtime/events/cite.js';
import { directionOf } from '../../../text/right-to-left.js';
import { addressText } from '../address-text.js';
import { aboutOf } from './about-view.js';
import { disclosureStyles } from './disclosure-styles.js';
import type { SourceView } from './figure-view.js';
import { renderDifference } from '../comparison/render-difference.js';
import { renderText } from './render-statement.js';
import { isShort } from './source-details.js';
import { tableStyles } from '../table-styles.js';

/** What is inside the disclosures of one element: what was counted, and how to cite it. */
export class Disclosure {
  /** What it looks like: an element's own sheets begin without. */
  static readonly styles = [tableStyles, disclosureStyles];

  static adopt(root: ShadowRoot): void {
    for (const style of Disclosure.styles) adoptStyle(root, style);
  }

  /** How the last press of a button went, in which row it stands, and which citation it was about. */
  private outcome: { readonly at: number; readonly text: string; readonly how: 'copied' | 'selected' } | undefined;
  /** The citation that each row shows. */
  private readonly shown = new WeakMap<SourceView, string>();

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {}

  render(source: SourceView, speech: Speech): TemplateResult {
    const { facts, differences, citation: cited } = aboutOf(source, speech);
    this.shown.set(source, copiedText(joinCitation(cited.parts)));
    const language = (cited.lang ?? nothing) as string;
    return html`<dl>
        ${facts.map(
          ({ term, definitions }) =>
            html`<dt>${term}</dt>
              ${definitions.map((text) => html`<dd>${renderText(text, speech.locale)}</dd>`)}`,
        )}
        <dt>${msg('Cite as', { id: 'to-cite' })}</dt>
        <dd part="citation" lang=${language} dir=${directionOf(cited.lang ?? speech.locale)}>${cited.parts.map((part, index) => [index ? linkAfter(cited.parts[index - 1]!) : '', html`<bdi class=${(isShort(part) ? 'whole' : nothing) as string}>${/^https?:/.test(part) ? addressText(part) : part}</bdi>`])}</dd>
      </dl>
      ${differences.map((one) => renderDifference(one, speech.locale))}`;
  }

  /** What was copied is old news. */
  forget(): void {
    this.outcome = undefined;
  }

  /** What is said of it after the button, while the row shows what was copied. @param at which row of several */
  outcomeOf(at: number, source: SourceView): string {
    if (this.outcome?.at !== at || this.outcome.text !== this.shown.get(source)) return '';
    if (this.outcome.how === 'copied') return msg('Copied.', { id: 'copied' });
    return msg('Selected. Copy it with your keyboard or the menu.', { id: 'selected' });
  }

  /** Without the clipboard (an insecure page, a refusal) the text is shown and selected, so that one key press copies it. */
  async cite(row: Element, at: number): Promise<void> {
    const shown = row.querySelector('[part=citation]')!;
    const text = copiedText(shown.textContent);
    // Emptied first, so that a second copy is announced too.
    this.forget();
    this.host.requestUpdate();
    try {
      await navigator.clipboard.writeText(text);
      this.outcome = { at, text, how: 'copied' };
      this.host.dispatchEvent(new ImpactCiteEvent({ text }));
    } catch {
      row.querySelector('details')!.open = true;
      getSelection()?.selectAllChildren(shown);
      this.outcome = { at, text, how: 'selected' };
    }
    this.host.requestUpdate();
  }
}
