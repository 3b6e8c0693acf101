import { allPairs, toObject, type Service } from './service.js';
import { readReply } from './reply.js';

/** A back end of one's own that takes one JSON object, its keys the field names. */
export const service: Service = {
  *exchange(submission) {
    return readReply(yield { url: submission.action, json: toObject(allPairs(submission)) }, submission.doneWhen);
  },
};
