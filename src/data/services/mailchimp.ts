import { allPairs, withPair, type Service } from '../subscription.js';

/**
 * Mailchimp's hosted form. `action` is its `…/subscribe/post?u=…&id=…`. Other sites can't read its answer, and the variant that
 * they could read is an injected script: so the browser goes there.
 */
export const service: Service = {
  names: { email: 'EMAIL', name: 'FNAME' },
  *exchange(submission) {
    const { searchParams } = new URL(submission.action);
    const trap = `b_${searchParams.get('u')}_${searchParams.get('id')}`;
    yield { url: submission.action, form: withPair(allPairs(submission), trap), navigate: true };
    return { state: 'handed-over' };
  },
};
