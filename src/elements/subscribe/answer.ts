import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Said, Standing } from './standing.js';

/** States in which the same press may well succeed a little later, or elsewhere. */
const WORTH_ANOTHER_TRY: readonly Standing[] = ['unavailable', 'offline', 'timeout', 'unreadable'];

/** The button's text, `label` being what it says when nothing has happened. */
export const sayButton = (state: Standing, label: string): string =>
  state === 'sending'
    ? msg('Sending…', { id: 'subscribe-sending' })
    : WORTH_ANOTHER_TRY.includes(state)
      ? msg('Try again', { id: 'subscribe-retry' })
      : label;

/**
 * The answer: what happened, the service's own words, and a way on.
 * @param page a checked address to subscribe at instead
 * @param again what to do when the reader wants to give another address; left out while the form still stands there
 */
export const renderAnswer = (
  { state, detail }: Said,
  words: string,
  page: string | undefined,
  again: (() => void) | false,
): TemplateResult =>
  html`<p>${words}</p>
    ${
      detail
        ? html`<p class="aside">
          ${msg('The service says:', { id: 'subscribe-detail' })} <q dir="auto">${detail}</q>
        </p>`
        : nothing
    }
    ${
      page && WORTH_ANOTHER_TRY.includes(state)
        ? html`<p><a href=${page}>${msg('Subscribe on the publisher’s own page', { id: 'subscribe-page' })}</a></p>`
        : nothing
    }
    ${
      again
        ? html`<p>
          <button class="plain" type="button" @click=${again}>
            ${msg('Use another address', { id: 'subscribe-again' })}
          </button>
        </p>`
        : nothing
    }`;
