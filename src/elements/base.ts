import { LitElement } from 'lit';
import { renewStyles, rootOf } from '../runtime/adopt-style.js';
import { LocaleController } from '../runtime/locale.js';
import { version } from '../version.js';
import { installReaders, type Declared } from './shared/attributes.js';
import { everyName, plainAttribute } from './shared/data-attributes.js';
import { markLanguage } from './shared/language-mark.js';
import { warnOfLostObjects } from './shared/lost-object.js';
import { withSupportLine } from './shared/support/support-update.js';
import { connectRepaired } from './shared/torn-tag.js';

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

  protected readonly locale = new LocaleController(this);

  static override get observedAttributes(): string[] {
    return everyName(this, super.observedAttributes, this.former);
  }

  /** Lets each reader come before Lit's own setter. */
  protected static override finalize(): void {
    if (Object.hasOwn(this, 'finalized')) return;
    super.finalize();
    installReaders(this);
  }

  /** A tag that may have been torn is looked at first, by a file of its own; until then the author's words stand. */
  override connectedCallback(): void {
    warnOfLostObjects(this);
    connectRepaired(this, (this.constructor as typeof ImpactElement).observedAttributes, () =>
      super.connectedCallback(),
    );
  }

  protected override createRenderRoot(): ReturnType<LitElement['createRenderRoot']> {
    return rootOf(this, () => super.createRenderRoot());
  }

  /** Sheets belong to the document that made them: a move to another, an iframe's, takes them away. */
  adoptedCallback(): void {
    renewStyles(this);
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    return withSupportLine(this, () => super.scheduleUpdate());
  }

  /** All of it is in one language, that of the text around: its messages as its numbers. */
  protected override performUpdate(): void {
    this.speaking(() => super.performUpdate());
    markLanguage(this, this.renderRoot, this.locale.now);
  }

  /** @internal Does work that makes messages, at a press or while a reader types. */
  speaking<T>(work: () => T): T {
    return this.locale.speaking(work);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    const plain = plainAttribute(this, name, value);
    if (plain) super.attributeChangedCallback(plain[0], old, plain[1]);
  }
}
