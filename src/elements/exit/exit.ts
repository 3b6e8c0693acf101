import { version } from '../../version.js';
import { exitButton, ownLink, type ExitHost } from './button.js';
import { Base } from './element-base.js';

/** Named apart, so that the manifest lists no spelling of an editor or a framework. */
const OBSERVED = ['href', 'data-href', 'no-keys'];

/**
 * A button that stays in sight and opens another site in place of this page: by a press, or by Shift three times. It
 * covers the page at once and stores nothing. Without JavaScript it is the link that you wrote inside.
 *
 * @summary Leaves the page quickly.
 *
 * @example
 * <impact-exit><a href="https://www.bom.gov.au/" rel="nofollow noreferrer">Leave this page</a></impact-exit>
 *
 * @tag impact-exit
 * @attr {string} href - Where the button leads, an http or https address. A link inside says it instead.
 * @attr {boolean} no-keys - Whether pressing Shift three times does nothing. Default: false.
 * @slot - A link to where the button leads, which works without JavaScript; or only the button's words, with `href`.
 * @csspart bar - What stays in sight.
 * @csspart link - The button, where you wrote no link.
 * @csspart status - At the second press of Shift, what the third does.
 * @csspart details - What the button does.
 * @csspart summary - Opens that.
 * @csspart cover - What covers the page while the other one loads.
 * @cssproperty --impact-font - Font family. Default: the page's.
 * @cssproperty --impact-radius - Corner radius of the button. Default: 0.25em.
 */
export class ImpactExit extends Base implements ExitHost {
  /** Version of the library that this class came with. */
  static readonly version = version;
  static readonly observedAttributes = OBSERVED;

  readonly #button = exitButton(this);

  constructor() {
    super();
    // What a framework has set on an element that wasn't defined yet hides the accessors.
    for (const name of Object.keys(this) as 'href'[]) {
      const value = this[name];
      delete (this as { href?: string })[name];
      this[name] = value;
    }
  }

  /** Where the button leads, an http or https address. A link inside says it instead. */
  get href(): string {
    return ownLink(this)?.href ?? this.#read('href') ?? '';
  }
  set href(href: string) {
    this.setAttribute('href', href);
  }

  /** Whether pressing Shift three times does nothing. Default: false. */
  get noKeys(): boolean {
    return !/^\s*(0|no|off|false)(?!-)/i.test(this.#read('no-keys') ?? this.#read('nokeys') ?? 'no');
  }
  set noKeys(off: boolean) {
    this.setAttribute('no-keys', `${off || false}`);
  }

  /** Covers the page and opens `href` in its place. Does nothing without an address. */
  leave(): Promise<void> {
    return this.#button.leave();
  }

  connectedCallback(): void {
    this.#button.connect();
  }

  disconnectedCallback(): void {
    this.#button.disconnect();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#button.update();
  }

  #read(name: string): string | null {
    return this.getAttribute(name) ?? this.getAttribute(`data-${name}`);
  }
}
