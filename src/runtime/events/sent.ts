/** The service took a message: `done`, or `confirm` when its writer must open a link first, or `already`. It never carries the message. */
export class ImpactSentEvent extends Event {
  static readonly type = 'impact-sent';
  constructor(
    /** `service` is the service by its name, `state` how it ended. */
    readonly detail: { readonly service: string; readonly state: 'done' | 'confirm' | 'already' },
  ) {
    super(ImpactSentEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'impact-sent': ImpactSentEvent;
  }
}
