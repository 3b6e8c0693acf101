/** A document was read and is shown. Fires once for each `src` and id that an element shows. */
export class ImpactLoadEvent extends Event {
  static readonly type = 'impact-load';
  constructor(
    /** `src` is the absolute address of the document. */
    readonly detail: { readonly src: string },
  ) {
    super(ImpactLoadEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'impact-load': ImpactLoadEvent;
  }
}
