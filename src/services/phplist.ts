import { allPairs, withPair, type Service } from './service.js';
import { byStatus } from './reply.js';

/**
 * phpList's `?p=asubscribe&id=…`, which takes form posts only. The lists are fixed values (`list[2]=signup`) or topics under
 * such names. It answers 500 and `FAIL` for input that it won't take; otherwise it mails a link to confirm, and answers a piece of
 * HTML. A whole page is something else: a form with a complaint, or a stranger's.
 */
export const service: Service = {
  *exchange(submission) {
    const reply = yield { url: submission.action, form: withPair(allPairs(submission), 'VerificationCodeX') };
    const outcome = byStatus(reply);
    if (/^\s*FAIL/.test(reply.text)) return { state: 'refused' };
    if (outcome.state !== 'done') return outcome;
    return {
      state:
        reply.status === 200 && /^(?!\s*<(!doctype|html)|\s*[[{])\s*\S/i.test(reply.text) ? 'confirm' : 'unreadable',
    };
  },
};
