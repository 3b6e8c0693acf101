import { consentPairs, withPair, type Service } from './service.js';

/** Buttondown's embedded form, `…/api/emails/embed-subscribe/{user}`. Its answer is a page that only the browser can show. */
export const service: Service = {
  names: { email: 'email', name: 'metadata__name', topics: 'tag' },
  *exchange({ action, pairs, topics, consent }) {
    const extra = consentPairs(consent, (name) => `metadata__${name}`);
    yield { url: action, form: withPair([...pairs, ...topics, ...extra], 'embed', '1'), navigate: true };
    return { state: 'handed-over' };
  },
};
