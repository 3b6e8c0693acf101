import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Frequency } from '../../services/giving/giving-services.js';
import { renderHeading } from '../shared/heading.js';
import { keepWhole } from '../shared/keep-whole.js';
import { unagreedText, type AmountsView, type GiveView, type Link, type Step, type ThanksView } from './view.js';

/** The list's marks are counters of our own, with which WebKit would no longer take it for a list. */
const renderSteps = (label: string, steps: readonly Step[]): TemplateResult =>
  html`<ol part="steps" class="steps" role="list" aria-label=${label}>
    ${steps.map(
      ({ text, current }) => html`<li part="step" aria-current=${ifDefined(current ? 'step' : undefined)}>${text}</li>`,
    )}
  </ol>`;

export function renderTop(view: GiveView, level: number): TemplateResult {
  return html`<div part="heading">${renderHeading(level, view.heading)}</div>
    ${view.whatFor ? html`<p part="what-for" class="what-for">${view.whatFor}</p>` : nothing}
    ${renderSteps(view.stepsLabel, view.steps)}`;
}

const linksOf = (...links: readonly (Link | undefined)[]) => {
  const given = links.filter((link) => link !== undefined);
  return given.length
    ? html`<p part="links" class="aside links">${given.map(({ text, url }) => html`<a href=${url} rel="noreferrer">${text}</a> `)}</p>`
    : nothing;
};

/** What stands below the button. */
export const renderNotes = ({ receipt, privacy, otherWays }: GiveView): TemplateResult =>
  html`${receipt ? html`<p part="receipt" class="aside">${receipt}</p>` : nothing}${linksOf(privacy, otherWays)}`;

/** Without a script: what can be given, as links; the author's own words where no link can say it. */
export function renderLinks(view: GiveView, links: readonly Link[], level: number): TemplateResult {
  if (!links.length) return html`<div part="base" class="base"><slot></slot></div>`;
  return html`<div part="base" class="base">
    ${renderTop(view, level)} ${view.elsewhere ? html`<p part="elsewhere" class="elsewhere">${view.elsewhere}</p>` : nothing}
    <ul class="ways">
      ${links.map(({ text, url }) => html`<li><a part="button" href=${url} rel="noreferrer">${text}</a></li>`)}
    </ul>
    ${renderNotes(view)}
  </div>`;
}

/** An amount stays with its currency where a line ends: "$50 AUD". */
export const renderButtonText = (text: string): unknown =>
  keepWhole(text, /\p{Sc}[\p{N}.,]+ \p{Lu}{3}/u.exec(text)?.[0]);

interface WayOut {
  readonly url: string;
  readonly target: string;
  readonly follow: (event: MouseEvent) => void;
}

/** The payment page asks for everything. */
export const renderLinkOut = (view: GiveView, { url, target, follow }: WayOut): TemplateResult =>
  html`<p part="elsewhere" class="elsewhere">${view.elsewhere}</p>
    <p>
      <a part="button" class="main" href=${url} rel="noreferrer" target=${ifDefined(target || undefined)} @click=${follow}
        >${renderButtonText(view.button)}</a
      >
    </p>`;

export interface OftenState {
  readonly frequency: Frequency;
  /** Of a box alone: whether it is ticked, and whether it had to be. */
  readonly agreed: boolean;
  readonly unagreed: boolean;
}

export function renderOften(
  { legend, choices }: NonNullable<GiveView['often']>,
  { frequency: now, agreed, unagreed }: OftenState,
  choose: (frequency: Frequency, isOn: boolean) => void,
): TemplateResult {
  const isAlone = choices.length === 1;
  const take = (frequency: Frequency) => (event: Event) =>
    choose(frequency, (event.target as HTMLInputElement).checked);
  return html`<fieldset part="often">
    <legend part="label">${isAlone && !unagreed ? unagreedText() : legend}</legend>
    ${
      unagreed
        ? html`<p part="error" class="error" id="often-error">
            ${unagreedText()}
          </p>`
        : nothing
    }
    <div class=${isAlone ? '' : 'choices long'}>
      ${choices.map(
        ({ frequency, text }) =>
          html`<label class=${isAlone ? 'box' : 'pill'} part="choice"
            ><input
              .type=${isAlone ? 'checkbox' : 'radio'}
              name="how-often"
              value=${frequency}
              .checked=${isAlone ? agreed : now === frequency}
              aria-invalid=${ifDefined(isAlone ? (unagreed ? 'true' : 'false') : undefined)}
              aria-describedby=${ifDefined(unagreed ? 'often-error' : undefined)}
              @change=${take(frequency)}
            /><span>${text}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}

export interface AmountsState {
  readonly chosen: number | undefined;
  readonly typed: string;
  readonly error: string | undefined;
  readonly choose: (minor: number) => void;
  readonly type: (event: Event) => void;
}

/** Letters of an amount of which three stand in a row on a phone: "$1,000". */
const SHORT = 6;
/** Letters of a sign within the field. */
const LONGEST = 3;
/** What tells the direction of an amount, and is no letter. */
const MARKS = /[\u061c\u200e\u200f\u2066-\u2069]/g;

export function renderAmounts({ legend, choices, other, currency }: AmountsView, state: AmountsState): TemplateResult {
  const { chosen, typed, error, choose, type } = state;
  // The legend names the currency: a sign that the field has no room for is left out.
  const sign = currency.sign.length > LONGEST ? '' : currency.sign;
  const field = html`<div class="field" part="field">
    <label part="label" for="other">${other}</label>
    ${error ? html`<p part="error" class="error" id="amount-error">${error}</p>` : nothing}
    <div class="impact-field money${sign.length > 1 ? ' long' : ''}${currency.isAfter ? ' after' : ''}"><input
      part="input"
      id="other"
      name="amount"
      inputmode="decimal"
      autocomplete="off"
      maxlength="40"
      dir="auto"
      placeholder=" "
      enterkeyhint="go"
      .value=${typed}
      aria-invalid=${error ? 'true' : 'false'}
      aria-describedby=${ifDefined(error ? 'amount-error' : undefined)}
      @input=${type}
    />${sign && html`<span aria-hidden="true">${sign}</span>`}</div>
  </div>`;
  if (!choices.length) return field;
  return html`<fieldset part="amounts">
    <legend part="label">${legend}</legend>
    <div class="choices ${choices.every(({ text }) => text.replace(MARKS, '').length <= SHORT) ? 'short' : ''}">
      ${choices.map(
        ({ minor, text }) =>
          html`<label class="pill" part="choice"
            ><input
              type="radio"
              name="how-much"
              value=${minor}
              .checked=${chosen === minor}
              @change=${() => choose(minor)}
            /><span>${text}</span></label
          >`,
      )}
    </div>
    ${field}
  </fieldset>`;
}

export const renderThanks = (view: ThanksView, level: number): TemplateResult =>
  html`<div part="base" class="base">
    <div part="heading">${renderHeading(level, view.heading)}</div>
    ${view.steps.length ? renderSteps(view.stepsLabel, view.steps) : nothing}
    <div part="thanks" class="thanks">
      <p>${view.sender}</p>
      <p>${view.unseen}</p>
      ${view.receipt ? html`<p part="receipt">${view.receipt}</p>` : nothing}
    </div>
    ${linksOf(view.otherWays)}
  </div>`;
