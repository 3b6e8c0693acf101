import { allPairs, type Service } from './service.js';
import { byStatus, fieldProblems, readObject, withDetail, withFields } from './reply.js';

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
    if (answer?.['is_valid'] === false) {
      const messages = answer['validation_messages'];
      // By the field's number, with a point for a part of it: `1.3` goes as `input_1_3`, or as `input_1.3` where an author wrote that.
      const fields = fieldProblems(messages).flatMap(({ name, detail }) =>
        [...new Set([`input_${name}`, `input_${name.replaceAll('.', '_')}`])].map((wire) => ({ name: wire, detail })),
      );
      return withFields(withDetail({ state: 'refused' }, messages), fields);
    }
    const outcome = byStatus(reply);
    return outcome.state === 'done' ? { state: 'unreadable' } : outcome;
  },
};
