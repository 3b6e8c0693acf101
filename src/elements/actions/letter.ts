import { msg, str } from '@lit/localize';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { warn } from '../../runtime/report.js';
import { composeLetter, messageWays } from '../../text/letter.js';
import type { Representative } from './lookup.js';
import { copyText } from './copy-text.js';
import { addressText } from '../shared/address-text.js';
import { keepWhole } from '../shared/keep-whole.js';
import { textIn } from '../shared/text-in.js';
import type { LetterView } from './view.js';

/** Characters that a reader may write. */
const LONGEST_WORDS = 5000;

type Asking = 'idle' | 'pending' | 'failed' | readonly Representative[];

/**
 * A letter that a reader writes: whom to, which points, their own words. It stays in the page until they hand it to an email
 * program themselves.
 */
export class LetterDraft {
  private readonly points = new Set<number>();
  private words = '';
  private name = '';
  private place = '';
  private postcode = '';
  private to: string | undefined;
  private asking: Asking = 'idle';
  private question: AbortController | undefined;
  /** How the last press of the button went, and which letter it was about. */
  private outcome: { readonly text: string; readonly how: 'copied' | 'selected' } | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {}

  /** Ends what was asked. */
  forget(): void {
    this.question?.abort();
    if (this.asking === 'pending') this.asking = 'idle';
  }

  /** The letter as it now is. */
  private compose({ opening, points, closing }: LetterView): string {
    return composeLetter({
      opening: opening?.text,
      words: this.words,
      points: points.flatMap(({ text }, at) => (this.points.has(at) ? text : [])),
      closing: closing?.text,
      name: this.name,
      place: this.place,
    });
  }

  /** Whom it goes to, each with the name of its line. */
  private addressed({ to, cc, bcc }: LetterView): readonly (readonly [name: string, address: string])[] {
    const lines = [
      [msg('To:', { id: 'actions-to' }), this.to ?? to] as const,
      ['Cc:', cc] as const,
      ['Bcc:', bcc] as const,
    ];
    return lines.flatMap(([name, address]) => (address ? [[name, address] as const] : []));
  }

  /** The letter with whom it goes to and what it is about, for a message that nothing else begins. */
  private wholeText(view: LetterView): string {
    const about = [msg('Subject:', { id: 'actions-subject' }), view.subject.text] as const;
    const head = [...this.addressed(view), about].map((line) => line.join(' '));
    return `${head.join('\n')}\n\n${this.compose(view)}`;
  }

  render(view: LetterView, locale: string): TemplateResult {
    const { id, subject, points } = view;
    const body = this.compose(view);
    return html`<details part="letter">
      <summary part="begin">${msg('Write the letter', { id: 'actions-write' })}</summary>
      ${this.renderFinders(view, locale)} ${view.lookup ? this.renderLookup(view, view.lookup.host, id) : nothing}
      ${
        points.length
          ? html`<fieldset part="points">
              <legend>${msg('Tick the points that matter to you', { id: 'actions-points' })}</legend>
              ${points.map(
                (point, at) =>
                  html`<label class="box"
                    ><input type="checkbox" @change=${(event: Event) => this.tick(at, event)} /><span
                      >${textIn(point, locale)}</span
                    ></label
                  >`,
              )}
            </fieldset>`
          : nothing
      }
      <label class="field">
        <span id="words-${id}">${msg('In your own words', { id: 'actions-words' })}</span>
        <span id="first-${id}" class="hint">${msg('They come first in the letter.', { id: 'actions-words-first' })}</span>
        <textarea
          part="words" rows="5" dir="auto" placeholder=" " maxlength=${LONGEST_WORDS} aria-labelledby="words-${id}" aria-describedby="first-${id}"
          @input=${(event: Event) => this.change({ words: valueOf(event) })}></textarea>
      </label>
      <div class="pair">
        <label class="field">
          <span>${msg('Your name', { id: 'actions-name' })}</span>
          <input autocomplete="name" dir="auto" placeholder=" " @input=${(event: Event) => this.change({ name: valueOf(event) })} />
        </label>
        <label class="field">
          <span>${msg('Your suburb or town', { id: 'actions-place' })}</span>
          <input
            autocomplete="address-level2" dir="auto" placeholder=" " @input=${(event: Event) => this.change({ place: valueOf(event) })} />
        </label>
      </div>
      <p class="hint">
        ${msg('Both go into the letter and nowhere else. They show your representative that you live in their area.', { id: 'actions-name-why' })}
      </p>
      <p class="label" id="letter-${id}">${msg('Your letter', { id: 'actions-letter' })}</p>
      <div part="preview" role="group" aria-labelledby="letter-${id}">
        ${this.addressed(view).map(([name, address]) => html`<p>${name} <bdi dir="ltr">${address}</bdi></p>`)}
        <p>${msg('Subject:', { id: 'actions-subject' })} <b>${textIn(subject, locale)}</b></p>
        <p class="body" dir="auto" lang=${view.opening?.lang ?? subject.lang}>${body}</p>
      </div>
      ${this.renderWays(view, body)}
    </details>`;
  }

  private renderFinders({ finders, lookup }: LetterView, locale: string) {
    if (!finders.length) return nothing;
    return html`<div part="finders">
      <p class="label">${msg('Find out who represents you', { id: 'actions-find' })}</p>
      <ul role="list">
        ${finders.map(
          ({ address, words, checked }) =>
            html`<li>
              <a part="finder" href=${address} target="_blank" rel="external noreferrer">${textIn(words, locale)}</a>${' '}${checked ? html`<span class="hint">${keepWhole(msg(str`Address checked ${checked}.`, { id: 'actions-finder-checked' }), checked)}</span>` : nothing}
            </li>`,
        )}
      </ul>
      <p class="hint">
        ${
          lookup
            ? msg('It opens in a new tab.', { id: 'actions-new-tab' })
            : msg('It opens in a new tab. We don’t ask for your address.', { id: 'actions-finder-tab' })
        }
      </p>
    </div>`;
  }

  private renderLookup(view: LetterView, service: string, id: string) {
    const { asking } = this;
    const { finders } = view;
    return html`<div part="lookup">
      <label class="field">
        <span id="postcode-${id}">${msg('Your postcode', { id: 'actions-postcode' })}</span>
        <span class="hint" id="sends-${id}"
          >${msg(str`It is sent to ${service} when you press the button, and only then.`, { id: 'actions-lookup-sends' })}</span
        >
        <input
          autocomplete="postal-code" maxlength="12" dir="ltr" aria-labelledby="postcode-${id}" aria-describedby="sends-${id}"
          @input=${(event: Event) => this.change({ postcode: valueOf(event) })} />
      </label>
      <button
        type="button" part="query" aria-disabled=${asking === 'pending' || !this.postcode.trim()} aria-describedby="sends-${id}"
        @click=${() => this.ask(view)}>
        ${addressText(msg(str`Ask ${service}`, { id: 'actions-lookup-ask' }))}
      </button>
      <div role="status">
        ${
          asking === 'pending'
            ? msg('Asking…', { id: 'actions-asking' })
            : asking === 'failed'
              ? finders.length
                ? msg('There was no answer. The official page can tell you.', { id: 'actions-lookup-failed' })
                : msg('There was no answer. Please try again later.', { id: 'actions-lookup-silent' })
              : typeof asking === 'object' && !asking.length
                ? msg('Nobody was found for this postcode.', { id: 'actions-lookup-none' })
                : nothing
        }
      </div>
      ${
        typeof asking === 'object' && asking.length
          ? html`<fieldset part="found">
              <legend>${msg('Who to write to', { id: 'actions-whom' })}</legend>
              ${asking.map(({ name, title, email, url }) => {
                const said = [name, title].filter(Boolean).join(', ');
                const words = html`<bdi>${said}</bdi>${email ? html`${' '}<bdi dir="ltr" class="hint">${addressText(email)}</bdi>` : nothing}`;
                if (!email)
                  return html`<p>
                    ${url ? html`<a href=${url} target="_blank" rel="external noreferrer">${words}</a>` : words}
                  </p>`;
                return html`<label class="box"
                  ><input type="radio" name="to-${id}" @change=${() => this.change({ to: email })} /><span
                    >${words}</span
                  ></label
                >`;
              })}
            </fieldset>`
          : nothing
      }
    </div>`;
  }

  private renderWays(view: LetterView, body: string) {
    const { program, web } = messageWays({
      to: this.to ?? view.to,
      cc: view.cc,
      bcc: view.bcc,
      subject: view.subject.text,
      body,
    });
    // Where no program begins the message, nothing of it may be lost.
    const text = program ? body : this.wholeText(view);
    const copy = html`<button
      type="button" part="copy" class=${program ? '' : 'main'} @click=${(event: Event) => this.copy(event, text, program ? '.body' : '[part=preview]')}>
      ${msg('Copy the letter', { id: 'actions-copy-letter' })}
    </button>`;
    // What was copied of another letter is old news.
    if (this.outcome?.text !== text) this.outcome = undefined;
    const how = this.outcome?.how;
    const said =
      how === 'copied'
        ? msg('Copied. Paste it into a new email.', { id: 'actions-copied-letter' })
        : how === 'selected'
          ? msg('The letter is selected: copy it with the keyboard or the menu.', { id: 'actions-selected-letter' })
          : '';
    return html`<p part="ways">
        ${program ? html`<a part="program" class="main" href=${program}>${msg('Open in my email program', { id: 'actions-program' })}</a>` : nothing}
        ${copy}
      </p>
      ${
        web.length
          ? html`<p part="web">
              ${msg('Or use your web mail, in a new tab:', { id: 'actions-web' })}${' '}${web.map(({ name, address }) => html`<a href=${address} target="_blank" rel="external noreferrer">${name}</a>${' '}`)}
            </p>`
          : nothing
      }
      <div role="status" part="status">
        ${
          program
            ? nothing
            : html`<p>
                ${msg('This letter is too long to open in an email program. Copy it, and paste it into a new email.', { id: 'actions-too-long' })}
              </p>`
        }
        ${said ? html`<p>${said}</p>` : nothing}
      </div>
      <p part="unseen" class="hint">${msg('We can’t see whether you sent it.', { id: 'actions-unseen' })}</p>`;
  }

  private change(part: { words?: string; name?: string; place?: string; postcode?: string; to?: string }): void {
    Object.assign(this, part);
    this.outcome = undefined;
    this.host.requestUpdate();
  }

  private tick(at: number, event: Event): void {
    if ((event.target as HTMLInputElement).checked) this.points.add(at);
    else this.points.delete(at);
    this.change({});
  }

  private ask({ lookup }: LetterView): void {
    if (!lookup || this.asking === 'pending' || !this.postcode.trim()) return;
    const { signal } = (this.question = new AbortController());
    this.asking = 'pending';
    this.change({});
    const settle = (asking: Asking) => {
      if (signal.aborted) return;
      this.asking = asking;
      this.to = undefined;
      this.change({});
    };
    import('./lookup.js')
      .then(({ lookUp }) => lookUp(lookup.address, this.postcode, signal))
      .then(settle, (error: unknown) => {
        // Never the address: the postcode is in it.
        if (!signal.aborted) warn(this.host, `lookup: ${String(error)}`);
        settle('failed');
      });
  }

  /** Without the clipboard the letter is selected, so that one key press copies it. */
  private copy(event: Event, text: string, shown: string): void {
    const details = (event.target as Element).closest('details')!;
    void copyText(text).then((done) => {
      this.outcome = { text, how: done ? 'copied' : 'selected' };
      this.host.requestUpdate();
      if (!done) getSelection()?.selectAllChildren(details.querySelector(shown)!);
    });
  }
}

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;
