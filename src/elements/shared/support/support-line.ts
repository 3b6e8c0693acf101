/** What the attribute `support` adds to any element: fetched where it stands. */
import { msg } from '@lit/localize';
import type { LitElement, ReactiveController } from 'lit';
import { readSupportAttribute, type SupportAttribute } from '../../../documents/support-attribute.js';
import { adoptStyle } from '../../../runtime/adopt-style.js';
import { shared } from '../../../runtime/page-registry.js';
import { isPrerendered } from '../../../runtime/prerendered.js';
import { report, warn } from '../../../runtime/report.js';
import { lineLocale, placeOfLine, supportLineText, type SupportLineHost } from './support-host.js';
import { chevronStyles } from '../chevron-styles.js';
import { paperAddress } from '../paper-address.js';
import { supportLineStyles } from './support-line-styles.js';
import type { SupportPanel } from './support-panel.js';
import { isOff } from '../../../text/off.js';

/** Every line that is or may be on the page, in the order in which they came. */
const page = () => shared('support lines', () => new Set<SupportLine>());
const lines = new WeakMap<Element, SupportLine>();

/** Sees to the line beside an element that has the attribute. */
export function standBeside(host: SupportLineHost): void {
  if (!lines.has(host)) lines.set(host, new SupportLine(host));
}

/** The line that a server rendered into a shadow tree. */
const lineIn = (root: ShadowRoot | null): HTMLDetailsElement | undefined =>
  root?.querySelector<HTMLDetailsElement>('details[part=support]') ?? undefined;

/** Whether an element that isn't ready yet has a server's line, and so is the one that has it. */
const isTakenByServer = (host: Element): boolean =>
  [...host.ownerDocument.querySelectorAll('[support],[data-support]')].some(
    (other) => other !== host && !lines.has(other) && lineIn(other.shadowRoot),
  );

/** One quiet line that opens a list of places to turn to, once a page unless its tag asks for it. */
class SupportLine implements ReactiveController {
  private wish: SupportAttribute | undefined;
  private line: HTMLDetailsElement | undefined;
  private panel: SupportPanel | undefined;

  constructor(private readonly host: SupportLineHost) {
    // A server's own stays what the reader sees: the host's update takes away all else that a server rendered.
    this.line = lineIn(host.shadowRoot);
    this.line?.addEventListener('toggle', this.open);
    const others = [...page()];
    if (this.line) page().clear();
    for (const each of [this, ...others]) page().add(each);
    host.addController(this);
  }

  hostConnected(): void {
    page().add(this);
    addEventListener('beforeprint', this.print);
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    page().delete(this);
    removeEventListener('beforeprint', this.print);
    this.line?.remove();
    this.wakeOthers();
  }

  hostUpdate(): void {
    this.read();
    if (this.wish) this.panel?.ask(this.wish);
  }

  hostUpdated(): void {
    if (!this.isShown()) return this.line?.remove();
    const line = (this.line ??= this.make());
    line.querySelector('summary')!.textContent = supportLineText();
    this.place(line);
    this.panel?.draw();
    if (line.open) this.open();
  }

  private read(): void {
    const { support } = this.host;
    const had = this.wish;
    const wish = readSupportAttribute(support);
    // On every contact form, whatever else is on the page.
    this.wish = wish && placeOfLine(this.host)?.always ? { ...wish, always: true } : wish;
    for (const word of this.wish?.unknown ?? [])
      warn(this.host, `support has "${word}", which is neither an address nor a country, an audience or "always"`);
    if (!this.wish && support && !isOff(support))
      warn(this.host, `support="${support}" has no address of a support document`);
    if (had && !this.wish) this.wakeOthers();
  }

  private wakeOthers(): void {
    for (const { host } of page()) if (host !== this.host) host.requestUpdate();
  }

  private isShown(): boolean {
    const { wish } = this;
    if (!wish || wish.always) return !!wish;
    const first = [...page()].find((line) => line.wish && !line.wish.always);
    return first === this && (!!this.line || !isTakenByServer(this.host));
  }

  /**
   * After all else in the shadow tree; of a term, whose word stands in a sentence, in the box with its definition; of a form that
   * isn't for reports, where it says so.
   */
  private place(line: HTMLDetailsElement): void {
    const { host } = this;
    const root = host.shadowRoot!;
    for (const style of [chevronStyles, supportLineStyles]) adoptStyle(root, style);
    const place = placeOfLine(host)?.at;
    const box = place ? root.querySelector(place) : root;
    if (!box) return line.remove();
    // What opens a server's rendering stays, and whatever follows it is taken for that.
    const opening = (host as unknown as LitElement).renderOptions.renderBefore;
    const before = box === root && opening && !isPrerendered(host) ? opening : null;
    if (line.parentNode !== box || line.nextSibling !== before) box.insertBefore(line, before);
  }

  private make(): HTMLDetailsElement {
    const line = document.createElement('details');
    const summary = document.createElement('summary');
    const list = document.createElement('div');
    line.setAttribute('part', 'support');
    line.className = 'bare';
    summary.setAttribute('part', 'support-summary');
    list.setAttribute('part', 'support-list');
    line.append(summary, list);
    line.addEventListener('toggle', this.open);
    line.addEventListener('pointerover', prepare);
    line.addEventListener('focusin', prepare);
    return line;
  }

  private readonly open = () => {
    const { line, host } = this;
    if (!line?.open || this.panel) return;
    const list = line.querySelector('div')!;
    // A server's list stands in a tree of its own, until there is a newer one.
    if (!list.shadowRoot)
      host.speaking(() => {
        list.lang = lineLocale(host);
        list.textContent = msg('Loading', { id: 'exit.loading' });
      });
    load().then(
      ({ SupportPanel: Made }) => {
        this.panel ??= new Made(host, list);
        line?.classList.remove('bare');
        host.requestUpdate();
      },
      (error: unknown) => report(host, { code: 'network', message: String(error) }),
    );
  };

  /** Printing requests nothing: of a list that nobody has opened, paper says on which page it is. */
  private readonly print = () => {
    const { line, host } = this;
    if (!line?.isConnected || this.panel) return;
    const list = line.querySelector('div')!;
    if (list.shadowRoot) return;
    const address = document.createElement('bdi');
    address.dir = 'ltr';
    address.textContent = paperAddress(host);
    list.replaceChildren(address);
    line.classList.toggle('bare', !address.textContent);
  };
}

const load = () => import('./support-panel.js');
/** That it could not be had is said once it is needed. */
const prepare = () => void load().catch(() => undefined);
