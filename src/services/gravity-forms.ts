import { allPairs, type Service } from './service.js';
import { byStatus, readObject, withDetail } from './reply.js';

/**
 * Gravity Forms on WordPress. `action` is `…/wp-json/gf/v2/forms/{id}/submissions`, the names those of the form (`input_1`). Sent
 * as a form post: that needs no preflight.
 */
export const service: Service = {
  names: {
    email: 'input_1',
    name: 'input_2',
    message: 'input_3',
    organisation: 'input_4',
    phone: 'input_5',
  },
  *exchange(submission) {
    const reply = yield { url: submission.action, form: allPairs(submission) };
    const answer = readObject(reply);
    if (answer?.['is_valid'] === true) return withDetail({ state: 'done' }, answer['confirmation_message']);
    if (answer?.['is_valid'] === false) return withDetail({ state: 'refused' }, answer['validation_messages']);
    const outcome = byStatus(reply);
    return outcome.state === 'done' ? { state: 'unreadable' } : outcome;
  },
};
