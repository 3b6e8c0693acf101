import { msg, str } from '@lit/localize';
import type { PledgeText } from './view.js';

/** It could not be sent. */
export const unavailableText = (): string =>
  msg('Sorry, this form isn’t working right now, so your pledge may not have arrived. Your details are still here.', {
    id: 'give-pledge-unavailable',
  });

/** That it is no payment. */
export const promiseText = (): string => msg('No money is taken now.', { id: 'give-pledge-no-money' });

/** The words of the button that sends it: amount, how often, currency and host. */
export const pledgeText: PledgeText = (frequency, amount, host) => {
  if (frequency === 'monthly')
    return amount
      ? msg(str`Pledge ${amount} every month, to ${host}`, { id: 'give-pledge-button-amount-monthly' })
      : msg(str`Pledge every month, to ${host}`, { id: 'give-pledge-button-monthly' });
  return amount
    ? msg(str`Pledge ${amount} once, to ${host}`, { id: 'give-pledge-button-amount-once' })
    : msg(str`Pledge once, to ${host}`, { id: 'give-pledge-button-once' });
};
