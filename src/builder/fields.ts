/** Form fields, each with its label, and its hint tied to it. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Control } from '../embed/controls.js';
import { isChecked, titleOf, inputValue } from './app.js';

/** Code in a hint, as Markdown writes it. */
const hintOf = (text: string) => text.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));

interface Field {
  readonly id: string;
  readonly label: unknown;
  readonly hint?: string;
  /** The attribute's name, for those who know HTML. */
  readonly name?: string;
  readonly value: string;
  /** The preview asks for a document when it changes: it does so once it is written, not for each letter of it. */
  readonly isFetched?: boolean;
  set(value: string): void;
}

/** What it holds; what is being typed stays where it is taken at the end alone. */
const held = ({ isFetched, value }: Field): string => (isFetched ? value : (live(value) as unknown as string));

const isDescribed = ({ hint, name }: Field) => Boolean(hint || name);

/** What stands in small print with a field: its attribute's name and what more there is to say. */
const smallPrint = (field: Field) =>
  isDescribed(field)
    ? html`<p class="hint" id="${field.id}-hint">
        ${field.name ? html`<code class="name">${field.name}</code>${' '}` : nothing}${hintOf(field.hint ?? '')}
      </p>`
    : nothing;

export const textField = (field: Field, mode = 'text'): TemplateResult => {
  const { id, label, set } = field;
  const take = (event: Event) => set(inputValue(event));
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      inputmode=${mode}
      autocomplete="off"
      spellcheck=${mode === 'text' ? 'true' : 'false'}
      aria-describedby=${isDescribed(field) ? `${id}-hint` : nothing}
      .value=${held(field)}
      @input=${field.isFetched ? nothing : take}
      @change=${field.isFetched ? take : nothing}
    />
    ${smallPrint(field)}
  </div>`;
};

/** A text of a sentence or two, seen whole. */
export const areaField = (field: Field): TemplateResult => {
  const { id, label, value, set } = field;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <textarea
      id=${id}
      rows="3"
      autocomplete="off"
      spellcheck="true"
      aria-describedby=${isDescribed(field) ? `${id}-hint` : nothing}
      .value=${live(value)}
      @input=${(event: Event) => set(inputValue(event).replace(/\s*\n\s*/g, ' '))}
    ></textarea>
    ${smallPrint(field)}
  </div>`;
};

/** Options by value, or groups of them. */
export type Options = readonly (readonly [value: string, label: string])[];

export const selectField = (
  field: Field,
  groups: readonly (readonly [group: string, options: Options])[],
): TemplateResult => {
  const { id, label, value, set } = field;
  const option = ([key, text]: Options[number]) =>
    html`<option value=${key} ?selected=${key === value}>${text}</option>`;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      aria-describedby=${isDescribed(field) ? `${id}-hint` : nothing}
      .value=${live(value)}
      @change=${(event: Event) => set(inputValue(event))}
    >
      ${groups.map(([group, options]) =>
        group ? html`<optgroup label=${group}>${options.map(option)}</optgroup>` : options.map(option),
      )}
    </select>
    ${smallPrint(field)}
  </div>`;
};

export const checkField = (field: Field): TemplateResult => {
  const { id, label, value, set } = field;
  return html`<div class="field check">
    <input
      id=${id}
      type="checkbox"
      aria-describedby=${isDescribed(field) ? `${id}-hint` : nothing}
      .checked=${live(Boolean(value))}
      @change=${(event: Event) => set(isChecked(event) ? 'on' : '')}
    />
    <label for=${id}>${label}</label>
    ${smallPrint(field)}
  </div>`;
};

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

/** Attributes at whose change the elements ask for a document: its address, and what they choose from it. */
const FETCHED = ['src', 'support', 'challenge', 'category', 'related', 'exclude'];

const MODES: Readonly<Record<string, string>> = { address: 'url', number: 'numeric' };

/** The field that fits an attribute. An empty value takes the attribute away; a boolean that is on is ''. */
export function controlField(
  { name, hint, label = titleOf(name), more = hint, kind, choices = [] }: Control,
  value: string | undefined,
  set: (value: string | undefined) => void,
): TemplateResult {
  const field = {
    id: `option-${name}`,
    label,
    hint: more,
    name,
    value: value ?? '',
    isFetched: FETCHED.includes(name),
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
