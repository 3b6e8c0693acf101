/** Classes, events and types; importing this registers nothing. */
export { ImpactPosts } from './elements/posts/posts.js';
export { ImpactPrevalence } from './elements/prevalence/prevalence.js';
export { ImpactStatistic } from './elements/statistic/statistic.js';
export { ImpactSubscribe } from './elements/subscribe/subscribe.js';
export { ImpactCiteEvent } from './events/cite.js';
export { ImpactErrorEvent, type ImpactErrorDetail } from './events/error.js';
export { ImpactLoadEvent } from './events/load.js';
export { ImpactSubmitEvent } from './events/submit.js';
export { ImpactSubscribedEvent } from './events/subscribed.js';
export { DocumentError } from './data/document-error.js';
export { findFigure, readFigures, readFiguresDocument, type FiguresDocument } from './data/figures-document.js';
export type * from './data/choices.js';
export type * from './data/subscription.js';
export { readPostsDocument, type PostEntry, type PostsDocument } from './data/posts-document.js';
export type * from './data/figure.js';
export type * from './data/post.js';
export { define } from './define/define.js';
export { version } from './version.js';
