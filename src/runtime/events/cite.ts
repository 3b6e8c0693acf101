/** A figure's citation has been copied to the clipboard. */
export class ImpactCiteEvent extends Event {
  static readonly type = 'impact-cite';
  constructor(readonly detail: { readonly text: string }) {
    super(ImpactCiteEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'impact-cite': ImpactCiteEvent;
  }
}
