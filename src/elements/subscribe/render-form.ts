import { html, nothing, type TemplateResult } from 'lit';
import { fullStop, sentenceSpace } from '../../text/list-comma.js';
import { renderField, renderFields, renderPromise, withAside, type FormSetting } from '../shared/form/form-render.js';
import type { FormView, OtherWaysView } from './view.js';

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

/** The form that the element shows when its author brought none. */
export function renderForm(view: FormView, setting: FormSetting): TemplateResult {
  const { why, promise, caution, fields, topics, optional } = view;
  return html`${why ? html`<p part="why" class="why"><bdi>${why}</bdi></p>` : nothing} ${renderPromise(promise)}
    <p class="aside" part="caution">${caution}</p>
    ${renderFields(
      view,
      setting,
      html`${fields.map((field, index) => renderField(field, index === fields.length - 1, optional, setting.private))}
      ${
        topics
          ? renderTopics(
              topics.legend,
              topics.choices.map(({ value, label }) => renderTopic(value, label)),
              optional,
            )
          : nothing
      }`,
    )}`;
}

/** For those who would rather not give an address. */
export const renderOtherWays = ({ question, links }: OtherWaysView, locale: string): TemplateResult =>
  html`<p part="other" class="aside other">
    ${question}${links.map(({ url, text }) => html`${sentenceSpace(locale)}<a href=${url} rel="noreferrer">${text}</a>${fullStop(locale)}`)}
  </p>`;
