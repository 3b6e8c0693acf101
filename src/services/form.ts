import { allPairs, type Service } from './service.js';
import { readAnswer } from './reply.js';

/** Any back end that takes an ordinary form post. */
export const service: Service = {
  *exchange(submission) {
    return readAnswer(yield { url: submission.action, form: allPairs(submission) }, submission.doneWhen);
  },
};
