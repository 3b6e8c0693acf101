import { valuesOf, type Service } from '../subscription.js';
import { byStatus, readObject, withWords } from './reply.js';

/**
 * listmonk's public API. `action` is the address of the installation. The lists are fixed values `l` (repeatable), topics
 * whose values are list ids, or both. Newer versions say whether a list wants a confirmation.
 */
export const service: Service = {
  names: { topics: 'l' },
  *exchange({ action, email, name = '', pairs, topics }) {
    const reply = yield {
      url: new URL('api/public/subscription', action.replace(/\/?$/, '/')).href,
      json: { email, name, list_uuids: [...valuesOf(pairs, 'l'), ...topics.map(([, list]) => list)] },
    };
    const answer = readObject(reply);
    const outcome = byStatus(reply);
    if (outcome.state !== 'done') return withWords(outcome, answer?.['message']);
    const data = answer?.['data'];
    if (!data) return { state: 'unreadable' };
    return { state: (data as { has_optin?: unknown }).has_optin === true ? 'confirm' : 'done' };
  },
};
