/** A reader copied a figure's citation. Cancel it to do something else with the text. */
export class ImpactCiteEvent extends Event {
  static readonly type = 'impact-cite';
  constructor(readonly detail: { readonly text: string }) {
    super(ImpactCiteEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'impact-cite': ImpactCiteEvent;
  }
}
