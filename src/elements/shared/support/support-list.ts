import { html, nothing, type TemplateResult } from 'lit';
import type { TextInLanguage } from '../../../text/pick-language.js';
import { addressText } from '../address-text.js';
import { renderHeading } from '../heading.js';
import { keepWhole } from '../keep-whole.js';
import { textIn } from '../text-in.js';
import { isNumberWay, type CountryView, type PlaceView, type SupportView, type Way } from './support-view.js';

export interface SupportSetting {
  /** Level of the headings of the kinds of places; 6 at most. */
  readonly level: number;
  /** BCP 47 tag of the words around. */
  readonly locale: string;
  /** Gets the country that a reader chose; empty for none of those on offer. */
  readonly choose: (country: string) => void;
}

/** Places to turn to, without the heading above them. */
export function renderSupportList(view: SupportView, { level, locale, choose }: SupportSetting): TemplateResult {
  const { countries, together, nothing: none, question, choices, directory } = view;
  const say = (text: TextInLanguage) => textIn(text, locale);
  const where = ({ where }: CountryView) => html`<p part="where">${where}</p>`;
  const renderChecked = ({ checked, date }: Pick<PlaceView, 'checked' | 'date'>) =>
    html`<p part="checked">${keepWhole(checked, date)}</p>`;
  const renderPlace = (place: PlaceView) => {
    const { name, answer, ways, hours, cost, facts } = place;
    const [numbers, sites] = [true, false].map((isNumber) => ways.filter((way) => isNumberWay(way) === isNumber));
    const renderWays = (some: readonly Way[]) =>
      some.length ? html`<p part="ways">${some.map((way) => [renderWay(way), ' '])}</p>` : nothing;
    const renderFacts = (some: readonly TextInLanguage[]) =>
      some.length ? html`<p part="facts">${some.map((fact) => html`<span>${say(fact)}</span> `)}</p>` : nothing;
    return html`<li part="place">
      <p part="name">${say(name)}</p>
      ${answer ? html`<p part="answer">${say(answer)}</p>` : nothing}
      ${
        ways.length || hours
          ? html`<div class="reach">
              ${renderWays(numbers!)} ${hours ? html`<p part="hours">${say(hours)}</p>` : nothing}
              ${renderFacts(cost)} ${renderWays(sites!)}
            </div>`
          : nothing
      }
      ${renderFacts(facts)}
      ${together ? nothing : renderChecked(place)}
    </li>`;
  };
  const list = (places: readonly PlaceView[], title = nothing as unknown as string) =>
    places.length ? html`<ul role="list" aria-labelledby=${title}>${places.map(renderPlace)}</ul>` : nothing;
  const change = (event: Event) => choose((event.target as HTMLSelectElement).value);
  // Beside the country that is shown: whoever is in another one is told before any number.
  return html`<div class="whereabouts">
      <div role="status">${none ? html`<p part="where">${none}</p>` : nothing}${
        countries.length === 1 ? where(countries[0]!) : nothing
      }</div>
      ${
        choices.length
          ? html`<label part="choice">
              <span>${question}</span>
              <select @change=${change}>
                ${choices.map(
                  ({ code, name, isChosen }) =>
                    html`<option value=${code} .selected=${isChosen} ?selected=${isChosen}>${name}</option>`,
                )}
              </select>
            </label>`
          : nothing
      }
    </div>
    ${countries.map(
      (country) =>
        html`${countries.length > 1 ? where(country) : nothing}${country.sections.map(
          ({ kind, heading, places, everywhere }) =>
            html`<section class=${kind}>
              <div part="kind">${renderHeading(Math.min(level, 6), heading)}</div>
              ${list(places)}${
                everywhere
                  ? html`<p part="where" id="everywhere-${kind}">${everywhere.where}</p>
                      ${list(everywhere.places, `everywhere-${kind}`)}`
                  : nothing
              }
            </section>`,
        )}`,
    )}
    ${together ? renderChecked(together) : nothing}
    ${
      directory
        ? html`<p part="directory">
            ${directory.before}${' '}<a href=${directory.address} rel="external noreferrer">${say(directory.name)}</a>
          </p>`
        : nothing
    }`;
}

function renderWay({ kind, address, verb, target }: Way) {
  // A short word that leads to the number ends no line.
  const space = / \S{1,4}$/.test(verb) ? '\u00a0' : ' ';
  // In one text: Chromium's name for the link loses a space that stands alone.
  const name = html`${verb + space}<bdi dir="ltr">${kind === 'chat' || kind === 'site' ? addressText(target) : target}</bdi>`;
  switch (kind) {
    case 'call':
      return html`<a part="call" href=${address}>${name}</a>`;
    case 'text':
      return html`<a part="text" href=${address}>${name}</a>`;
    case 'chat':
      return html`<a part="chat" href=${address} rel="external noreferrer">${name}</a>`;
    case 'site':
      return html`<a part="site" href=${address} rel="external noreferrer">${name}</a>`;
  }
}

/** The reader's own day, as an ISO 8601 date. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
