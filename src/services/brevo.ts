import { allPairs, withPair, type Service } from './service.js';

/** Brevo's hosted form, `…sibforms.com/serve/{token}`. No other site can read its answer. */
export const service: Service = {
  names: { email: 'EMAIL', name: 'FIRSTNAME' },
  *exchange(submission) {
    const form = withPair(withPair(allPairs(submission), 'email_address_check'), 'locale', 'en');
    yield { url: submission.action, form, navigate: true };
    return { state: 'handed-over' };
  },
};
