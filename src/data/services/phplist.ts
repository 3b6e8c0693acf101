import { allPairs, withPair, type Service } from '../subscription.js';
import { byStatus } from './reply.js';

/**
 * phpList's `?p=asubscribe&id=…`, which takes form posts only. The lists are fixed values (`list[2]=signup`) or topics under
 * such names. It answers 500 and `FAIL` for input that it won't take, and mails a link to confirm otherwise.
 */
export const service: Service = {
  *exchange(submission) {
    const reply = yield { url: submission.action, form: withPair(allPairs(submission), 'VerificationCodeX') };
    const outcome = byStatus(reply);
    if (/^\s*FAIL/.test(reply.text)) return { state: 'refused' };
    return outcome.state === 'done' ? { state: 'confirm' } : outcome;
  },
};
