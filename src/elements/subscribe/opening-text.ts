import { msg } from '@lit/localize';

/** It could not be sent. */
export const unavailableText = (): string =>
  msg('Sorry, sign-up isn’t working right now, so you may not be subscribed. Your details are still here.', {
    id: 'subscribe-unavailable',
  });

/** The link to another page that does the same. */
export const pageText = (): string => msg('Subscribe on the publisher’s own page', { id: 'subscribe-page' });
