import { html, nothing, type TemplateResult } from 'lit';
import { renderField, renderFields, renderPromise, withAside, type FormSetting } from '../shared/form/form-render.js';
import type { ContactView, MessageView, NoticeView } from './view.js';

/** What stands above every form and has no part of its own: a page's style sheet can't take it away. */
export const renderNotice = ({ warning, emergency, report, promise }: NoticeView, hasHelp: boolean): TemplateResult =>
  html`<div class="notice" role="note">
      <p><strong>${warning}</strong> ${emergency}</p>
      ${report ? html`<p><a part="report" href=${report.url} rel="noreferrer">${report.text}</a></p>` : nothing}
      <div class="help" ?data-kept=${hasHelp}></div>
    </div>
    ${renderPromise(promise)}`;

/** One choice of several; none is made beforehand. */
const renderTopics = ({ name, label, none, choices }: NonNullable<ContactView['topics']>, optional: string) =>
  html`<div class="field" part="field">
    <label part="label" for=${name}>${withAside(label, optional)}</label>
    <select part="input" id=${name} name=${name}>
      <option value="">${none}</option>
      ${choices.map((choice) => html`<option value=${choice.value}>${choice.label}</option>`)}
    </select>
  </div>`;

/** How much of the length is left: seen at once, and heard after a pause. */
export interface Length {
  readonly seen: string;
  readonly heard: string;
}

/** It has no `maxlength`: a browser would cut what is pasted without a word. */
const renderMessage = ({ name, label, hint, limit }: MessageView, { seen, heard }: Length, unremembered: boolean) =>
  html`<div class="field" part="field">
    <label part="label" for=${name}>${label}</label>
    <p class="aside" id="${name}-hint">${`${hint} ${limit}`}</p>
    <textarea
      part="input"
      id=${name}
      name=${name}
      rows="6"
      required
      aria-describedby="${name}-hint"
      autocomplete=${unremembered ? 'off' : 'on'}
      dir="auto"
      placeholder=" "
    ></textarea>
    <p class="aside length" part="length" aria-hidden="true">${seen}</p>
    <span class="heard" role="status">${heard}</span>
  </div>`;

/** The form that the element shows when its author brought none, in a language. */
export function renderForm(view: ContactView, setting: FormSetting, length: Length): TemplateResult {
  const { caution, needed, fields, topics, message, optional } = view;
  return html`<p class="aside" part="caution">${caution}</p>
    <p class="aside" part="needed">${needed}</p>
    ${renderFields(
      view,
      setting,
      html`${fields.map((field) => renderField(field, false, optional, setting.private))}
      ${topics ? renderTopics(topics, optional) : nothing} ${renderMessage(message, length, setting.private)}`,
    )}`;
}
