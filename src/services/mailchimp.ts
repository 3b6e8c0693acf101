import { allPairs, withPair, type Service } from './service.js';

/**
 * Mailchimp's hosted form. `action` is its `…/subscribe/post?u=…&id=…`, or the address of the page that it stands on, without
 * `/post`. Other sites can't read its answer, and the variant that they could read is an injected script: so the browser goes
 * there.
 */
export const service: Service = {
  names: { email: 'EMAIL', name: 'FNAME' },
  *exchange(submission) {
    const [u, id] = ['u', 'id'].map((name) => new RegExp(`[?&]${name}=(\\w*)`).exec(submission.action)?.[1]);
    const trap = `b_${u}_${id}`;
    const url = submission.action.replace(/\/subscribe\/?(?=\?)/, '/subscribe/post');
    yield { url, form: withPair(allPairs(submission), trap), navigate: true };
    return { state: 'handed-over' };
  },
};
