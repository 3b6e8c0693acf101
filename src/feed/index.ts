/** `impact-elements/feed`: the feed reader on its own, for Node and browsers. It has no effect on import and needs no DOM. */
export { decodeFeed } from './decode-feed.js';
export { readFeed, type FeedOptions } from './read.js';
export type { Feed, FeedFormat, FeedProblem, Post, PostImage } from '../documents/post.js';
