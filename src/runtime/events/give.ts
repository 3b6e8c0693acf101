export interface ImpactGiveDetail {
  readonly service: string;
  /** The address that is about to open, with the amount in it where it carries one. A form post has its values beside it. */
  readonly url: string;
}

/** A reader is about to be handed over to a payment page. Cancel it to go there yourself. It carries nothing about the reader. */
export class ImpactGiveEvent extends Event {
  static readonly type = 'impact-give';
  constructor(
    /** The payment service by its name, and the address that opens. */
    readonly detail: ImpactGiveDetail,
  ) {
    super(ImpactGiveEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'impact-give': ImpactGiveEvent;
  }
}
