/** Form fields, each with its label, and its hint tied to it. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Control } from '../../data/controls.js';
import { isChecked, titleOf, valueOf } from './app.js';

/** Code in a hint, as Markdown writes it. */
const hintOf = (text: string) => text.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));

interface Field {
  readonly id: string;
  readonly label: unknown;
  readonly hint?: string;
  readonly value: string;
  set(value: string): void;
}

export const textField = ({ id, label, hint, value, set }: Field, mode = 'text'): TemplateResult =>
  html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      inputmode=${mode}
      autocomplete="off"
      spellcheck=${mode === 'text' ? 'true' : 'false'}
      aria-describedby=${hint ? `${id}-hint` : nothing}
      .value=${live(value)}
      @input=${(event: Event) => set(valueOf(event))}
    />
    ${hint ? html`<p class="hint" id="${id}-hint">${hintOf(hint)}</p>` : nothing}
  </div>`;

/** Options by value, or groups of them. */
export type Options = readonly (readonly [value: string, label: string])[];

export const selectField = (
  { id, label, hint, value, set }: Field,
  groups: readonly (readonly [group: string, options: Options])[],
): TemplateResult => {
  const option = ([key, text]: Options[number]) =>
    html`<option value=${key} ?selected=${key === value}>${text}</option>`;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      aria-describedby=${hint ? `${id}-hint` : nothing}
      .value=${live(value)}
      @change=${(event: Event) => set(valueOf(event))}
    >
      ${groups.map(([group, options]) =>
        group ? html`<optgroup label=${group}>${options.map(option)}</optgroup>` : options.map(option),
      )}
    </select>
    ${hint ? html`<p class="hint" id="${id}-hint">${hintOf(hint)}</p>` : nothing}
  </div>`;
};

export const checkField = ({ id, label, hint, value, set }: Field): TemplateResult =>
  html`<div class="field check">
    <input
      id=${id}
      type="checkbox"
      aria-describedby=${hint ? `${id}-hint` : nothing}
      .checked=${live(Boolean(value))}
      @change=${(event: Event) => set(isChecked(event) ? 'on' : '')}
    />
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hintOf(hint)}</p>` : nothing}
  </div>`;

/** Buttons of which one is down. The group is a fieldset with `legend`. */
export function radios(
  name: string,
  legend: string,
  options: readonly (readonly [value: string, label: unknown])[],
  value: string,
  set: (value: string) => void,
  shape = 'row',
): TemplateResult {
  return html`<fieldset class="radios ${shape}">
    <legend>${legend}</legend>
    ${options.map(
      ([key, label]) =>
        html`<label
          ><input
            type="radio"
            name=${name}
            value=${key}
            .checked=${live(key === value)}
            @change=${() => set(key)}
          /><span>${label}</span></label
        >`,
    )}
  </fieldset>`;
}

const MODES: Readonly<Record<string, string>> = { address: 'url', number: 'numeric' };

/** The field that fits an attribute. An empty value takes the attribute away; a boolean that is on is ''. */
export function controlField(
  { name, hint, kind, choices = [] }: Control,
  value: string | undefined,
  set: (value: string | undefined) => void,
): TemplateResult {
  const field = {
    id: `option-${name}`,
    label: titleOf(name),
    hint,
    value: value ?? '',
    set: (text: string) => set(text || undefined),
  };
  if (kind === 'boolean')
    return checkField({ ...field, value: value === undefined ? '' : 'on', set: (on) => set(on ? '' : undefined) });
  if (kind === 'choice')
    return selectField(field, [
      ['', [['', 'Default'], ...choices.map((choice) => [choice, titleOf(choice)] as const)]],
    ]);
  return textField(field, MODES[kind]);
}
