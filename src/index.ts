/** Classes, events and types; importing this registers nothing. */
export { ImpactActions } from './elements/actions/actions.js';
export { ImpactExit } from './elements/exit/exit.js';
export { ImpactGlossary } from './elements/glossary/glossary.js';
export { ImpactPosts } from './elements/posts/posts.js';
export { ImpactChange } from './elements/change/change.js';
export { ImpactCompare } from './elements/compare/compare.js';
export { ImpactPrevalence } from './elements/prevalence/prevalence.js';
export { ImpactStatistic } from './elements/statistic/statistic.js';
export { ImpactSubscribe } from './elements/subscribe/subscribe.js';
export { ImpactSupport } from './elements/support/support.js';
export { ImpactQuote } from './elements/quote/quote.js';
export { ImpactSources } from './elements/sources/sources.js';
export { ImpactCalm } from './elements/calm/calm.js';
export { ImpactTerm } from './elements/term/term.js';
export { ImpactCiteEvent } from './runtime/events/cite.js';
export { ImpactErrorEvent, type ImpactErrorCode, type ImpactErrorDetail } from './runtime/events/error.js';
export { ImpactLoadEvent } from './runtime/events/load.js';
export { ImpactSubmitEvent } from './runtime/events/submit.js';
export { ImpactSubscribedEvent } from './runtime/events/subscribed.js';
export { DocumentError } from './documents/document-error.js';
export { findFigure, readFigures, readFiguresDocument, type FiguresDocument } from './documents/figures-document.js';
export type * from './services/form-fields.js';
export type * from './services/service.js';
export { readGlossaryDocument, type GlossaryJson } from './documents/glossary-document.js';
export type * from './documents/term.js';
export { readPostsDocument, type PostEntry, type PostsDocument } from './documents/posts-document.js';
export {
  readActionsDocument,
  type Action,
  type ActionsDocument,
  type Ask,
  type AskStatus,
} from './documents/actions-document.js';
export { readSupportDocument, type Place, type SupportDocument } from './documents/support-document.js';
export type * from './documents/figure.js';
export type * from './documents/post.js';
export type * from './documents/quote.js';
export { define } from './define/define.js';
export { version } from './version.js';
