import { msg } from '@lit/localize';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { shareMail, type Shared } from '../../text/share.js';
import { copyText } from './copy-text.js';
import type { ShareView } from './view.js';

/** Shares an address: by what the reader's device has for it, else by copying it or in an email. */
export class Sharing {
  /** How the last press of the button went, and which address it was about. */
  private outcome: { readonly address: string; readonly how: 'copied' | 'selected' } | undefined;
  /** Whether the device offered its own way and refused it here, as within a frame. */
  private isRefused = false;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {}

  render({ id, name, text }: ShareView, address: string): TemplateResult {
    const shared: Shared = { title: name, ...(text && { text: text.text }), url: address };
    // What was copied of another address is old news.
    if (this.outcome?.address !== address) this.outcome = undefined;
    const how = this.outcome?.how;
    const isOwn = !this.isRefused && 'share' in (globalThis.navigator ?? {});
    return html`<p part="address"><bdi id="address-${id}" dir="ltr">${address}</bdi></p>
      <p part="ways">
        ${
          isOwn
            ? html`<button type="button" part="share" class="main" @click=${() => this.share(shared)}>
                ${msg('Share', { id: 'actions-share' })}
              </button>`
            : nothing
        }
        <button type="button" part="copy" class=${isOwn ? '' : 'main'} @click=${() => this.copy(address, id)}>
          ${msg('Copy the link', { id: 'actions-copy-link' })}
        </button>
        <a part="program" href=${shareMail(shared)}>${msg('Send by email', { id: 'actions-email' })}</a>
      </p>
      <div role="status" part="status">
        ${
          how === 'copied'
            ? msg('Copied.', { id: 'copied' })
            : how === 'selected'
              ? msg('The address is selected: copy it with the keyboard or the menu.', { id: 'actions-selected-link' })
              : nothing
        }
      </div>`;
  }

  private share(shared: Shared): void {
    // In the click itself, or the browser takes it for an advertisement's.
    navigator.share(shared).catch((error: Error) => {
      if (error.name === 'AbortError') return;
      const root = this.host.shadowRoot!;
      const way = root.activeElement?.matches('[part=share]') && root.activeElement.closest('[part=ways]');
      this.isRefused = true;
      this.host.requestUpdate();
      // The button that had the focus gives way to what still works.
      if (way) void this.host.updateComplete.then(() => way.querySelector<HTMLElement>('[part=copy]')?.focus());
    });
  }

  private copy(address: string, id: string): void {
    void copyText(address).then((done) => {
      this.outcome = { address, how: done ? 'copied' : 'selected' };
      this.host.requestUpdate();
      const shown = this.host.shadowRoot?.getElementById(`address-${id}`);
      if (!done && shown) getSelection()?.selectAllChildren(shown);
    });
  }
}
