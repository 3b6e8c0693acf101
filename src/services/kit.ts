import { consentPairs, type Service } from './service.js';
import { byStatus, readObject, withDetail } from './reply.js';

/** Kit (once ConvertKit). `action` is `…/forms/{id}/subscriptions`; topics are tag ids, further fields `fields[x]`. */
export const service: Service = {
  names: { email: 'email_address', name: 'first_name', topics: 'tags[]' },
  *exchange({ action, pairs, topics, consent }) {
    const extra = consentPairs(consent, (name) => `fields[${name}]`);
    const reply = yield { url: action, form: [...pairs, ...topics, ...extra] };
    const outcome = byStatus(reply);
    const answer = readObject(reply);
    if (outcome.state !== 'done') return withDetail(outcome, answer?.['errors']);
    if (answer?.['status'] === 'success') return outcome;
    // Anything else ("quarantined": prove on our page that you are a person) is for its own page to sort out.
    return answer?.['errors'] ? withDetail({ state: 'refused' }, answer['errors']) : { state: 'unreadable' };
  },
};
