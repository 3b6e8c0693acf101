/** Classes, events and types; importing this registers nothing. */
export { ImpactGlossary } from './elements/glossary/glossary.js';
export { ImpactPosts } from './elements/posts/posts.js';
export { ImpactPrevalence } from './elements/prevalence/prevalence.js';
export { ImpactStatistic } from './elements/statistic/statistic.js';
export { ImpactTerm } from './elements/term/term.js';
export { ImpactCiteEvent } from './events/cite.js';
export { ImpactErrorEvent, type ImpactErrorDetail } from './events/error.js';
export { ImpactLoadEvent } from './events/load.js';
export { DocumentError } from './data/document-error.js';
export { findFigure, readFigures, readFiguresDocument, type FiguresDocument } from './data/figures-document.js';
export { readGlossaryDocument, type GlossaryJson } from './data/glossary-document.js';
export type * from './data/term.js';
export { readPostsDocument, type PostEntry, type PostsDocument } from './data/posts-document.js';
export type * from './data/figure.js';
export type * from './data/post.js';
export { define } from './define/define.js';
export { version } from './version.js';
