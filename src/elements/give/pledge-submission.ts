/** What a pledge needs once its reader has begun, in a file of its own that is fetched at that moment. */
import { msg, str } from '@lit/localize';
import { ImpactSentEvent } from '../../runtime/events/sent.js';
import { loadContactService } from '../../services/load-contact-service.js';
import type { MakeSender } from '../shared/form/form-opening.js';
import type { FormKind } from '../shared/form/submission-kind.js';
import { FormSender } from '../shared/form/submission-sender.js';
import { unavailableText } from './pledge-text.js';

const pledgeKind: FormKind = {
  sentences: {
    done: () =>
      msg('Thank you. Your pledge has been received. Nothing has been paid here.', { id: 'give-pledge-done' }),
    confirm: () =>
      msg('Almost there: an email is on its way to you. Open it and follow its link to confirm.', {
        id: 'subscribe-confirm',
      }),
    already: () => msg('We already have this pledge. There is nothing more to do.', { id: 'give-pledge-already' }),
    refused: () => msg('Your pledge wasn’t accepted. Check it and try again.', { id: 'give-pledge-refused' }),
    unavailable: unavailableText,
    timeout: () =>
      msg('No answer came in time, so your pledge may not have arrived. Your details are still here.', {
        id: 'give-pledge-timeout',
      }),
    uncertain: () =>
      msg('We couldn’t read the service’s answer, so your pledge may not have arrived. Your details are still here.', {
        id: 'give-pledge-uncertain',
      }),
  },
  button: () => msg('Give', { id: 'give-heading' }),
  // It stands below every form.
  page: () => '',
  // Nobody is asked for another.
  again: () => '',
  missing: ({ labels }) => {
    const label = labels?.[0]?.textContent?.trim() ?? '';
    return msg(str`Fill in: ${label}`, { id: 'give-fault-needed' });
  },
  loadService: loadContactService,
  event: (detail) => new ImpactSentEvent(detail),
  isAboutAddress: false,
  isRepeatable: false,
};

export const make: MakeSender = (host, submission, since) => new FormSender(host, submission, since, pledgeKind);
