import { LitElement, type CSSResult, type PropertyDeclaration } from 'lit';
import { lateStyles, sheetFor } from '../runtime/adopt-style.js';
import { LocaleController } from '../runtime/locale.js';
import { warn } from '../runtime/report.js';
import { version } from '../version.js';
import { OBJECT, plainAttribute, unhyphenated, withDataAttributes } from './shared/data-attributes.js';
import { valueOf, type Reader } from './shared/attributes.js';

/** How a property is declared: as in Lit, and perhaps with what reads its values. */
export interface Declared extends PropertyDeclaration {
  readonly read?: Reader<unknown>;
}

/** Milliseconds in which a framework may still set the property that it wrote as text before the element was defined. */
const LATE = 3000;

type Own = Record<PropertyKey, unknown>;

/** What any element may have. */
const ANYWHERE = /^(on|aria|(class|dir|hidden|id|lang|name|part|role|slot|style|title)$)/;
/** A value that begins with a curly quote, and a server's name without its scheme. */
const CURLY = /^\W*[“”„‟″«&]/;
const HOST = /^[^\s/:?#.]+\.(?!json|html?|xml|php)\w/;

/** Whether an editor may have torn a tag, or its author have slipped. It may be wrong, but misses little. */
const isSuspect = (element: Element, known: readonly string[]): boolean =>
  [...element.attributes].some(({ name, value }) => {
    const bare = name.replace('data-', '');
    return known.includes(name)
      ? CURLY.test(value) || (/src|url|action/.test(name) && HOST.test(value))
      : !ANYWHERE.test(bare) && known.some((one) => one[0] === bare[0] && Math.abs(one.length - bare.length) < 2);
  });

/**
 * What all elements share: every attribute may be written as `data-…` and under its former names, and a property with a
 * reader holds a value in its range, whatever a tag or a framework sets.
 */
export class ImpactElement extends LitElement {
  /** Version of the library that this class came with. */
  static readonly version = version;

  static override properties: Record<string, Declared> = { support: {} };

  /**
   * A quiet line beside it that opens places to turn to: the address of a support document, and after it in any order a country
   * (`AU`), audiences (`survivor`), and `always` where another line may be on the page.
   */
  declare support: string | null | undefined;

  /** Attribute names of today by former names: see shared/aliases.ts. */
  protected static readonly former: Readonly<Record<string, string>> = {};

  /** All names that an attribute has beside its own. */
  private static spelt: Readonly<Record<string, string>> = {};

  protected readonly locale = new LocaleController(this);

  constructor() {
    super();
    const { elementProperties } = this.constructor as typeof ImpactElement;
    elementProperties.forEach(({ read }: Declared, name) => read && ((this as unknown as Own)[name] = undefined));
  }

  static override get observedAttributes(): string[] {
    const names = super.observedAttributes;
    this.spelt = { ...unhyphenated(names), ...this.former };
    return withDataAttributes(names, this.spelt);
  }

  /** Lets each reader come before Lit's own setter. */
  protected static override finalize(): void {
    if (Object.hasOwn(this, 'finalized')) return;
    super.finalize();
    this.elementProperties.forEach(({ read, attribute }: Declared, name) => {
      const accessor = Object.getOwnPropertyDescriptor(this.prototype, name);
      if (!read || !accessor) return;
      Object.defineProperty(this.prototype, name, {
        ...accessor,
        set(this: ImpactElement, value: unknown) {
          if (String(value ?? '').trim() && read(value) === undefined)
            warn(
              this,
              `${String(attribute || name)} can't be "${String(value)}": it is ${String(read.otherwise ?? read.among)}`,
            );
          accessor.set!.call(this, valueOf(read, value));
        },
      });
    });
  }

  /** A tag that may have been torn is looked at first, by a file of its own; until then the author's words stand. */
  override connectedCallback(): void {
    this.tellOfObjects();
    const { observedAttributes } = this.constructor as typeof ImpactElement;
    if (!isSuspect(this, observedAttributes)) return super.connectedCallback();
    import('./shared/tag-repair.js')
      .then(
        ({ repairTag }) => repairTag(this, observedAttributes),
        () => true,
      )
      .then((shows) => shows && this.isConnected && super.connectedCallback())
      .catch(reportError);
  }

  /** An element that comes from another document may take none of that one's sheets. */
  protected override createRenderRoot(): ReturnType<LitElement['createRenderRoot']> {
    try {
      return super.createRenderRoot();
    } catch {
      this.adoptedCallback();
      return this.shadowRoot!;
    }
  }

  /** Sheets belong to the document that made them: a move to another, an iframe's, takes them away. */
  adoptedCallback(): void {
    const { shadowRoot } = this;
    if (!shadowRoot) return;
    const own = (this.constructor as typeof ImpactElement).elementStyles as CSSResult[];
    shadowRoot.adoptedStyleSheets = [...own, ...lateStyles(shadowRoot)].map((style) => sheetFor(shadowRoot, style));
  }

  /** The line of help comes in a file of its own; what a server rendered waits for it, so that nothing moves. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const update = () => super.scheduleUpdate();
    const fetchLine = () =>
      this.support &&
      import('./shared/support/support-line.js').then(({ standBeside }) => standBeside(this), reportError);
    const line = fetchLine();
    if (line && !this.hasUpdated && this.renderRoot.firstChild) return line.then(update);
    const updated = update();
    // What was set before the element was defined counts from its first update on.
    if (!line) void fetchLine();
    return updated;
  }

  /** All of it is in one language, that of the text around: its messages as its numbers. */
  protected override performUpdate(): void {
    this.speaking(() => super.performUpdate());
  }

  /** @internal Does work that makes messages, at a press or while a reader types. */
  speaking<T>(work: () => T): T {
    return this.locale.speaking(work);
  }

  /** An object that a framework wrote as text too early is told of, if nothing better has come after a while. */
  private tellOfObjects(): void {
    const lost = () => this.getAttributeNames().find((name) => OBJECT.test(this.getAttribute(name)!));
    const tell = () => {
      const name = this.isConnected && lost();
      if (name) warn(this, `${name}="[object Object]" is an object that was written as text: give JSON text`);
    };
    if (lost()) setTimeout(tell, LATE);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    const plain = plainAttribute(this, name, value, (this.constructor as typeof ImpactElement).spelt);
    // A template of a CMS leaves a blank where there is nothing to fill in.
    if (plain) super.attributeChangedCallback(plain[0], old, plain[1]?.trim() === '' ? '' : plain[1]);
  }
}
