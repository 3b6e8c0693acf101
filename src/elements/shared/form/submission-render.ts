import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { addressText } from '../address-text.js';
import type { StatusText } from './submission-text.js';
import type { SubmissionController } from './submission-controller.js';
import { isFinished, type SubmissionState } from './submission-state.js';

const renderButton = (text: string | undefined, press: () => void) =>
  text ? html`<p><button class="text-button" type="button" @click=${press}>${text}</button></p>` : nothing;

/** What happened, the service's own words, and the ways on. */
const renderStatus = (
  state: SubmissionState,
  text: Partial<StatusText>,
  goOn: () => void,
  restart: () => void,
): TemplateResult =>
  html`<p class=${ifDefined(text.trouble ? 'impact-fault' : isFinished(state) && state.status !== 'confirm' ? 'impact-done' : undefined)}>${text.text}</p>
    ${text.quoted ? html`<p class="aside">${text.quoted} <q dir="auto">${state.detail}</q></p>` : nothing}
    ${text.page ? html`<p><a href=${ifDefined(state.page)} rel="noreferrer">${addressText(text.page)}</a></p>` : nothing}
    ${renderButton(text.onward, goOn)}${renderButton(text.again, restart)}`;

/**
 * Where it is said how the sending went: a reader comes here once the form is done with.
 *
 * @param isOnButton whether the button is ours, which says "Sending…" too
 */
export function renderAnswer(
  { state, text, goOn }: SubmissionController,
  restart: () => void,
  isOnButton = true,
): TemplateResult {
  const isSilent = state.status === 'idle' || state.atField;
  const isTwice = isOnButton && !!text.button && text.text === text.button;
  return html`<div part="answer" class="answer ${isTwice ? 'heard' : text.trouble ? 'trouble' : ''}" role="status" tabindex="-1">${
    isSilent ? nothing : renderStatus(state, text, goOn, restart)
  }</div>`;
}
