/** The embed builder's page: choose an element, see it, copy its line. Everything chosen is in the page's address. */
import { watchGallery } from './gallery.js';
import { html, render } from 'lit';
import { kindThere } from '../embed/snippet/destinations.js';
import { kindsFor } from '../embed/snippet/kinds.js';
import type { App } from './app.js';
import type { PreviewSettings } from './preview-settings.js';
import {
  loadCatalogue,
  loadElsewhere,
  NOTHING_ELSEWHERE,
  widgetOf,
  type Catalogue,
  type Elsewhere,
} from './catalogue.js';
import { publishedDocument } from '../embed/snippet/address.js';
import { renderCheck } from './cms.js';
import { renderChoices } from './choose.js';
import { renderLook } from './look.js';
import { renderPreview, showWidget } from './preview.js';
import { fromQuery, toQuery, viewFrom, type Setup } from './setup.js';
import { renderSnippets } from './snippets.js';

const here = new URL('./', location.href.replace(/[?#].*/, '')).href;
/** The folder with the files that it writes about, which whoever publishes the page has written into it. */
const base = new URL(document.querySelector<HTMLMetaElement>('meta[name=impact-release]')?.content ?? '../', here).href;
const root = document.querySelector<HTMLElement>('main')!;

let view: PreviewSettings = { ...viewFrom(location.search), html: '', said: '', fault: '', elsewhere: '' };

const page = (app: App) =>
  html`<div class="bench">
      <form class="choices" aria-label="What to build" @submit=${(event: Event) => event.preventDefault()}>
        ${renderChoices(app)} ${renderLook(app)}
      </form>
      <div class="result">
        <section class="show" aria-labelledby="preview-title">
          <h2 id="preview-title">How it looks</h2>
          ${renderPreview(app)}
        </section>
        <section class="copying" aria-labelledby="copy-title">
          <h2 id="copy-title">Copy it</h2>
          ${renderSnippets(app)}
          <p class="said" role="status">${view.said}</p>
          <p class="hint">This page’s address holds all that you chose: send it on, or keep it to come back to.</p>
        </section>
      </div>
    </div>
    <section class="cms">${renderCheck(app)}</section>`;

function start(own: Catalogue): void {
  let setup = fromQuery(location.search, own.elements, base, own);
  const asked = new Map<string, Elsewhere>();
  /** What there is to choose from: the publisher's own documents, or those of the address that the set-up names. */
  const catalogueOf = ({ element, attributes: { src } }: Setup): Catalogue => {
    if (
      src === undefined ||
      src === publishedDocument(element, base) ||
      !/^(statistic|prevalence|change|compare|term|glossary|quote)$/.test(element)
    )
      return own;
    if (!asked.has(src)) {
      asked.set(src, NOTHING_ELSEWHERE);
      const address = URL.canParse(src, here) ? new URL(src, here).href : undefined;
      (address ? loadElsewhere(address) : Promise.reject(new Error('it is no address'))).then(
        (found) => {
          asked.set(src, found);
          look({ elsewhere: '' });
        },
        (error: unknown) => look({ elsewhere: `The document at ${src} can’t be read here. ${String(error)}` }),
      );
    }
    return { ...own, ...asked.get(src) };
  };
  const draw = () => {
    const catalogue = catalogueOf(setup);
    const widget = widgetOf(setup, catalogue);
    const app: App = { catalogue, setup, widget, view, choose, look };
    render(page(app), root);
    watchGallery(root, catalogue.figures);
    showWidget(root.querySelector<HTMLElement>('.stage')!, widget);
  };
  const choose = (change: Partial<Setup>) => {
    setup = { ...setup, ...change };
    if (!kindsFor(setup.element, setup.attributes).includes(setup.as))
      setup = { ...setup, as: (setup.to && kindThere(setup.to, setup.element, setup.attributes)) ?? 'tag' };
    look({ said: '', fault: '', elsewhere: '' });
  };
  const look = (change: Partial<PreviewSettings>) => {
    view = { ...view, ...change };
    // Browsers limit how often an address may change, and what is pasted or said isn't in it.
    const query = `?${toQuery(setup, view, base, own.publisher)}`;
    if (query !== location.search) history.replaceState(history.state, '', query + location.hash);
    draw();
  };
  root.addEventListener('impact-error', ({ detail: { message } }) => {
    if (message !== view.fault) look({ fault: message });
  });
  // A form in the preview is to be looked at: nothing is sent.
  root.addEventListener('impact-submit', (event) => {
    event.preventDefault();
    look({ said: 'This is a preview: nothing was sent.' });
  });
  addEventListener('popstate', () => {
    setup = fromQuery(location.search, own.elements, base, own);
    view = { ...view, ...viewFrom(location.search) };
    draw();
  });
  draw();
  root.removeAttribute('aria-busy');
}

loadCatalogue(base, here).then(start, (error: unknown) => {
  root.removeAttribute('aria-busy');
  render(html`<p role="alert">The list of figures and terms could not be loaded. ${String(error)}</p>`, root);
});
