import { consentPairs, toObject, valuesOf, type Service, type Submission } from './service.js';
import { byStatus, readObject, withDetail } from './reply.js';

/** An address of the installation, from its own or from one of the two that a form is posted to, which people paste. */
const at = (action: string, path: string): string =>
  new URL(path, action.replace(/\/(?:subscription\/form|api\/public\/subscription)\/?$/, '').replace(/\/?$/, '/')).href;
const listsOf = ({ pairs, topics }: Submission): string[] => [
  ...valuesOf(pairs, 'l'),
  ...topics.map(([, list]) => list),
];

/**
 * listmonk's public API. `action` is the address of the installation, or of its form page. The lists are fixed values `l` (repeatable), topics
 * whose values are list ids, or both. Newer versions say whether a list wants a confirmation. The consent goes as attributes.
 */
export const service: Service = {
  names: { topics: 'l' },
  consentNotice:
    'listmonk is sent the consent as attributes of the subscriber, which newer versions do not keep: record it on impact-submit',
  *exchange(submission) {
    const { action, email, name = '', consent } = submission;
    const attribs = toObject(consentPairs(consent));
    const reply = yield {
      url: at(action, 'api/public/subscription'),
      json: { email, name, list_uuids: listsOf(submission), ...(consent && { attribs }) },
    };
    const answer = readObject(reply);
    const outcome = byStatus(reply);
    if (outcome.state !== 'done') return withDetail(outcome, answer?.['message']);
    const data = answer?.['data'];
    if (!data) return { state: 'unreadable' };
    return { state: (data as { has_optin?: unknown }).has_optin === true ? 'confirm' : 'done' };
  },
  /** Its own form page takes the same, and its trap must stay empty. */
  plainRequest: (submission) => ({
    url: at(submission.action, 'subscription/form'),
    form: [
      ['email', submission.email],
      ['name', submission.name ?? ''],
      ...listsOf(submission).map((list) => ['l', list] as const),
      ...consentPairs(submission.consent),
      ['nonce', ''],
    ],
  }),
};
