import { msg } from '@lit/localize';
import type { FormOpening } from '../shared/submission-kind.js';

export const unavailableText = (): string =>
  msg('Sorry, sign-up isn’t working right now, so you may not be subscribed. Your details are still here.', {
    id: 'subscribe-unavailable',
  });

export const pageText = (): string => msg('Subscribe on the publisher’s own page', { id: 'subscribe-page' });

/** What a subscribe form says before a reader has begun. */
export const opening: FormOpening = {
  load: () => import('./submission.js'),
  unavailable: unavailableText,
  page: pageText,
};
