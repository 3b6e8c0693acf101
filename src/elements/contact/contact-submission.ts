/** What a contact form needs once its reader has begun, in a file of its own that is fetched at that moment. */
import { msg } from '@lit/localize';
import { ImpactSentEvent } from '../../runtime/events/sent.js';
import { loadContactService } from '../../services/load-contact-service.js';
import type { MakeSender } from '../shared/form/form-opening.js';
import type { FormKind } from '../shared/form/submission-kind.js';
import { FormSender } from '../shared/form/submission-sender.js';
import { pageText, unavailableText } from './opening-text.js';

const contactKind: FormKind = {
  sentences: {
    done: () => msg('Thank you. Your message has been sent.', { id: 'contact-done' }),
    confirm: () =>
      msg('Almost there: an email is on its way to you. Open it and follow its link, so that your message is read.', {
        id: 'contact-confirm',
      }),
    already: () => msg('We already have this message. There is nothing more to do.', { id: 'contact-already' }),
    refused: () => msg('Your message wasn’t accepted. Check it and try again.', { id: 'contact-refused' }),
    unavailable: unavailableText,
    timeout: () =>
      msg('No answer came in time, so your message may not have arrived. It is still here.', {
        id: 'contact-timeout',
      }),
    uncertain: () =>
      msg('We couldn’t read the service’s answer, so your message may not have arrived. It is still here.', {
        id: 'contact-uncertain',
      }),
  },
  button: () => msg('Send message', { id: 'contact-button' }),
  page: pageText,
  again: () => msg('Write another message', { id: 'contact-again' }),
  missing: ({ localName, type }) =>
    localName === 'textarea'
      ? msg('Write your message.', { id: 'contact-message-missing' })
      : type === 'checkbox'
        ? msg('Tick the box to agree.', { id: 'contact-consent-missing' })
        : '',
  loadService: loadContactService,
  event: (detail) => new ImpactSentEvent(detail),
  isAboutAddress: false,
  isRepeatable: false,
};

export const make: MakeSender = (host, submission, since) => new FormSender(host, submission, since, contactKind);
