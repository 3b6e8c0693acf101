/** A subscription is about to be sent. Cancel it to send it yourself. It never carries the address. */
export class ImpactSubmitEvent extends Event {
  static readonly type = 'impact-submit';
  constructor(readonly detail: { readonly service: string }) {
    super(ImpactSubmitEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'impact-submit': ImpactSubmitEvent;
  }
}
