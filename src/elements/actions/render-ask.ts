import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { ended, listSemicolon } from '../../text/list-comma.js';
import { directionOf } from '../../text/right-to-left.js';
import { addressText } from '../shared/address-text.js';
import { renderHeading } from '../shared/heading.js';
import { renderDetails } from '../shared/figure/source-details.js';
import { keepWhole } from '../shared/keep-whole.js';
import { textIn, textsIn } from '../shared/text-in.js';
import { askedOf } from './asked-of.js';
import type { AskView } from './view.js';

/** A recommendation as an item of a list. @param level of its heading; 6 at most */
export function renderAsk(
  { id, number, title, ask, why, of, status, source }: AskView,
  level: number,
  locale: string,
): TemplateResult {
  return html`<li part="ask" value=${ifDefined(number)}>
      <div part="title">${renderHeading(Math.min(level, 6), textIn(title, locale))}</div>
      ${
        status
          ? html`<p part="state" class=${status.state}>
              <i aria-hidden="true"></i><b id="state-${id}">${keepWhole(ended(status.words, locale), status.date)}</b>${status.note ? html`${' '}<span>${textIn(status.note, locale)}</span>` : nothing}${
                status.link
                  ? html`${' '}<a id="link-${id}" aria-labelledby="state-${id} link-${id}" href=${status.link.address} rel="external noreferrer"><bdi dir="ltr">${addressText(status.link.host)}</bdi></a>`
                  : nothing
              }
            </p>`
          : nothing
      }
      ${ask ? html`<p>${textIn(ask, locale)}</p>` : nothing} ${why ? html`<p class="why">${textIn(why, locale)}</p>` : nothing}
      ${
        of.length
          ? html`<p part="of">
              ${askedOf()}${' '}${textsIn(of, locale, listSemicolon)}
            </p>`
          : nothing
      }
      ${
        source
          ? html`<p part="source">
              ${msg('Source:', { id: 'source' })}${' '}<span lang=${source.lang} dir=${directionOf(source.lang)}
                >${
                  source.address
                    ? html`<a href=${source.address} rel="external noreferrer"><cite><bdi>${source.title}</bdi></cite></a>`
                    : html`<cite><bdi>${source.title}</bdi></cite>`
                }${renderDetails(source.details, source.lang)}</span
              >
            </p>`
          : nothing
      }
    </li>`;
}
