/** What a reader does with an action: a file of its own, which a page that shows recommendations alone goes without. */
import type { ReactiveControllerHost } from 'lit';
import { LetterDraft } from './letter.js';
import { Sharing } from './share.js';
import { VideoPlayer } from './video.js';

type Host = ReactiveControllerHost & HTMLElement;

export const letterFor = (host: Host) => new LetterDraft(host);
export const sharingFor = (host: Host) => new Sharing(host);
export const playerFor = (host: Host) => new VideoPlayer(host);
