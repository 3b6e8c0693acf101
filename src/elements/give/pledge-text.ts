import { msg } from '@lit/localize';

/** It could not be sent. */
export const unavailableText = (): string =>
  msg('Sorry, this form isn’t working right now, so your pledge may not have arrived. Your details are still here.', {
    id: 'give-pledge-unavailable',
  });

/** The link to another page that does the same. */
export const pageText = (): string => msg('Other ways to give', { id: 'give-other-ways' });
