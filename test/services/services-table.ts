/** How each way of failing must be told by each service: one table for Node and for the browsers. */
import type { OutcomeState } from '../../src/services/service.js';

/** Those whose answer is read. */
export const READ = ['form', 'json', 'ghost', 'listmonk', 'phplist', 'hubspot', 'kit', 'gravity-forms'] as const;
/** Those in whose own page it ends, whatever their server does. */
export const HANDED_OVER = ['mailchimp', 'buttondown', 'brevo', 'campaign-monitor'] as const;

type Read = (typeof READ)[number];

/** What the server does, and what is made of it; where services differ, by service. */
export const FAILURES: readonly (readonly [
  mode: string,
  expected: OutcomeState,
  except?: Partial<Record<Read, OutcomeState>>,
])[] = [
  ['400', 'refused', { hubspot: 'unavailable' }],
  ['401', 'unavailable'],
  ['403', 'unavailable'],
  ['404', 'unavailable'],
  ['405', 'unavailable'],
  ['409', 'unavailable'],
  ['422', 'refused', { hubspot: 'unavailable' }],
  ['429', 'too-many'],
  ['429-wait', 'too-many'],
  ['500', 'unavailable'],
  ['502', 'unavailable'],
  ['503', 'unavailable'],
  ['504', 'timeout'],
  ['hang', 'timeout'],
  ['html', 'unreadable'],
  // A back end of one's own that says nothing but "it went well" has said so.
  ['empty', 'unreadable', { form: 'done', json: 'done' }],
  ['broken', 'unreadable'],
  ['error-200', 'unreadable', { form: 'refused', json: 'refused' }],
  ['redirect', 'unreadable'],
];

/** The same at the step before, for the services that have one. */
export const FIRST_FAILURES: readonly (readonly [mode: string, expected: OutcomeState])[] = [
  ['first-400', 'unavailable'],
  ['first-404', 'unavailable'],
  ['first-429', 'too-many'],
  ['first-429-wait', 'too-many'],
  ['first-500', 'unavailable'],
  ['first-hang', 'timeout'],
  ['first-html', 'unavailable'],
  ['first-empty', 'unavailable'],
  ['first-broken', 'unavailable'],
  ['first-redirect', 'unavailable'],
];

/** When all goes well. */
export const SUCCESSES: Readonly<Record<Read, OutcomeState>> = {
  form: 'done',
  json: 'done',
  ghost: 'confirm',
  listmonk: 'done',
  phplist: 'confirm',
  hubspot: 'done',
  kit: 'done',
  'gravity-forms': 'done',
};
