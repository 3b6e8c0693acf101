import { loadService } from '../../controllers/services.js';
import {
  allPairs,
  type Exchange,
  type FieldNames,
  type Pairs,
  type Service,
  type Submission,
} from '../../data/subscription.js';
import { send, type Answer } from '../../net/exchange.js';
import type { Filled } from './read-form.js';
import type { ImpactSubscribe } from './subscribe.js';

/** Any service, as a form without JavaScript would speak to it. */
function* plainly(submission: Submission): Exchange {
  yield { url: submission.action, form: allPairs(submission), navigate: true };
  return { state: 'handed-over' };
}

/** Names on the wire for the fields of our own form, where they differ; an author's form has the right ones. */
function wireNames({ authorsForm, emailField, nameField, topicsField }: ImpactSubscribe, service: Service): FieldNames {
  if (authorsForm) return {};
  const { email, name, topics } = service.names ?? {};
  return { email: emailField || email, name: nameField || name, topics: topicsField || topics };
}

/**
 * Sends to `action` what was filled in, as the host says. Rejects when `signal` is aborted, when there is no such service, or
 * when its file can't be had.
 */
export async function subscribe(
  filled: Filled,
  host: ImpactSubscribe,
  action: string,
  signal: AbortSignal,
): Promise<Answer> {
  const { adapter, doneWhen, plain, timeout, values } = host;
  const service = adapter ?? (await loadService(host.service || 'form'));
  const wire: Readonly<Record<string, string | undefined>> = wireNames(host, service);
  const named = (pairs: Pairs): Pairs => pairs.map(([name, value]) => [wire[name] ?? name, value]);
  const challenge = host.link(host.challenge);
  const proof: Pairs = challenge
    ? [['altcha', await (await import('../../net/proof.js')).prove(challenge, signal)]]
    : [];
  const submission: Submission = {
    ...filled,
    action,
    pairs: [...named(filled.pairs), ...new URLSearchParams(values ?? ''), ...proof],
    topics: named(filled.topics),
    ...(doneWhen && { doneWhen }),
  };
  const exchange = plain ? plainly(submission) : service.exchange(submission);
  return send(exchange, { signal, timeout: timeout * 1000 });
}
