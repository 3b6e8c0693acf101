import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { readFields, readTopics, type FurtherField } from '../../services/form-fields.js';
import type { ImpactSubscribe } from './subscribe.js';

/** A labelled field; a required one says nothing, one that isn't says so. */
function renderField(field: FurtherField, last: boolean, unremembered: boolean): TemplateResult {
  const { name, label, type = 'text', autocomplete = '', required, hint } = field;
  // A token of the field's own would outdo what the form says.
  const fill = (unremembered ? 'off' : autocomplete) as AutoFill;
  return html`<div class="field" part="field">
    <label part="label" for=${name}
      >${required ? label : html`${label} <span class="aside">${msg('(optional)', { id: 'subscribe-optional' })}</span>`}</label
    >
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

/** A box to tick: nothing is ever ticked beforehand. */
const renderBox = (
  impact: string,
  name: string,
  value: string,
  label: string,
  required = false,
  version?: string | null,
): TemplateResult =>
  html`<label class="box" part="box"
    ><input type="checkbox" aria-invalid="false" name=${name} value=${value} data-impact=${impact} data-version=${ifDefined(version ?? undefined)} ?required=${required} /><span
      >${label}</span
    ></label
  >`;

/** Who writes, what and how often, and who else may see it. */
const renderPromise = ({ sender, contents, frequency }: ImpactSubscribe): TemplateResult => {
  const entry = (term: string, text?: string | null) => (text ? html`<dt>${term}</dt><dd>${text}</dd>` : nothing);
  return html`${
    sender || contents || frequency
      ? html`<dl part="promise">
      ${entry(msg('You get', { id: 'subscribe-contents' }), contents)}
      ${entry(msg('From', { id: 'subscribe-sender' }), sender)}
      ${entry(msg('How often', { id: 'subscribe-frequency' }), frequency)}
    </dl>`
      : nothing
  }
    <p class="aside" part="caution">
      ${msg('Each e-mail names its sender, and so may a notification on a screen that others see.', { id: 'subscribe-caution' })}
    </p>`;
};

/** A field that no person meets. Its name says nothing that autofill could know. */
const renderTrap = (name: string): TemplateResult =>
  html`<div hidden aria-hidden="true">
    <input name=${name} aria-label=${name} data-impact="trap" tabindex="-1" autocomplete="off" />
  </div>`;

/** The form that an element shows when its author brought none. Its names are those that autofill knows best. */
export function renderForm(
  host: ImpactSubscribe,
  says: string | undefined,
  held: boolean,
  submit: (event: SubmitEvent) => void,
): TemplateResult {
  const fields: readonly FurtherField[] = [
    {
      name: 'email',
      label: msg('E-mail address', { id: 'subscribe-email' }),
      type: 'email',
      autocomplete: 'email',
      required: true,
    },
    ...(host.askName ? [{ name: 'name', label: msg('Name', { id: 'subscribe-name' }), autocomplete: 'name' }] : []),
    ...readFields(host.fields),
  ];
  const topics = readTopics(host.topics);
  const privacy = host.link(host.privacyUrl);
  const label = host.submitLabel || msg('Subscribe', { id: 'subscribe-button' });
  return html`${host.why ? html`<p part="why" class="why">${host.why}</p>` : nothing} ${renderPromise(host)}
    <form
      part="form"
      novalidate
      aria-label=${host.heading || label}
      autocomplete=${host.private ? 'off' : 'on'}
      @submit=${submit}
    >
      ${fields.map((field, index) => renderField(field, index === fields.length - 1, host.private))}
      ${
        topics.length
          ? html`<fieldset part="topics">
            <legend part="label">
              ${host.topicsLabel || msg('What would you like to hear about?', { id: 'subscribe-topics' })}
            </legend>
            ${topics.map((topic) => renderBox('topic', 'topics', topic.value, topic.label))}
          </fieldset>`
          : nothing
      }
      ${
        host.consent || privacy
          ? html`<div>
            ${host.consent ? renderBox('consent', 'consent', 'yes', host.consent, true, host.consentVersion) : nothing}
            ${
              privacy
                ? html`<p class="aside">
                  <a part="privacy" href=${privacy}>${msg('How we keep your data', { id: 'subscribe-privacy' })}</a>
                </p>`
                : nothing
            }
          </div>`
          : nothing
      }
      ${renderTrap(host.trapName)}
      <button part="button" class="main" aria-disabled=${held ? 'true' : 'false'}>${says || label}</button>
    </form>`;
}

/** For those who would rather not give an address. */
export function renderOtherWays(host: ImpactSubscribe): unknown {
  const way = (url: string | null | undefined, words: string) => {
    const address = host.link(url);
    return address ? html` <a href=${address}>${words}</a>.` : nothing;
  };
  return host.feedUrl || host.newsUrl
    ? html`<p part="other" class="aside other">
        ${msg('Rather not give an address?', { id: 'subscribe-other' })}${way(host.feedUrl, msg('Follow the feed', { id: 'subscribe-feed' }))}${way(host.newsUrl, msg('Bookmark our news page', { id: 'subscribe-bookmark' }))}
      </p>`
    : nothing;
}
