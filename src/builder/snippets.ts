/** The lines to copy, for every way to make a page. */
import { html, nothing, type TemplateResult } from 'lit';
import { DESTINATIONS, isDestination, kindThere, type DestinationId } from '../embed/snippet/destinations.js';
import { KINDS, kindsFor, type SnippetKind } from '../embed/snippet/kinds.js';
import { documentAddress } from '../embed/documents-folder.js';
import type { LocalizedText } from '../documents/figure.js';
import { formsOf, type Form } from '../documents/forms-document.js';
import { pickText } from '../text/pick-language.js';
import { safeUrl } from '../text/url.js';
import type { ReleasePlace, Widget } from '../embed/snippet/widget.js';
import { scriptFor, writeSnippet, type Snippet } from '../embed/snippet/write.js';
import { version } from '../version.js';
import type { App } from './app.js';
import { radios, selectField } from './fields.js';
import { isForm } from '../embed/snippet/frame-names.js';

/** What stands on the page for the current choice. */
export const snippetOf = (app: App): Snippet => writeSnippet(app.setup.as, publishedWidget(app), placeOf(app));

/** The folder of the release as partners' pages reach it. */
const releaseOf = ({ publisher, base }: App['catalogue']): string => publisher.release ?? base;

/** What is shown here, with the addresses of this site's documents as partners' pages reach them. */
function publishedWidget({ widget, catalogue }: App): Widget {
  const [here, there] = [catalogue.base, releaseOf(catalogue)].map((base) => new URL('../', base).href);
  if (here === there) return widget;
  const attributes = Object.entries(widget.attributes).map(([name, value]) => [
    name,
    value.startsWith(here!) ? there! + value.slice(here!.length) : value,
  ]);
  return { ...widget, attributes: Object.fromEntries(attributes) as Widget['attributes'] };
}

const placeOf = ({ setup, catalogue }: App): ReleasePlace => ({
  base: releaseOf(catalogue),
  others: setup.others,
  ...(setup.pinned && { pinned: catalogue.integrity }),
});

async function copy({ look }: App, text: string, what: string): Promise<void> {
  look({ said: '' }); // the same words again would not be said twice
  try {
    await navigator.clipboard.writeText(text);
    look({ said: `${what} copied.` });
  } catch {
    look({ said: 'Your browser didn’t let us copy. Select the line and copy it yourself.' });
  }
}

function renderLine(app: App, id: string, title: string, hint: string, code: string): TemplateResult {
  return html`<div class="line">
    <h3 id="${id}-title">${title}</h3>
    ${hint ? html`<p class="hint">${hint}</p>` : nothing}
    <pre tabindex="0" role="group" aria-labelledby="${id}-title" id=${id} translate="no" dir="ltr"><code>${code}</code></pre>
    <button type="button" class="copy" @click=${() => void copy(app, code, title)}>
      Copy<span class="hidden"> ${title.toLowerCase()}</span>
    </button>
  </div>`;
}

/** The script's line once more, for a page that has lost it. */
export const renderScript = (app: App): TemplateResult =>
  renderLine(app, 'repair', 'The script’s line', '', scriptFor(app.setup.element, placeOf(app)));

const ONCE: Readonly<Partial<Record<SnippetKind, string>>> = {
  react: 'The import',
  vue: 'The import',
  svelte: 'The import',
  npm: 'The import',
  prerendered: 'The command',
};

/** Other sites that a frame would have to speak to: it may speak to its own only, unless whoever built it named them. */
function farSites({ widget: { element, attributes, form }, catalogue: { base, allowed, forms } }: App): string[] {
  const home = new URL(base).origin;
  const published = isForm(element) ? formsOf(forms, element).find(({ id }) => id === form) : undefined;
  const addresses = isForm(element) ? [published?.['action'], published?.['challenge']] : [attributes['src']];
  const origins = addresses.flatMap((address) => {
    const url = safeUrl(address as string | undefined, documentAddress('forms', base));
    return url ? [new URL(url).origin] : [];
  });
  return [...new Set(origins)].filter((origin) => origin !== home && !allowed.includes(origin));
}

/** Which form a frame shows, since its address can say no more of one. */
function renderForm({ setup, widget, catalogue, choose }: App): TemplateResult {
  const { forms } = catalogue;
  const published = isForm(setup.element) ? formsOf(forms, setup.element) : [];
  const label = (form: Form) => pickText(form['heading'] as LocalizedText | undefined, 'en', forms.language)?.text;
  return published.length
    ? html`${selectField(
        {
          id: 'form',
          label: 'Which form',
          value: setup.form ?? widget.form ?? '',
          set: (form) => choose({ form }),
        },
        [['', published.map((form) => [form.id, `${label(form) ?? form.id} (${form.id})`] as const)]],
      )}
        <p class="hint">A frame shows a form that its publisher put into <code>data/forms.json</code>, as it stands there.</p>`
    : html`<p class="hint remark">A frame shows published forms alone, and there is none yet: see <code>data/forms.json</code>.</p>`;
}

const keepsPlace = (to: DestinationId | undefined, as: SnippetKind): boolean =>
  Boolean(to && (DESTINATIONS[to].kinds as readonly SnippetKind[]).includes(as));

/** Systems by name, and what to do in the one that is chosen. */
function renderDestination({ setup, choose }: App): TemplateResult {
  const { element, attributes, to } = setup;
  const there = Object.entries(DESTINATIONS).filter(([id]) => kindThere(id as DestinationId, element, attributes));
  const set = (id: string) =>
    choose(isDestination(id) ? { to: id, as: kindThere(id, element, attributes) ?? setup.as } : { to: undefined });
  const steps = to ? DESTINATIONS[to].steps : [];
  return html`${selectField({ id: 'to', label: 'Where will you paste it?', value: to ?? '', set }, [
    ['', [['', 'Choose your system'], ...there.map(([id, { name }]) => [id, name] as const)]],
  ])}
  ${
    steps.length
      ? html`<ol class="hint" id="steps">
          ${steps.map((step) => html`<li>${step}</li>`)}
        </ol>`
      : nothing
  }`;
}

/** An element that is alone on its page is there sooner from a file of its own. */
const renderOthers = ({ setup, choose }: App): TemplateResult =>
  radios(
    'others',
    'What else of ours is on the page?',
    [
      ['', 'Nothing, this alone'],
      ['others', 'Other elements too'],
    ],
    setup.others ? 'others' : '',
    (value) => choose({ others: value === 'others' }),
  );

export function renderSnippets(app: App): TemplateResult {
  const { setup, choose } = app;
  const { code, once } = snippetOf(app);
  const kind = KINDS[setup.as];
  const far = setup.as === 'iframe' || setup.as === 'link' ? farSites(app) : [];
  const hasScript = once.includes('<script');
  return html`${renderDestination(app)}
    ${radios(
      'as',
      setup.to ? 'Or paste it another way' : 'Or choose the kind of line',
      kindsFor(setup.element, setup.attributes).map((key) => [key, KINDS[key].name]),
      setup.as,
      (as) => choose({ as: as as SnippetKind, to: keepsPlace(setup.to, as as SnippetKind) ? setup.to : undefined }),
      'tabs',
    )}
    <p class="when">${kind.when}</p>
    ${
      setup.as === 'shortcode'
        ? html`<p class="hint">
            <a href=${new URL('wordpress/impact-elements.zip', app.catalogue.base).href} download>Download the plugin</a>,
            then upload it in WordPress under Plugins, Add New.
          </p>`
        : nothing
    }
    ${isForm(setup.element) && setup.as === 'iframe' ? renderForm(app) : nothing}
    ${
      far.length
        ? html`<p class="hint remark">
            Our frame page may speak to its own site only. Ask whoever publishes it to name ${far.join(' and ')} in
            <code>origins</code> of <code>impact.config.json</code> (or in <code>IMPACT_ORIGINS</code>), or choose another way.
          </p>`
        : nothing
    }
    ${renderLine(app, 'code', 'The line to paste', '', code)}
    ${once ? renderLine(app, 'once', hasScript ? 'The script' : (ONCE[setup.as] ?? 'The line'), kind.once, once) : nothing}
    ${
      hasScript
        ? html`${setup.as === 'iframe' ? nothing : renderOthers(app)}${radios(
            'script',
            'Which release?',
            [
              ['', 'The newest'],
              ['pinned', `Always ${version}`],
            ],
            setup.pinned ? 'pinned' : '',
            (value) => choose({ pinned: value === 'pinned' }),
          )}
          <p class="hint">
            ${
              setup.pinned
                ? html`The line has an <impact-term term="integrity" src="./words.json">integrity</impact-term> hash: your readers’
                  browsers refuse the file if anybody changes it.`
                : 'Fixes arrive automatically.'
            }
          </p>`
        : nothing
    }
    ${once ? html`<button type="button" class="main" @click=${() => void copy(app, hasScript ? `${once}\n${code}` : code, hasScript ? 'Both lines' : 'The line')}>${hasScript ? 'Copy both lines' : 'Copy the line'}</button>` : nothing}`;
}
