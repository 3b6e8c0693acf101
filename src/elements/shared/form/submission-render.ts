import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { StatusText } from './submission-text.js';
import type { SubmissionState } from './submission-state.js';

const renderButton = (text: string | undefined, press: () => void) =>
  text ? html`<p><button class="plain" type="button" @click=${press}>${text}</button></p>` : nothing;

/** What happened, the service's own words, and the ways on. */
export const renderStatus = (
  { detail, page }: SubmissionState,
  text: Partial<StatusText>,
  goOn: () => void,
  restart: () => void,
): TemplateResult =>
  html`<p>${text.text}</p>
    ${text.quoted ? html`<p class="aside">${text.quoted} <q dir="auto">${detail}</q></p>` : nothing}
    ${text.page ? html`<p><a href=${ifDefined(page)} rel="noreferrer">${text.page}</a></p>` : nothing}
    ${renderButton(text.onward, goOn)}${renderButton(text.again, restart)}`;
