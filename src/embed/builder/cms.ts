/** "Check what my CMS did": the page's HTML goes in, what happened to the paste comes out. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Pasted } from '../../data/paste/findings.js';
import { inspectPaste } from '../../data/paste/inspect.js';
import { KINDS, type Kind } from '../../format/snippet/kinds.js';
import { valueOf, type App } from './app.js';

/** What a way to paste looks like on a page in the end. */
const asOf = (kind: Kind): Pasted =>
  kind === 'div' || kind === 'link' || kind === 'iframe' || kind === 'shortcode' ? kind : 'tag';

function renderInspection({ setup, widget, view, choose }: App): TemplateResult {
  const as = asOf(setup.as);
  const { findings, works, use } = inspectPaste(view.html, { as, ...widget });
  return html`<p class="verdict" data-works=${works}>${works ? 'Readers see it.' : 'Readers don’t see it as it should be.'}</p>
    <ul>
      ${findings.map(
        (finding) =>
          html`<li data-works=${finding.works}><span class="hidden">${finding.works ? 'Fine: ' : 'Lost: '}</span>${finding.says}</li>`,
      )}
    </ul>
    ${
      use === as
        ? nothing
        : html`<p>
          Paste another line instead:
          <button type="button" class="quiet" @click=${() => choose({ as: use })}>${KINDS[use].name}</button>.
        </p>`
    }`;
}

export function renderCheck(app: App): TemplateResult {
  const { view, setup, look } = app;
  return html`<h2 id="check-title">Check what my CMS did</h2>
    <p id="check-hint">
      A <impact-term term="cms" src="./words.json">content management system</impact-term> may take parts of a paste away. Save your
      page there, open it, view its source, and paste that here: it says what is left of the
      <strong>${KINDS[setup.as].name}</strong> line above. Nothing leaves this page, and nothing of it is run.
    </p>
    <textarea
      aria-labelledby="check-title"
      aria-describedby="check-hint"
      rows="6"
      spellcheck="false"
      autocomplete="off"
      dir="ltr"
      .value=${view.html}
      @input=${(event: Event) => look({ html: valueOf(event) })}
    ></textarea>
    <div class="inspection" role="status">${view.html.trim() ? renderInspection(app) : nothing}</div>`;
}
