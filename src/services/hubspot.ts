import { valuesOf, type Service } from './service.js';
import { byStatus, readObject, withDetail } from './reply.js';

/** The fixed value that names a HubSpot subscription type; it belongs to the consent, not to the fields. */
const TYPE = 'subscriptionTypeId';

/**
 * HubSpot's public form API. `action` is `…/submissions/v3/integration/submit/{portal}/{form}`. Topics under one name
 * become one value. The consent's version follows its wording in brackets, and its time is the submission's. The address of the
 * host page, which HubSpot would take as context, isn't sent.
 */
export const service: Service = {
  names: { email: 'email', name: 'firstname', organisation: 'company' },
  *exchange({ action, pairs, topics, consent }) {
    const many = new Map<string, string[]>();
    for (const [name, value] of [...pairs, ...topics])
      if (name !== TYPE) many.set(name, [...(many.get(name) ?? []), value]);
    const text = consent && consent.text + (consent.version ? ` (${consent.version})` : '');
    const communications = valuesOf(pairs, TYPE).map((type) => ({
      value: true,
      subscriptionTypeId: Number(type),
      text,
    }));
    const reply = yield {
      url: action,
      json: {
        fields: [...many].map(([name, values]) => ({ objectTypeId: '0-1', name, value: values.join(';') })),
        ...(consent && {
          submittedAt: String(Date.parse(consent.time)),
          legalConsentOptions: { consent: { consentToProcess: true, text, communications } },
        }),
      },
    };
    const answer = readObject(reply);
    const outcome = byStatus(reply);
    if (outcome.state === 'done') {
      return answer && ('inlineMessage' in answer || 'redirectUri' in answer)
        ? withDetail(outcome, answer['inlineMessage'])
        : { state: 'unreadable' };
    }
    // HubSpot answers 400 both for an address that it won't take and for a form set up wrongly.
    const theReaders = /_EMAIL|email/i.test(JSON.stringify(answer?.['errors'] ?? ''));
    return outcome.state === 'refused' && !theReaders
      ? { state: 'unavailable' }
      : withDetail(outcome, answer?.['errors']);
  },
};
