/**
 * What a subscribe form needs once its reader has begun, in a file of its own that is fetched at that moment: a page whose reader
 * only passes by never pays for it.
 */
import { msg } from '@lit/localize';
import { ImpactSubscribedEvent } from '../../runtime/events/subscribed.js';
import { loadService } from '../../services/load-service.js';
import type { MakeSender } from '../shared/form/form-opening.js';
import type { FormKind } from '../shared/form/submission-kind.js';
import { FormSender } from '../shared/form/submission-sender.js';
import { pageText, unavailableText } from './opening-text.js';

const subscribeKind: FormKind = {
  sentences: {
    done: () => msg('Thank you. Your address has been accepted.', { id: 'subscribe-done' }),
    confirm: () =>
      msg('Almost there: an email is on its way to you. Open it and follow its link to confirm.', {
        id: 'subscribe-confirm',
      }),
    already: () =>
      msg('This address is already on the list. There is nothing more to do.', { id: 'subscribe-already' }),
    refused: () => msg('That address wasn’t accepted. Check it or try another.', { id: 'subscribe-refused' }),
    unavailable: unavailableText,
    timeout: () =>
      msg('No answer came in time, so you may not be subscribed. Your details are still here.', {
        id: 'subscribe-timeout',
      }),
    uncertain: () =>
      msg('We couldn’t read the service’s answer, so you may not be subscribed. Your details are still here.', {
        id: 'subscribe-uncertain',
      }),
  },
  button: () => msg('Subscribe', { id: 'subscribe-button' }),
  page: pageText,
  again: () => msg('Use another address', { id: 'subscribe-again' }),
  missing: ({ type }) =>
    type === 'checkbox'
      ? msg('Tick the box to agree to receive these emails.', { id: 'subscribe-consent-missing' })
      : '',
  loadService,
  event: (detail) => new ImpactSubscribedEvent(detail),
  isAboutAddress: true,
  isRepeatable: true,
};

export const make: MakeSender = (host, submission, since) => new FormSender(host, submission, since, subscribeKind);
