/** The parts of a form of ours, which every kind of form puts together its own way. */
import { html, noChange, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { FurtherField } from '../../../services/form-fields.js';
import type { FieldsView } from './form-view.js';

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
export const withAside = (text: string, aside: string): TemplateResult =>
  html`<bdi>${text}</bdi> <span class="aside">${aside}</span>`;

/** A control with its label; a required one says nothing, one that isn't says so. */
export const renderLabelled = (
  { name, label, required, hint }: FurtherField,
  optional: string,
  control: TemplateResult,
): TemplateResult =>
  html`<div class="field" part="field">
    <label part="label" for=${name}>${required ? label : withAside(label, optional)}</label>
    ${hint ? html`<p class="aside" id="${name}-hint">${hint}</p>` : nothing} ${control}
  </div>`;

/** What a browser may fill in: a token of the field's own would outdo what the form says. */
export const autofill = ({ autocomplete = '' }: FurtherField, unremembered: boolean): AutoFill =>
  (unremembered ? 'off' : autocomplete) as AutoFill;

/**
 * A field with its label.
 *
 * @param written what stands in it, and who is told of each change, where that isn't left to the field
 */
export function renderField(
  field: FurtherField,
  last: boolean,
  optional: string,
  unremembered: boolean,
  written: { readonly value?: string; readonly take?: (event: Event) => void } = {},
): TemplateResult {
  const { name, type = 'text', required, hint } = field;
  const { value, take } = written;
  // What a reader has typed stays.
  const shown: string = value ?? (noChange as unknown as string);
  return renderLabelled(
    field,
    optional,
    html`<input
      part="input"
      id=${name}
      name=${name}
      .type=${type}
      ?required=${required}
      aria-describedby=${ifDefined(hint && `${name}-hint`)}
      .autocomplete=${autofill(field, unremembered)}
      .inputMode=${type}
      enterkeyhint=${last ? 'send' : 'next'}
      dir=${type === 'text' ? 'auto' : 'ltr'}
      placeholder=" "
      .value=${shown}
      @input=${take ?? nothing}
    />`,
  );
}

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
    /><span><span data-impact="wording" dir="auto">${wording}</span> <span class="aside" aria-hidden="true">${required}</span></span></label
  >`;

/** A field that no person meets. Its name says nothing that autofill could know. */
export const renderTrap = (name: string): TemplateResult =>
  html`<div hidden aria-hidden="true">
    <input name=${name} aria-label=${name} data-impact="trap" tabindex="-1" autocomplete="off" />
  </div>`;

/** What is said of a matter, in lines of a term and a text; the list is left out where there is none. */
export const renderPromise = (promise: FieldsView['promise']) =>
  promise.length
    ? html`<dl part="promise">
        ${promise.map(({ term, text }) => html`<dt>${term}</dt><dd><bdi>${text}</bdi></dd>`)}
      </dl>`
    : nothing;

/** The form that an element shows when its author brought none. Its names are those that autofill knows best. */
export function renderFields(view: FieldsView, setting: FormSetting, fields: unknown): TemplateResult {
  const { name, consent, privacy, required } = view;
  const { trapName, button, held, submit } = setting;
  return html`<form part="form" novalidate aria-label=${name} autocomplete=${setting.private ? 'off' : 'on'} @submit=${submit}>
    ${fields}
    ${
      consent || privacy
        ? html`<div>
            ${consent && html`<div class="consent">${renderConsent(consent.wording, consent.version, required)}</div>`}
            ${privacy && html`<p class="aside"><a part="privacy" href=${privacy.url} rel="noreferrer">${privacy.text}</a></p>`}
          </div>`
        : nothing
    }
    ${renderTrap(trapName)}
    <button part="button" class="main" aria-disabled=${held ? 'true' : 'false'}>${button || view.button}</button>
  </form>`;
}
