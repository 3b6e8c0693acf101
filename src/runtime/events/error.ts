import type { DocumentErrorCode } from '../../documents/document-error.js';
import type { FeedProblem } from '../../documents/post.js';
import type { FailureExplanation } from '../../net/explain.js';
import type { RequestCode } from '../../net/request.js';
import type { OutcomeState } from '../../services/service.js';

/**
 * The code of a fault, which docs/errors.md explains. What went wrong, in a word:
 *
 * - of a request: `network`, `offline`, `cors`, `timeout`, `status`, `type`, `size`, `aborted`;
 * - of a document: `json`, `invalid`, `unknown-figure`, `unknown-term`;
 * - of a feed: `empty`, `html`, `json`, `not-a-feed`, `api-error`, `truncated`, `bad-date`, `bad-url`, `bad-entry`,
 *   `protected`, `unknown-category`, `not-a-site`;
 * - of the tag: `url`, `action`;
 * - of a change: `mixed` kinds or units, periods that `overlap`, a value and a series with different `ends`;
 * - of a comparison: `mixed` kinds, units or currencies;
 * - of what an element does to the page around it: `page`;
 * - of a form: `refused`, `too-many`, `unavailable`, `unreadable`, `offline`, `timeout`, `blocked`.
 */
export type ImpactErrorCode =
  | RequestCode
  | FailureExplanation['code']
  | DocumentErrorCode
  | FeedProblem['code']
  | Exclude<OutcomeState, 'done' | 'confirm' | 'already' | 'handed-over'>
  | 'unknown-term'
  | 'url'
  | 'action'
  | 'mixed'
  | 'overlap'
  | 'ends'
  | 'page';

/** What went wrong, for a host's own log. */
export interface ImpactErrorDetail {
  /** One word of `ImpactErrorCode`. */
  readonly code: ImpactErrorCode;
  /** One sentence in English, for an editor or a log. It never holds anything that a reader wrote. */
  readonly message: string;
  /** Where in the document: `figures[3].source`. */
  readonly path?: string;
}

/** An element could not show what it was asked to, and shows its author's own content instead. */
export class ImpactErrorEvent extends Event {
  static readonly type = 'impact-error';
  constructor(
    /** What went wrong: code, message and, of a document, the path. */
    readonly detail: ImpactErrorDetail,
  ) {
    super(ImpactErrorEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'impact-error': ImpactErrorEvent;
  }
}
