import { allPairs, type Service } from './service.js';
import { readReply } from './reply.js';

/** Any back end that takes an ordinary form post. */
export const service: Service = {
  *exchange(submission) {
    return readReply(yield { url: submission.action, form: allPairs(submission) }, submission.doneWhen);
  },
};
