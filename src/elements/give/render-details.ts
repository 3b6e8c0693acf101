import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { AddressFinder, DetailField, Details } from './details.js';

export { Details } from './details.js';

/** The fields that go along with a gift to a publisher's own back end. They are there with a search for addresses and without. */
export function renderDetails(details: Details, finder: AddressFinder | null | undefined): TemplateResult {
  const { fields } = details;
  const isOfAddress = ({ name }: DetailField) => name !== 'name' && name !== 'email';
  const before = fields.filter((field) => !isOfAddress(field));
  const address = fields.filter(isOfAddress);
  return html`${before.map((field) => renderField(details, field))}
  ${
    address.length
      ? html`<fieldset part="address" class="address">
          <legend part="label">${msg('Address', { id: 'give-address' })}</legend>
          ${finder ? renderFinder(details, finder) : nothing}
          ${address.map((field) => renderField(details, field))}
        </fieldset>`
      : nothing
  }`;
}

function renderField(details: Details, field: DetailField): TemplateResult {
  const { name, label, required, error } = field;
  return html`<div class="field" part="field">
    <label part="label" for=${name}
      >${
        required ? label : html`${label} <span class="aside">${msg('(optional)', { id: 'subscribe-optional' })}</span>`
      }</label
    >
    ${renderControl(details, field)}
    ${error ? html`<p part="error" class="error" id="${name}-error">${error}</p>` : nothing}
  </div>`;
}

function renderControl(details: Details, { name, type, required, autocomplete, value, error, choices }: DetailField) {
  const fill = autocomplete as AutoFill;
  const invalid = error ? 'true' : 'false';
  const described = ifDefined(error ? `${name}-error` : undefined);
  const take = (event: Event) => details.set(name, (event.target as HTMLInputElement).value);
  if (type === 'choice')
    return html`<select
      part="input"
      id=${name}
      name=${name}
      ?required=${required}
      .autocomplete=${fill}
      aria-invalid=${invalid}
      aria-describedby=${described}
      @change=${take}
    >
      <option value="" .selected=${!value}></option>
      ${choices.map((each) => html`<option value=${each.value} .selected=${each.value === value}>${each.text}</option>`)}
    </select>`;
  if (type === 'lines')
    return html`<textarea
      part="input"
      id=${name}
      name=${name}
      rows="2"
      dir="auto"
      ?required=${required}
      .autocomplete=${fill}
      .value=${value}
      aria-invalid=${invalid}
      aria-describedby=${described}
      @input=${take}
    ></textarea>`;
  return html`<input
    part="input"
    id=${name}
    name=${name}
    .type=${type}
    .inputMode=${type}
    dir=${type === 'email' ? 'ltr' : 'auto'}
    ?required=${required}
    .autocomplete=${fill}
    .value=${value}
    aria-invalid=${invalid}
    aria-describedby=${described}
    @input=${take}
  />`;
}

/** A search of the page's own: nothing goes to it before its button is pressed. */
function renderFinder(details: Details, finder: AddressFinder): TemplateResult {
  const { typed, state, found } = details.search;
  const search = () => void details.find(finder);
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    search();
  };
  const said = {
    idle: '',
    searching: msg('Looking …', { id: 'give-searching' }),
    found: '',
    none: msg('Nothing was found. Enter the address below.', { id: 'give-not-found' }),
    failed: msg('The search isn’t working. Enter the address below.', { id: 'give-search-failed' }),
  }[state];
  return html`<div class="field find" part="find">
    <label part="label" for="find">${msg('Find an address', { id: 'give-find' })}</label>
    <div class="search">
      <input
        part="input"
        id="find"
        type="text"
        autocomplete="off"
        dir="auto"
        .value=${typed}
        @input=${(event: Event) => details.lookFor((event.target as HTMLInputElement).value)}
        @keydown=${enter}
      />
      <button type="button" class="quiet" @click=${search}>${msg('Find', { id: 'give-find-button' })}</button>
    </div>
    <p role="status" class="aside">${said}</p>
    ${
      found.length
        ? html`<ul class="found">
            ${found.map(
              (address) =>
                html`<li>
                  <button type="button" class="quiet" @click=${() => details.take(address)}>${address.label}</button>
                </li>`,
            )}
          </ul>`
        : nothing
    }
  </div>`;
}
