/** The left side: which element, what it shows, its options and its looks. */
import { html, nothing, type TemplateResult } from 'lit';
import { pickText } from '../text/pick-language.js';
import { suggestWords } from '../embed/snippet/words.js';
import type { App } from './app.js';
import { renderFigure, renderRemarks, today } from './choose-figure.js';
import { areaField, radios, selectField, textField } from './fields.js';
import { FIRST, fieldsFor, pick, renderOptions, setAttribute } from './options.js';
import { remarksOn } from './remarks.js';
import { showsFigure } from '../embed/figure-elements.js';
import { beginWith } from './setup.js';
import { renderQuote } from './choose-quote.js';
import { isForm } from '../embed/snippet/frame-names.js';

const NAMES: Readonly<Record<string, string>> = {
  statistic: 'One figure',
  prevalence: 'People chart',
  change: 'A change',
  compare: 'Figures side by side',
  sources: 'Sources',
  calm: 'Reading calmly',
  term: 'A term',
  glossary: 'A glossary',
  posts: 'Latest posts',
  subscribe: 'A subscribe form',
  contact: 'A contact form',
  give: 'Giving',
  support: 'Places to turn to',
  actions: 'What readers can do',
  quote: 'A quotation',
  exit: 'A way to leave',
};

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

function renderContent(app: App): TemplateResult | TemplateResult[] {
  const { element } = app.setup;
  const first = fieldsFor(app, pick(app, FIRST[element] ?? []));
  if (showsFigure(element)) return renderFigure(app);
  if (element === 'term') return renderTerm(app);
  if (element === 'quote') return renderQuote(app);
  if (isForm(element)) return html`<p class="hint">These are examples: put your own in their place.</p>${first}`;
  if (element === 'give')
    return html`<p class="hint">
        These are examples: put your own in their place, and press its button once. Keep it off pages with a helpline: nobody who needs help
        should be asked for money beside it.
      </p>
      ${first} ${renderRemarks(remarksOn(app.setup, today()))}`;
  return element === 'glossary' ? html`${renderTerms(app)} ${first}` : first;
}

/** The words that stand in for the element, and where they lead. */
function renderWords(app: App): TemplateResult {
  const { setup, widget, catalogue, choose } = app;
  const isTerm = setup.element === 'term';
  return html`${(isTerm ? textField : areaField)({
    id: 'words',
    label: isTerm ? 'The word in your sentence' : 'Backup text',
    hint: 'What people read while it loads, in an email, and whenever it can’t be shown.',
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
            { id: 'link', label: 'Where the words lead', value: setup.link, set: (link) => choose({ link }) },
            'url',
          )
    }`;
}

/** Everything that a person chooses of the element itself. */
export function renderChoices(app: App): TemplateResult {
  const { catalogue, setup, choose } = app;
  const order = Object.keys(NAMES);
  const elements = [...catalogue.elements].sort((a, b) => order.indexOf(a.element) - order.indexOf(b.element));
  const summary = elements.find(({ element }) => element === setup.element)?.summary;
  return html`${radios(
    'element',
    'What would you like to add?',
    elements.map(({ element }) => [element, NAMES[element] ?? element]),
    setup.element,
    (element) => choose({ ...beginWith(element, catalogue.base, catalogue) }),
    'tiles',
  )}
    <p class="hint summary">${summary}</p>
    <div class="content">${renderContent(app)}</div>
    ${renderWords(app)} ${renderOptions(app)}`;
}
