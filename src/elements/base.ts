import { LitElement, type PropertyDeclaration } from 'lit';
import { warn } from '../runtime/report.js';
import { version } from '../version.js';
import { plainAttribute, withDataAttributes } from './shared/data-attributes.js';
import { valueOf, type Reader } from './shared/attributes.js';

/** How a property is declared: as in Lit, and perhaps with what reads its values. */
export interface Declared extends PropertyDeclaration {
  readonly read?: Reader<unknown>;
}

type Own = Record<PropertyKey, unknown>;

/**
 * What all elements share: every attribute may be written as `data-…` and under its former names, and a property with a
 * reader holds a value in its range, whatever a tag or a framework sets.
 */
export class ImpactElement extends LitElement {
  /** Version of the library that this class came with. */
  static readonly version = version;

  static override properties: Record<string, Declared> = {};

  /** Attribute names of today by former names: see shared/aliases.ts. */
  protected static readonly former: Readonly<Record<string, string>> = {};

  constructor() {
    super();
    const { elementProperties } = this.constructor as typeof ImpactElement;
    elementProperties.forEach(({ read }: Declared, name) => read && ((this as unknown as Own)[name] = undefined));
  }

  static override get observedAttributes(): string[] {
    return withDataAttributes(super.observedAttributes, this.former);
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
          if (value != null && read(value) === undefined)
            warn(this, `${String(attribute || name)} can't be "${String(value)}": it is ${String(read.otherwise)}`);
          accessor.set!.call(this, valueOf(read, value));
        },
      });
    });
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    const plain = plainAttribute(this, name, value, (this.constructor as typeof ImpactElement).former);
    if (plain) super.attributeChangedCallback(plain[0], old, plain[1]);
  }
}
