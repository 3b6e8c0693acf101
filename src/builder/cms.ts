/** "Check what my CMS did": the page's HTML goes in, what happened to the paste comes out. */
import { html, nothing, type TemplateResult } from 'lit';
import { NEEDS_SCRIPT } from '../embed/inspect/findings.js';
import { inspectPaste, type Inspection } from '../embed/inspect/inspect.js';
import type { Pasted } from '../embed/inspect/paste.js';
import { KINDS, kindsFor, type SnippetKind } from '../embed/snippet/kinds.js';
import { inputValue, type App } from './app.js';
import { renderScript } from './snippets.js';

/** What a way to paste looks like on a page in the end. */
const asOf = (kind: SnippetKind): Pasted =>
  kind === 'div' || kind === 'link' || kind === 'iframe' || kind === 'shortcode' ? kind : 'tag';

/** The kinds whose page has no script's line: a bundler, a command or our plugin brings the elements. */
const isBundled = (kind: SnippetKind): boolean => !/^(tag|div|link)$/.test(kind);

const VERDICTS: Readonly<Record<Inspection['sees'], string>> = {
  figure: 'Readers see it.',
  link: 'Readers see a link to it.',
  less: 'Readers don’t see it as it should be.',
};

function verdictOf({ sees, findings }: Inspection): string {
  const isUnsure = sees === 'figure' && findings.some(({ finding }) => finding === 'script-unseen');
  return isUnsure ? 'Readers see it, if the script’s line is on the page.' : VERDICTS[sees];
}

function renderInspection(app: App): TemplateResult {
  const { setup, widget, view, choose } = app;
  const as = asOf(setup.as);
  const inspection = inspectPaste(view.html, { as, ...widget, bundled: isBundled(setup.as) });
  const { findings, sees, use } = inspection;
  const hasRepair = findings.some(({ repair }) => repair);
  const lacksScript = findings.some(({ finding }) => NEEDS_SCRIPT.includes(finding));
  return html`<p class="verdict" data-works=${sees !== 'less'}>${verdictOf(inspection)}</p>
    <ul>
      ${findings.map(
        ({ works, says, repair }) =>
          html`<li data-works=${works}>
            <span class="hidden">${works ? 'Fine: ' : 'Lost: '}</span>${says}${repair ? html`<p class="repair">${repair}</p>` : nothing}
          </li>`,
      )}
    </ul>
    ${lacksScript ? renderScript(app) : nothing}
    ${
      use === as || !kindsFor(setup.element, setup.attributes).includes(use)
        ? nothing
        : html`<p>
          ${hasRepair ? 'Or paste another line instead:' : 'Paste another line instead:'}${' '}
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
      @input=${(event: Event) => look({ html: inputValue(event) })}
    ></textarea>
    <div class="inspection" role="status">${view.html.trim() ? renderInspection(app) : nothing}</div>`;
}
