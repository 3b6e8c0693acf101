import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Said, Wording } from './status.js';

const renderButton = (words: string | undefined, press: () => void) =>
  words ? html`<p><button class="plain" type="button" @click=${press}>${words}</button></p>` : nothing;

/** The answer: what happened, the service's own words, and the ways on. */
export const renderAnswer = (
  { detail, page }: Said,
  words: Partial<Wording>,
  goOn: () => void,
  restart: () => void,
): TemplateResult =>
  html`<p>${words.text}</p>
    ${words.quoted ? html`<p class="aside">${words.quoted} <q dir="auto">${detail}</q></p>` : nothing}
    ${words.page ? html`<p><a href=${ifDefined(page)}>${words.page}</a></p>` : nothing}
    ${renderButton(words.onward, goOn)}${renderButton(words.again, restart)}`;
