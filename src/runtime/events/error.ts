/** What went wrong, for a host's own log. */
export interface ImpactErrorDetail {
  /** `network`, `timeout`, `status`, `type`, `size`, `json`, `invalid`, `unknown-figure` … */
  readonly code: string;
  readonly message: string;
  /** Where in the document: `figures[3].source`. */
  readonly path?: string;
}

/** An element could not show what it was asked to, and shows its author's own content instead. */
export class ImpactErrorEvent extends Event {
  static readonly type = 'impact-error';
  constructor(readonly detail: ImpactErrorDetail) {
    super(ImpactErrorEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'impact-error': ImpactErrorEvent;
  }
}
