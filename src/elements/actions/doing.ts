/** What a reader does with an action: a file of its own, which a page that shows recommendations alone goes without. */
export { LetterDraft } from './letter.js';
export { Sharing } from './share.js';
export { VideoPlayer } from './video.js';
