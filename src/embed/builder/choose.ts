/** The left side: which element, what it shows, its options and its looks. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Control } from '../../data/controls.js';
import type { Figure } from '../../data/figure.js';
import { pickText } from '../../data/text.js';
import { publishedDocument } from '../../format/snippet/address.js';
import { namedFigures, suggestWords } from '../../format/snippet/words.js';
import type { App } from './app.js';
import { figureLabel, isDrawable } from './catalogue.js';
import { controlField, radios, selectField, textField, type Options } from './fields.js';
import { beginWith, showsFigure } from './setup.js';

const NAMES: Readonly<Record<string, string>> = {
  statistic: 'One figure',
  prevalence: 'People, drawn',
  term: 'A term',
  glossary: 'A glossary',
  posts: 'Latest posts',
  subscribe: 'A subscribe form',
};

/** What is asked at once; every other attribute is one disclosure away. */
const FIRST: Readonly<Record<string, readonly string[]>> = {
  own: ['value', 'label', 'source', 'source-date', 'source-url'],
  glossary: ['compact', 'level'],
  term: [],
  posts: ['src', 'heading', 'count', 'layout'],
  subscribe: ['action', 'service', 'heading', 'why', 'sender', 'consent'],
};
/** Whole documents, which no one pastes as an attribute, and what is chosen above the options. */
const ELSEWHERE = ['data', 'groups', 'figure', 'term', 'terms'];

const without = (attributes: Readonly<Record<string, string>>, names: readonly string[]) =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.includes(name)));

/** Sets an attribute, or takes it away. */
function setAttribute({ setup, choose }: App, name: string, value: string | undefined): void {
  const { [name]: _, ...rest } = setup.attributes;
  // In its own place, so that a snippet's attributes don't change their order as one types.
  const attributes =
    value === undefined
      ? rest
      : name in setup.attributes
        ? { ...setup.attributes, [name]: value }
        : { ...rest, [name]: value };
  choose({ attributes });
}

const controlsOf = ({ catalogue, setup }: App): readonly Control[] =>
  catalogue.elements.find(({ element }) => element === setup.element)?.controls ?? [];

function fieldsFor(app: App, controls: readonly Control[]): TemplateResult[] {
  return controls.map((control) =>
    controlField(control, app.setup.attributes[control.name], (value) =>
      // Without an address there is the published document's: a field that was cleared to write another stays clear.
      setAttribute(app, control.name, control.name === 'src' ? (value ?? '') : value),
    ),
  );
}

/** Figures under the title of their source. */
function figureOptions(figures: readonly Figure[], { catalogue }: App): [string, Options][] {
  const groups = new Map<string, [string, string][]>();
  for (const figure of figures) {
    const title = figure.source?.title ?? 'Other';
    groups.set(title, [...(groups.get(title) ?? []), [figure.id!, figureLabel(figure, catalogue)]]);
  }
  return [...groups];
}

const OWN_FROM = ['label', 'note', 'source', 'source-url', 'source-date'];

/** The chosen figure's values as attributes, to go on from. */
function ownValues(figure: Figure | undefined): Record<string, string> {
  const { value = '28.5%', label, source } = figure ?? {};
  const pairs = {
    value,
    label: pickText(label, 'en', 'en')?.text,
    source: source?.title,
    'source-date': source?.published,
    'source-url': source?.url,
  };
  return Object.fromEntries(Object.entries(pairs).filter((pair): pair is [string, string] => Boolean(pair[1])));
}

function renderFigure(app: App): TemplateResult {
  const { setup, catalogue, choose } = app;
  const fromDocument = 'src' in setup.attributes;
  const chosen = namedFigures(setup.attributes, catalogue.figures);
  const turn = (to: string) => {
    const rest = without(setup.attributes, ['src', 'figure', 'value', 'arrange', ...OWN_FROM]);
    const { attributes } = beginWith(setup.element, catalogue.base);
    choose({
      words: undefined,
      attributes: to === 'document' ? { ...attributes, ...rest } : { ...ownValues(chosen[0]), ...rest },
    });
  };
  return html`${radios(
    'from',
    'The figure',
    [
      ['document', 'One we publish'],
      ['own', 'My own'],
    ],
    fromDocument ? 'document' : 'own',
    turn,
  )}
    ${
      fromDocument
        ? html`${renderFigureChoice(app, chosen)}
          <p class="hint">It stays up to date by itself: when a figure is revised, your page says so.</p>`
        : fieldsFor(app, pick(app, FIRST['own']!))
    }`;
}

function renderFigureChoice(app: App, chosen: readonly Figure[]): TemplateResult[] {
  const { setup, catalogue, choose } = app;
  const all = catalogue.figures.figures;
  const several = setup.element === 'prevalence';
  const groups = figureOptions(several ? all.filter(isDrawable) : all, app);
  const ids = chosen.map(({ id }) => id!);
  const put = (at: number, id: string) => {
    const next = [...ids.slice(0, at), id, ...ids.slice(at + 1)].filter(Boolean).join(' ');
    choose({ words: undefined, attributes: { ...setup.attributes, figure: next } });
  };
  const places = several ? [...ids, ''].slice(0, 4) : [ids[0] ?? ''];
  return places.map((value, at) =>
    selectField(
      { id: `figure-${at}`, label: at ? 'Beside it' : 'Which figure', value, set: (id) => put(at, id) },
      at ? [['', [['', 'Nothing']]], ...groups] : groups,
    ),
  );
}

function renderTerm(app: App): TemplateResult {
  const { setup, catalogue, choose } = app;
  const { glossary } = catalogue;
  const say = (text: Parameters<typeof pickText>[0]) => pickText(text, 'en', glossary.language)?.text ?? '';
  const groups = glossary.groups.map(
    ({ id, label }) =>
      [
        say(label),
        glossary.terms.filter(({ group }) => group === id).map((term) => [term.id, say(term.term)] as const),
      ] as const,
  );
  return selectField(
    {
      id: 'term',
      label: 'Which term',
      value: setup.attributes['term'] ?? '',
      set: (term) => choose({ words: undefined, attributes: { ...setup.attributes, term } }),
    },
    groups,
  );
}

function renderTerms(app: App): TemplateResult {
  const { setup, catalogue } = app;
  const { glossary } = catalogue;
  const chosen = (setup.attributes['terms'] ?? '').split(/\s+/).filter(Boolean);
  const toggle = (id: string) => {
    const next = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
    setAttribute(app, 'terms', next.join(' ') || undefined);
  };
  return html`<details class="more">
    <summary>${chosen.length ? `${chosen.length} of ${glossary.terms.length} terms` : `All ${glossary.terms.length} terms`}</summary>
    <fieldset class="list">
      <legend>Only these terms</legend>
      ${glossary.terms.map(
        ({ id, term }) =>
          html`<label
            ><input type="checkbox" .checked=${chosen.includes(id)} @change=${() => toggle(id)} />
            ${pickText(term, 'en', glossary.language)?.text}</label
          >`,
      )}
    </fieldset>
  </details>`;
}

const pick = (app: App, names: readonly string[]): Control[] =>
  names.flatMap((name) => controlsOf(app).find((control) => control.name === name) ?? []);

function renderContent(app: App): TemplateResult | TemplateResult[] {
  const { element } = app.setup;
  const first = fieldsFor(app, pick(app, FIRST[element] ?? []));
  if (showsFigure(element)) return renderFigure(app);
  if (element === 'term') return renderTerm(app);
  return element === 'glossary' ? html`${renderTerms(app)} ${first}` : first;
}

/** The words that stand in for the element, and where they lead. */
function renderWords(app: App): TemplateResult {
  const { setup, widget, catalogue, choose } = app;
  return html`${textField({
    id: 'words',
    label: setup.element === 'term' ? 'The word in your sentence' : 'Words without JavaScript',
    hint: 'What people read while it loads, in an e-mail, and whenever it can’t be shown.',
    value: widget.words,
    set: (words) => choose({ words: words === suggestWords(setup, catalogue) ? undefined : words }),
  })}
    ${
      setup.words === undefined
        ? nothing
        : html`<button type="button" class="quiet" @click=${() => choose({ words: undefined })}>Write them for me again</button>`
    }
    ${
      setup.link === undefined
        ? nothing
        : textField(
            { id: 'link', label: 'The words lead to', value: setup.link, set: (link) => choose({ link }) },
            'url',
          )
    }`;
}

function renderOptions(app: App): TemplateResult {
  const { element, attributes } = app.setup;
  const own = publishedDocument(element, app.catalogue.base);
  const shown = [...(FIRST[showsFigure(element) ? ('src' in attributes ? '' : 'own') : element] ?? []), ...ELSEWHERE];
  const rest = controlsOf(app).filter(
    ({ name }) =>
      !shown.includes(name) &&
      !(name === 'src' && (!own || !('src' in attributes))) &&
      !(name === 'value' && 'src' in attributes),
  );
  return html`<details class="more">
    <summary>More options <span class="count">${rest.length}</span></summary>
    ${fieldsFor(app, rest)}
  </details>`;
}

/** Everything that a person chooses of the element itself. */
export function renderChoices(app: App): TemplateResult {
  const { catalogue, setup, choose } = app;
  const order = Object.keys(NAMES);
  const elements = [...catalogue.elements].sort((a, b) => order.indexOf(a.element) - order.indexOf(b.element));
  const summary = elements.find(({ element }) => element === setup.element)?.summary;
  return html`${radios(
    'element',
    'What will it be?',
    elements.map(({ element }) => [element, NAMES[element] ?? element]),
    setup.element,
    (element) => choose({ ...beginWith(element, catalogue.base) }),
    'tiles',
  )}
    <p class="hint summary">${summary}</p>
    <div class="content">${renderContent(app)}</div>
    ${renderWords(app)} ${renderOptions(app)}`;
}
