import { msg } from '@lit/localize';
import type { FormOpening } from '../shared/submission-kind.js';

export const unavailableText = (): string =>
  msg('Sorry, this form isn’t working right now, so your message may not have arrived. It is still here.', {
    id: 'contact-unavailable',
  });

export const pageText = (): string => msg('Write to us another way', { id: 'contact-page' });

/** What a contact form says before a reader has begun. */
export const opening: FormOpening = {
  load: () => import('./contact-submission.js'),
  unavailable: unavailableText,
  page: pageText,
};
