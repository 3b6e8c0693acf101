import { valuesOf, type Consent, type Service } from './service.js';
import { byStatus, firstText, readObject, withDetail } from './reply.js';

/** What Ghost says, in English always, of a topic that is none of its newsletters, or no longer one. */
const NO_NEWSLETTER = /\b(?:invalid|archived) newsletters\b/i;

/** Letters in a label: Ghost keeps 191, and refuses more only once the member has followed the link. */
const LABEL = 150;

/**
 * A consent as labels. Every member with the same wording shares its labels; the time is given as a day, so that it makes no
 * label for each single member: Ghost itself notes the minute of the confirmation.
 */
const consentLabels = ({ name, text, version, time }: Consent): string[] => [
  ...(text.match(new RegExp(`[^]{1,${LABEL}}`, 'gu')) ?? []).map(
    (piece, index) => `${name}_text${index ? ` (${index + 1})` : ''}: ${piece}`,
  ),
  ...(version ? [`${name}_version: ${version}`.slice(0, LABEL)] : []),
  `${name}_time: ${time.slice(0, 10)}`,
];

/**
 * Ghost 5 and later. `action` is the site's address. A token comes first, then the request for a sign-up link, as JSON
 * only. The answer is the same for a member and a newcomer: both get an email. Topics are newsletters by
 * name; a fixed value `labels` (repeatable) tags the member, and so does the consent: labels are all that Ghost keeps of a newcomer.
 */
export const service: Service = {
  *exchange({ action, email, name, topics, pairs, consent }) {
    const at = (path: string): string => new URL(`members/api/${path}/`, action.replace(/\/?$/, '/')).href;
    const token = yield { url: at('integrity-token') };
    if (token.status !== 200) return byStatus({ ...token, status: token.status === 429 ? 429 : 503 });
    // Whatever else answers in Ghost's place has no token.
    if (!/^[^\s<{]+$/.test(token.text.trim())) return { state: 'unavailable' };
    const labels = [...valuesOf(pairs, 'labels'), ...(consent ? consentLabels(consent) : [])];
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
    if (outcome.state !== 'done') {
      const said = firstText(readObject(reply)?.['errors']);
      // The reader has chosen among the topics that the site's owner named.
      if (topics.length && said && NO_NEWSLETTER.test(said)) {
        return {
          state: 'unavailable',
          problem: `topics must be newsletters of this Ghost site by name. Ghost says: ${said}`,
        };
      }
      return withDetail(outcome, said);
    }
    return { state: reply.status === 201 && reply.text.trim() === 'Created.' ? 'confirm' : 'unreadable' };
  },
  signUpPage: (action) => new URL('#/portal/signup', action).href,
};
