import { msg, str } from '@lit/localize';
import { siteName } from '../../text/url.js';

/** It could not be sent. */
export const unavailableText = (): string =>
  msg('Sorry, sign-up isn’t working right now, so you may not be subscribed. Your details are still here.', {
    id: 'subscribe-unavailable',
  });

/** The link to another page that does the same, the publisher's or the service's. */
export const pageText = (page: string): string => msg(str`Subscribe on ${siteName(page)}`, { id: 'subscribe-page' });
