import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { FurtherField } from '../../services/form-fields.js';
import type { FormView, OtherWaysView } from './view.js';

/** How a form is to be drawn at the moment. */
export interface FormSetting {
  /** The name of the field that no person meets: one that no autofill could know. */
  readonly trapName: string;
  /** The browser is asked neither to remember what is typed nor to fill it in. */
  readonly private: boolean;
  /** Text of the button, where it says something of its own. */
  readonly button: string | undefined;
  /** A press of the button has to wait. */
  readonly held: boolean;
  readonly submit: (event: SubmitEvent) => void;
}

/** A text and what is said of it. The space is between the two in one template: beside a comment of Lit's, it would not be spoken. */
const withAside = (text: string, aside: string) => html`${text} <span class="aside">${aside}</span>`;

/** A labelled field; a required one says nothing, one that isn't says so. */
function renderField(field: FurtherField, last: boolean, optional: string, unremembered: boolean): TemplateResult {
  const { name, label, type = 'text', autocomplete = '', required, hint } = field;
  // A token of the field's own would outdo what the form says.
  const fill = (unremembered ? 'off' : autocomplete) as AutoFill;
  return html`<div class="field" part="field">
    <label part="label" for=${name}>${required ? label : withAside(label, optional)}</label>
    ${hint ? html`<p class="aside" id="${name}-hint">${hint}</p>` : nothing}
    <input
      part="input"
      id=${name}
      name=${name}
      .type=${type}
      ?required=${required}
      aria-describedby=${ifDefined(hint && `${name}-hint`)}
      .autocomplete=${fill}
      .inputMode=${type}
      enterkeyhint=${last ? 'send' : 'next'}
      dir=${type === 'text' ? 'auto' : 'ltr'}
    />
  </div>`;
}

const renderTopics = (legend: string, choices: TemplateResult[], optional: string) =>
  html`<fieldset part="topics">
    <legend part="label">${withAside(legend, optional)}</legend>
    ${choices}
  </fieldset>`;

/** A box to tick: nothing is ever ticked beforehand. */
const renderTopic = (value: string, label: string) =>
  html`<label class="box" part="box"
    ><input type="checkbox" aria-invalid="false" name="topics" value=${value} data-impact="topic" /><span
      >${label}</span
    ></label
  >`;

/** The wording is marked: what is sent along holds nothing else. The box itself tells a screen reader that it is required. */
const renderConsent = (wording: string, version: string, required: string) =>
  html`<label class="box" part="box"
    ><input
      type="checkbox"
      aria-invalid="false"
      name="consent"
      value="yes"
      data-impact="consent"
      data-version=${ifDefined(version || undefined)}
      required
    /><span><span data-impact="wording">${wording}</span> <span class="aside" aria-hidden="true">${required}</span></span></label
  >`;

/** A field that no person meets. Its name says nothing that autofill could know. */
const renderTrap = (name: string): TemplateResult =>
  html`<div hidden aria-hidden="true">
    <input name=${name} aria-label=${name} data-impact="trap" tabindex="-1" autocomplete="off" />
  </div>`;

/** The form that an element shows when its author brought none. Its names are those that autofill knows best. */
export function renderForm(view: FormView, setting: FormSetting): TemplateResult {
  const { why, promise, caution, name, fields, topics, consent, privacy, optional } = view;
  const { trapName, button, held, submit } = setting;
  return html`${why ? html`<p part="why" class="why">${why}</p>` : nothing}
    ${
      promise.length
        ? html`<dl part="promise">
          ${promise.map(({ term, text }) => html`<dt>${term}</dt><dd>${text}</dd>`)}
        </dl>`
        : nothing
    }
    <p class="aside" part="caution">${caution}</p>
    <form part="form" novalidate aria-label=${name} autocomplete=${setting.private ? 'off' : 'on'} @submit=${submit}>
      ${fields.map((field, index) => renderField(field, index === fields.length - 1, optional, setting.private))}
      ${
        topics
          ? renderTopics(
              topics.legend,
              topics.choices.map(({ value, label }) => renderTopic(value, label)),
              optional,
            )
          : nothing
      }
      ${
        consent || privacy
          ? html`<div>
            ${consent ? renderConsent(consent.wording, consent.version, view.required) : nothing}
            ${privacy ? html`<p class="aside"><a part="privacy" href=${privacy.url}>${privacy.text}</a></p>` : nothing}
          </div>`
          : nothing
      }
      ${renderTrap(trapName)}
      <button part="button" class="main" aria-disabled=${held ? 'true' : 'false'}>${button || view.button}</button>
    </form>`;
}

/** For those who would rather not give an address. */
export const renderOtherWays = ({ question, links }: OtherWaysView): TemplateResult =>
  html`<p part="other" class="aside other">
    ${question}${links.map(({ url, text }) => html` <a href=${url}>${text}</a>.`)}
  </p>`;
