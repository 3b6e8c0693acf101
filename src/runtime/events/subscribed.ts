/** The service took the address: `done`, or `confirm` when its owner must open a link first, or `already`. It never carries the address. */
export class ImpactSubscribedEvent extends Event {
  static readonly type = 'impact-subscribed';
  constructor(
    /** `service` is the service by its name, `state` how it ended. */
    readonly detail: { readonly service: string; readonly state: 'done' | 'confirm' | 'already' },
  ) {
    super(ImpactSubscribedEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'impact-subscribed': ImpactSubscribedEvent;
  }
}
