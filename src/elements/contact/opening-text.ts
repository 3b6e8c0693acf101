import { msg } from '@lit/localize';

/** It could not be sent. */
export const unavailableText = (): string =>
  msg('Sorry, this form isn’t working right now, so your message may not have arrived. It is still here.', {
    id: 'contact-unavailable',
  });

/** The link to another page that does the same. */
export const pageText = (): string => msg('Write to us another way', { id: 'contact-page' });
