import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { autofill, renderField, renderLabelled } from '../shared/form/form-render.js';
import type { AddressFinder, DetailField, Details } from './details.js';

/** The fields that go along with a gift to a publisher's own back end. They are there with a search for addresses and without. */
export function renderDetails(
  details: Details,
  finder: AddressFinder | null | undefined,
  unremembered: boolean,
): TemplateResult {
  const { fields } = details;
  const isOfAddress = ({ name }: DetailField) => name !== 'name' && name !== 'email';
  const before = fields.filter((field) => !isOfAddress(field));
  const address = fields.filter(isOfAddress);
  const render = (field: DetailField) => renderDetail(details, field, unremembered);
  return html`${before.map(render)}
  ${
    address.length
      ? html`<fieldset part="address" class="address">
          <legend part="label">${msg('Address', { id: 'give-address' })}</legend>
          ${finder ? renderFinder(details, finder) : nothing} ${address.map(render)}
        </fieldset>`
      : nothing
  }`;
}

/** A field as every form has it, whose value is kept here: those of an address come and go with the country. */
function renderDetail(details: Details, field: DetailField, unremembered: boolean): TemplateResult {
  const { name, type, required, value, choices, ...rest } = field;
  const optional = msg('(optional)', { id: 'subscribe-optional' });
  const plain = { ...rest, name, required };
  const fill = autofill(plain, unremembered);
  const take = (event: Event) => details.set(name, (event.target as HTMLInputElement).value);
  if (type === 'choice')
    return renderLabelled(
      plain,
      optional,
      html`<select
        part="input"
        id=${name}
        name=${name}
        ?required=${required}
        aria-invalid="false"
        .autocomplete=${fill}
        @change=${take}
      >
        <option value="" .selected=${!value}></option>
        ${choices.map((each) => html`<option value=${each.value} .selected=${each.value === value}>${each.text}</option>`)}
      </select>`,
    );
  if (type === 'lines')
    return renderLabelled(
      plain,
      optional,
      html`<textarea
        part="input"
        id=${name}
        name=${name}
        rows="2"
        dir="auto"
        placeholder=" "
        ?required=${required}
        .autocomplete=${fill}
        .value=${value}
        @input=${take}
      ></textarea>`,
    );
  return renderField({ ...plain, type }, false, optional, unremembered, { value, take });
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
    searching: msg('Looking…', { id: 'give-searching' }),
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
        placeholder=" "
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
