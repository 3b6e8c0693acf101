/** The list behind the line beside an element: fetched when a reader opens it, or is about to. */
import { msg } from '@lit/localize';
import { html, render } from 'lit';
import type { SupportAttribute } from '../../../documents/support-attribute.js';
import { listSupport } from '../../../documents/support-list.js';
import { nearestLocale } from '../../../runtime/locale.js';
import { selectStyles } from '../select-styles.js';
import { hostStyles } from '../host-styles.js';
import { mainButtonStyles } from '../main-button-styles.js';
import { adoptStyle } from '../../../runtime/adopt-style.js';
import { SupportController } from './support-loader.js';
import { lineLocale, type SupportLineHost } from './support-host.js';
import { renderSupportList, today } from './support-list.js';
import { styles } from './support-styles.js';
import { supportView } from './support-view.js';

/** Shows a support document in an element's shadow tree, apart from that element's own styles. */
export class SupportPanel {
  private readonly source: SupportController;
  private readonly root: ShadowRoot;
  private wish: SupportAttribute | undefined;
  private isOurs = false;
  private chosen: string | undefined;

  /** @param list what the list stands in: a server may have rendered one there */
  constructor(
    private readonly host: SupportLineHost,
    private readonly list: HTMLElement,
  ) {
    this.source = new SupportController(host);
    this.root = list.shadowRoot ?? list.attachShadow({ mode: 'open' });
  }

  /** Says what is wanted. Call before the host updates. */
  ask(wish: SupportAttribute): void {
    this.wish = wish;
    this.source.askFor(wish.src);
  }

  /** Shows what there is. Call when the host has updated. */
  draw(): void {
    const { host, list, wish, source } = this;
    const { model, state } = source;
    if (!wish) return;
    // A server's list outlives a document that can't be had.
    if (state === 'pending' || (!model && this.root.firstChild && !this.isOurs)) return;
    // The server's list, or that ours is on its way, stood there until now.
    if (!this.isOurs) {
      this.isOurs = true;
      this.root.replaceChildren();
      list.replaceChildren();
      adoptStyle(this.root, hostStyles);
      adoptStyle(this.root, mainButtonStyles);
      adoptStyle(this.root, selectStyles);
      adoptStyle(this.root, styles);
    }
    const locale = (list.lang = lineLocale(host));
    if (!model) {
      render(html`<p class="message" part="message">${notLoaded()}</p>`, this.root);
      return;
    }
    const places = listSupport(model, {
      chosen: this.chosen,
      country: wish.country,
      language: nearestLocale(host),
      zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
      audience: wish.audience,
      today: today(),
      canChoose: true,
    });
    const level = (host.headingLevel ?? 2) + 1;
    render(
      renderSupportList(supportView(model, places, { locale }), { level, locale, choose: this.choose }),
      this.root,
    );
  }

  private readonly choose = (country: string) => {
    this.chosen = country;
    // Drawn with its host, in the language that its host speaks.
    this.host.requestUpdate();
  };
}

const notLoaded = (): string => msg('This list of services could not be loaded.', { id: 'support-not-loaded' });
