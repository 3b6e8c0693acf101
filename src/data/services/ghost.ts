import { valuesOf, type Service } from '../subscription.js';
import { byStatus, readObject, withWords } from './reply.js';

/**
 * Ghost 5 and later. `action` is the site's address. A token comes first, then the request for a sign-up link, as JSON
 * only. The answer is the same for a member and a newcomer: both get an e-mail. Topics are newsletters by
 * name; a fixed value `labels` (repeatable) tags the member. Ghost has no place for the wording of a consent.
 */
export const service: Service = {
  *exchange({ action, email, name, topics, pairs }) {
    const at = (path: string): string => new URL(`members/api/${path}/`, action.replace(/\/?$/, '/')).href;
    const token = yield { url: at('integrity-token') };
    if (token.status !== 200) return byStatus({ ...token, status: token.status === 429 ? 429 : 503 });
    const labels = valuesOf(pairs, 'labels');
    const reply = yield {
      url: at('send-magic-link'),
      json: {
        email,
        ...(name && { name }),
        emailType: 'subscribe',
        ...(labels.length && { labels }),
        ...(topics.length && { newsletters: topics.map(([, topic]) => ({ name: topic })) }),
        integrityToken: token.text.trim(),
      },
    };
    const outcome = byStatus(reply);
    return outcome.state === 'done' ? { state: 'confirm' } : withWords(outcome, readObject(reply)?.['errors']);
  },
};
