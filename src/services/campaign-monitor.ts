import { allPairs, valuesOf, type Service } from './service.js';
import { byStatus } from './reply.js';

/**
 * Campaign Monitor. `action` is `https://createsend.com/`; the form's `data-id` goes as a fixed value `data`. A first request, with the
 * address, gets the link that the form is then posted to; the answer to that is a page.
 */
export const service: Service = {
  *exchange(submission) {
    const [data = ''] = valuesOf(submission.pairs, 'data');
    const link = yield {
      url: new URL('/t/getsecuresubscribelink', submission.action).href,
      form: [
        ['email', submission.email],
        ['data', data],
      ],
      navigate: false,
    };
    const url = link.text.trim();
    if (link.status !== 200) return byStatus({ ...link, status: link.status === 429 ? 429 : 503 });
    if (!/^https?:\/\/\S+$/.test(url)) return { state: 'unavailable' };
    yield { url, form: allPairs(submission).filter(([name]) => name !== 'data'), navigate: true };
    return { state: 'handed-over' };
  },
};
