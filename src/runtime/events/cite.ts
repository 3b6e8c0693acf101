/** A figure's citation has been copied to the clipboard. */
export class ImpactCiteEvent extends Event {
  static readonly type = 'impact-cite';
  constructor(
    /** `text` is the citation as it was copied. */
    readonly detail: { readonly text: string },
  ) {
    super(ImpactCiteEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'impact-cite': ImpactCiteEvent;
  }
}
