/**
 * Figures to choose from: a list box with a picture of each, under the titles of their sources, and a field that finds. One stop
 * for the Tab key, however many there are. What is typed to find hides and shows what is there: nothing is rendered anew. Options
 * stand in runs, of which a browser styles and lays out those alone that are near the window.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Figure } from '../documents/figure.js';
import type { FiguresDocument } from '../documents/figures-document.js';
import { thumbnailOf } from '../documents/thumbnail.js';
import { fold } from '../text/fold.js';
import { entriesOf, type FigureEntry } from './figure-entries.js';
import { runsOf, showFound, showRest } from './runs.js';
import { drawThumbnail, drawWhenNear } from './thumbnail.js';

export interface Gallery {
  readonly document: FiguresDocument;
  /** Those that fit, in order. */
  readonly figures: readonly Figure[];
  /** Ids of those that are chosen, in order. */
  readonly chosen: readonly string[];
  /** How many may be chosen. */
  readonly most: number;
  choose(ids: readonly string[]): void;
}

/** What a list needs to be worked by its keys; found in the page, which knows what is hidden. */
interface Parts {
  readonly box: HTMLElement;
  readonly field: HTMLInputElement;
  readonly status: HTMLElement;
  readonly options: readonly HTMLElement[];
}

const partsOf = (inside: Element): Parts => {
  const root = inside.closest('.gallery')!;
  return {
    box: root.querySelector<HTMLElement>('[role=listbox]')!,
    field: root.querySelector<HTMLInputElement>('input')!,
    status: root.querySelector<HTMLElement>('[role=status]')!,
    options: [...root.querySelectorAll<HTMLElement>('[role=option]')],
  };
};

/** Makes an option the one that keys begin from. */
function mark({ box }: Parts, option: HTMLElement | undefined): void {
  const before = box.querySelector('.active');
  if (before !== option) {
    before?.classList.remove('active');
    option?.classList.add('active');
  }
  if (!option) box.removeAttribute('aria-activedescendant');
  else if (box.getAttribute('aria-activedescendant') !== option.id)
    box.setAttribute('aria-activedescendant', option.id);
}

/** The same, and brings it into the list's own window: the page stays where it is. */
function activate(parts: Parts, option: HTMLElement | undefined): void {
  mark(parts, option);
  if (!option) return;
  const { box } = parts;
  const [outer, inner] = [box.getBoundingClientRect(), option.getBoundingClientRect()];
  if (inner.top < outer.top) box.scrollTop += inner.top - outer.top - 8;
  else if (inner.bottom > outer.bottom) box.scrollTop += inner.bottom - outer.bottom + 8;
}

const activeOf = ({ box, options }: Parts): HTMLElement | undefined =>
  options.find(({ id }) => id === box.getAttribute('aria-activedescendant'));

/** How far each key goes, of those that are shown. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 5,
  PageUp: -5,
  Home: -Infinity,
  End: Infinity,
};

/** Shows what has every word that was typed, and says how many there are. */
function find(parts: Parts, folded: readonly string[]): void {
  const { box, field, status, options } = parts;
  const words = fold(field.value).match(/\S+/g) ?? [];
  // Before anything changes, so that nothing has to be laid out twice.
  if (box.scrollTop) box.scrollTop = 0;
  const found = options.filter((_, index) => words.every((word) => folded[index]!.includes(word)));
  showFound(box, options, new Set(found));
  status.textContent = !words.length
    ? ''
    : found.length
      ? `${found.length} of ${options.length} figures`
      : 'No figure has all of these words. Try fewer.';
  const active = activeOf(parts);
  if (!active || !found.includes(active)) mark(parts, found[0]);
}

const begun = new WeakSet<HTMLElement>();

/** Draws the pictures of a gallery that stands in `root` as they come near, and begins at what is chosen. */
export function watchGallery(root: ParentNode, { figures }: FiguresDocument): void {
  const box = root.querySelector<HTMLElement>('.gallery [role=listbox]');
  if (!box || begun.has(box)) return;
  begun.add(box);
  drawWhenNear(box, box.querySelectorAll('.thumb'), (place) => {
    const chosen = place.closest<HTMLElement>('[role=option]')!.dataset['id'];
    const figure = figures.find(({ id }) => id === chosen);
    const drawing = figure && thumbnailOf(figure);
    return drawing && drawThumbnail(drawing);
  });
  const parts = partsOf(box);
  activate(parts, parts.options.find(({ ariaSelected }) => ariaSelected === 'true') ?? parts.options[0]);
}

export function renderGallery(gallery: Gallery): TemplateResult {
  const { document: figures, figures: fitting, chosen, most, choose } = gallery;
  const { all, key } = entriesOf(figures);
  const groups = new Map<string, FigureEntry[]>();
  for (const figure of fitting) {
    const entry = all.get(figure)!;
    groups.set(entry.title, [...(groups.get(entry.title) ?? []), entry]);
  }
  const folded = [...groups.values()].flat().map((entry) => entry.folded);
  const pick = (option: HTMLElement) => {
    const parts = partsOf(option);
    const id = option.dataset['id']!;
    activate(parts, option);
    if (most < 2) return choose([id]);
    if (chosen.includes(id)) return choose(chosen.filter((other) => other !== id));
    if (chosen.length < most) return choose([...chosen, id]);
    parts.status.textContent = `${most} at most: select one of them again to take it away.`;
  };
  const press = (event: KeyboardEvent) => {
    const parts = partsOf(event.currentTarget as Element);
    showRest(parts.box);
    const active = activeOf(parts);
    const step = STEPS[event.key];
    if (step !== undefined) {
      const shown = parts.options.filter(({ hidden }) => !hidden);
      const at = active ? shown.indexOf(active) + step : 0;
      activate(parts, shown[Math.max(0, Math.min(at, shown.length - 1))]);
    } else if (active && (event.key === ' ' || event.key === 'Enter')) pick(active);
    else return;
    event.preventDefault();
  };
  const click = (event: Event) => {
    const option = (event.target as Element).closest<HTMLElement>('[role=option]');
    if (option) pick(option);
  };
  const down = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    partsOf(event.currentTarget as Element).box.focus();
  };
  let at = 0;
  const option = ({ id, sentence, value, lang, state }: FigureEntry) => {
    const place = chosen.indexOf(id);
    return html`<div role="option" id="figure-option-${at++}" class="option" data-id=${id} aria-selected=${place >= 0}>
      <span class="thumb" aria-hidden="true"><span class="value">${value}</span></span>
      <span class="sentence"><span lang=${lang} dir="auto">${sentence}</span>${state ? html` <span class="state">${state}</span>` : nothing}</span>
      ${most > 1 && place >= 0 ? html`<span class="place" aria-hidden="true">${place + 1}</span>` : nothing}
    </div>`;
  };
  const list = () => {
    at = 0;
    return [...groups].map(
      ([title, own], index) =>
        html`<div role="group" aria-labelledby="source-${index}">
          <div class="title" id="source-${index}" dir="auto">${title}</div>
          ${runsOf(own).map((run) => html`<div role="none" class="run">${run.map(option)}</div>`)}
        </div>`,
    );
  };
  const label = most > 1 ? `Which figures, up to ${most}` : 'Which figure';
  const same = `${key}: ${fitting.map(({ id }) => id).join(' ')}`;
  return html`<div class="gallery" role="group" aria-labelledby="gallery-label">
    <p class="label" id="gallery-label">${label}</p>
    ${keyed(
      same,
      html`<search>
          <label class="hidden" for="find-figure">Find a figure</label>
          <input
            id="find-figure"
            type="search"
            autocomplete="off"
            spellcheck="false"
            placeholder="Find a figure or a source"
            @input=${(event: Event) => find(partsOf(event.currentTarget as Element), folded)}
            @keydown=${down}
          />
        </search>
        <p class="hint" role="status"></p>
        <div
          role="listbox"
          tabindex="0"
          aria-labelledby="gallery-label"
          aria-multiselectable=${most > 1}
          @keydown=${press}
          @click=${click}
        >
          ${guard([same, chosen.join(' '), most], list)}
        </div>`,
    )}
  </div>`;
}
