/** The element itself, as it will be on a page: the very files that the snippet names, in a box of the page's own. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { safeTheme, type Widget } from '../embed/snippet/widget.js';
import { withSafeAddresses } from '../embed/snippet/write.js';
import { isChecked, type App } from './app.js';
import type { PreviewSettings } from './preview-settings.js';
import { radios } from './fields.js';

/** They would reach beyond the preview, into the page that it stands on. */
const FAR_REACHING = ['annotate', 'json-ld', 'keep'];

/** An element as the snippet has it, or the one that is there, brought up to date. */
function syncElement(old: Element | null, widget: Widget): HTMLElement {
  const { element, attributes, words, link, theme } = withSafeAddresses(widget, document.baseURI);
  const tag = `impact-${element}`;
  const node = old?.localName === tag ? (old as HTMLElement) : document.createElement(tag);
  const wanted = Object.entries(attributes).filter(([name]) => !FAR_REACHING.includes(name));
  for (const { name } of [...node.attributes])
    if (!(name in attributes) && !['style', 'class'].includes(name)) node.removeAttribute(name);
  for (const [name, value] of wanted) if (node.getAttribute(name) !== value) node.setAttribute(name, value);
  const tokens = safeTheme(theme);
  for (const name of ['accent', 'font', 'radius'] as const)
    node.style.setProperty(`--impact-${name}`, tokens[name] ?? null);
  if (node.textContent !== words || (node.querySelector('a')?.getAttribute('href') ?? undefined) !== link) {
    const anchor = document.createElement('a');
    anchor.href = link ?? '';
    anchor.textContent = words;
    node.replaceChildren(link === undefined ? words : anchor);
  }
  return node;
}

/** Puts the widget on the stage; a term stands in a sentence. */
export function showWidget(stage: HTMLElement, widget: Widget): void {
  const old = stage.querySelector('.shown');
  const node = syncElement(old, widget);
  if (node === old) return;
  node.classList.add('shown');
  if (widget.element === 'term') {
    const sentence = document.createElement('p');
    sentence.append('In a sentence of yours, ', node, ' is a word that explains itself: press it.');
    stage.replaceChildren(sentence);
  } else stage.replaceChildren(node);
}

export function renderPreview({ view, look }: App): TemplateResult {
  const toggle = (name: 'dark' | 'rtl', label: string) =>
    html`<label class="toggle"
      ><input
        type="checkbox"
        .checked=${live(view[name])}
        @change=${(event: Event) => look({ [name]: isChecked(event) })}
      /><span>${label}</span></label
    >`;
  return html`<div
      class="scroller"
      tabindex="0"
      role="group"
      aria-label="How it looks"
      data-dark=${view.dark}
      dir=${view.rtl ? 'rtl' : 'ltr'}
    >
      <div class="stage" data-width=${view.width}></div>
    </div>
    <p class="fault" role="status">${view.fault && `For you alone: ${view.fault}`}</p>
    <div class="bar">
      ${radios(
        'width',
        'Width of the column',
        [
          ['320', '320'],
          ['480', '480'],
          ['720', '720'],
          ['full', 'Full'],
        ],
        view.width,
        (width) => look({ width: width as PreviewSettings['width'] }),
      )}
      <div class="toggles">${toggle('dark', 'Dark page')} ${toggle('rtl', 'Right to left')}</div>
    </div>`;
}
