import type { Consent } from '../../services/service.js';

export interface ImpactSubmitDetail {
  readonly service: string;
  /** What the reader agreed to, for a record of your own: wording, version and time. */
  readonly consent?: Consent;
  /** Push a name and a value, and they go along. */
  readonly values: [name: string, value: string][];
}

/** A subscription is about to be sent. Cancel it to send it yourself. It never carries the address. */
export class ImpactSubmitEvent extends Event {
  static readonly type = 'impact-submit';
  constructor(
    /** The service by its name, the consent, and values that you may add to. */
    readonly detail: ImpactSubmitDetail,
  ) {
    super(ImpactSubmitEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'impact-submit': ImpactSubmitEvent;
  }
}
