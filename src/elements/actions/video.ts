import { msg, str } from '@lit/localize';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { TextInLanguage } from '../../text/pick-language.js';
import { textIn } from '../shared/text-in.js';
import { languageName } from './facts.js';
import type { Spoken, VideoView } from './view.js';

/** The tag of a name that no part of the page shows, where it isn't in the language around. */
const otherLanguage = ({ lang }: TextInLanguage, locale: string): string | undefined =>
  lang === locale ? undefined : lang;

/** Shows a video: a file by the browser's own player, another host's behind a press. */
export class VideoPlayer {
  private isOpen = false;
  private isBlocked = false;
  private isCaptioned = false;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {}

  /** Lets go of the player: back on the page, it asks nobody before the next press. */
  forget(): void {
    this.isOpen = this.isBlocked = this.isCaptioned = false;
    removeEventListener('securitypolicyviolation', this.refuse);
  }

  render(view: VideoView, locale: string): TemplateResult {
    const { hosted, duration, captionWords } = view;
    const facts = [duration, captionWords].filter(Boolean);
    return html`${facts.length ? html`<p part="facts">${facts.map((fact) => html`<span>${fact}</span>${' '}`)}</p>` : nothing}
      ${this.renderSpoken(view, locale)} ${hosted ? this.renderHosted(view, locale) : this.renderFile(view, locale)}`;
  }

  /** What is said in it, also beside a link to what isn't played here. */
  renderSpoken({ transcript, transcriptAddress }: Spoken, locale: string): TemplateResult {
    return html`${
      transcript.length
        ? html`<details part="transcript">
              <summary>${msg('Transcript', { id: 'actions-transcript' })}</summary>
              ${transcript.map((text) => html`<p>${textIn(text, locale)}</p>`)}
            </details>`
        : nothing
    }
      ${
        transcriptAddress
          ? html`<p>
              <a part="transcript-link" href=${transcriptAddress} rel="external noreferrer"
                >${msg('Transcript', { id: 'actions-transcript' })}</a
              >
            </p>`
          : nothing
      }`;
  }

  private renderFile({ address, poster, captions, title }: VideoView, locale: string) {
    // Tracks of another host need a player that asks without cookies.
    const isShared = captions.some(({ url }) => new URL(url).origin !== globalThis.location?.origin);
    return html`<video
        part="video" controls playsinline preload="none" aria-label=${title.text} lang=${ifDefined(otherLanguage(title, locale))} src=${address} poster=${ifDefined(poster)}
        crossorigin=${ifDefined(isShared ? 'anonymous' : undefined)} @error=${this.fail} @play=${this.caption}>
        ${captions.map(
          ({ language, url }) =>
            html`<track kind="captions" src=${url} srclang=${language} label=${languageName(language, locale)} />`,
        )}
      </video>
      ${this.isBlocked ? this.renderBlocked() : nothing}
      <p><a part="watch" href=${address} rel="external noreferrer">${msg('Open the video', { id: 'actions-open-video' })}</a></p>`;
  }

  private renderHosted({ hosted, poster, title, address }: VideoView, locale: string) {
    const { service, player } = hosted!;
    const watch = html`<a part="watch" href=${address} target="_blank" rel="external noreferrer"
      >${msg(str`Watch on ${service}, in a new tab`, { id: 'actions-watch' })}</a
    >`;
    if (this.isBlocked) return html`${this.renderBlocked()} <p>${watch}</p>`;
    // The player refuses pages that don't say which site they are of.
    if (this.isOpen)
      return html`<iframe
          part="player" tabindex="-1" src=${player} title=${title.text} lang=${ifDefined(otherLanguage(title, locale))} referrerpolicy="strict-origin-when-cross-origin"
          allow="autoplay; fullscreen; picture-in-picture; encrypted-media"></iframe>
        <p>${watch}</p>`;
    return html`<div part="facade">
        ${poster ? html`<img src=${poster} alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer" />` : nothing}
        <button type="button" part="play" class="main" @click=${this.open} aria-describedby="learns-${service}">
          ${msg('Play here', { id: 'actions-play' })}
        </button>
      </div>
      <p class="hint" id="learns-${service}">
        ${msg(str`Nothing loads until you press. ${service} will then see your internet address, and that somebody on this site is watching the video.`, { id: 'actions-learns' })}
      </p>
      <p>${watch}</p>`;
  }

  private renderBlocked() {
    return html`<p part="message" class="message" role="status">
      ${msg('The video can’t be played on this page.', { id: 'actions-blocked' })}
    </p>`;
  }

  private readonly open = () => {
    this.isOpen = true;
    addEventListener('securitypolicyviolation', this.refuse);
    this.host.requestUpdate();
    // The button that had the focus gives way to what it opened.
    void this.host.updateComplete.then(() =>
      this.host.shadowRoot?.querySelector<HTMLElement>('[part=player]')?.focus({ preventScroll: true }),
    );
  };

  /** A page's policy may let no player in: what stands then is the link. */
  private readonly refuse = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent) => {
    if (effectiveDirective === 'frame-src' && /youtube|vimeo/.test(blockedURI)) this.fail();
  };

  /** Captions are on from the first play: a track that is on before is fetched before anybody asked for the film. */
  private readonly caption = ({ target }: Event): void => {
    const [first] = (target as HTMLVideoElement).textTracks;
    if (first && !this.isCaptioned) first.mode = 'showing';
    this.isCaptioned = true;
  };

  private readonly fail = () => {
    this.isBlocked = true;
    this.host.requestUpdate();
  };
}
