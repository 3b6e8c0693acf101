import { warn } from '../../runtime/report.js';
import { loadService } from '../../services/load-service.js';
import {
  allPairs,
  plainExchange,
  withConsent,
  type FieldNames,
  type Pairs,
  type Service,
  type Submission,
  type WireRequest,
} from '../../services/service.js';
import { send, type SendResult } from '../../net/exchange.js';
import type { Filled } from './read-form.js';
import type { Said } from './status.js';
import type { ImpactSubscribe } from './subscribe.js';

/** Names on the wire for the fields of our own form, where they differ; an author's form has the right ones. */
function wireNames({ authorsForm, emailField, nameField, topicsField }: ImpactSubscribe, service: Service): FieldNames {
  if (authorsForm) return {};
  const { email, name, topics } = service.names ?? {};
  return { email: emailField || email, name: nameField || name, topics: topicsField || topics };
}

/** How a plain form goes on when an exchange has come to nothing, if it can: JSON is not for forms. */
function plainWay(host: ImpactSubscribe, service: Service, submission: Submission, { request }: SendResult) {
  if (service.plainRequest && request && !request.navigate) return service.plainRequest(submission);
  if (request?.form && request.navigate !== false) return request;
  // What an author's form does without us, it can do after us.
  const url = host.link(host.authorsForm?.getAttribute('action'));
  const own: WireRequest | undefined =
    url && url !== submission.action ? { url, form: allPairs(submission) } : undefined;
  return request && own;
}

/** The proof of work that the publisher asks for; undefined when there was no time for it. */
async function prove(url: string, signal: AbortSignal, timeout: number): Promise<Pairs | undefined> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
  try {
    const { prove } = await import('../../net/proof.js');
    return [['altcha', await prove(url, limit)]];
  } catch (error) {
    if (signal.aborted || !limit.aborted) throw error;
    return undefined;
  }
}

/**
 * Sends to `action` what was filled in, as the host says. Rejects when `signal` is aborted, when there is no such service, when
 * its file can't be had, or when there is no proof to be had.
 */
export async function subscribe(
  filled: Filled,
  host: ImpactSubscribe,
  action: string,
  signal: AbortSignal,
): Promise<Said> {
  const { adapter, doneWhen, plain, values } = host;
  const timeout = host.timeout * 1000;
  const service = adapter ?? (await loadService(host.service || 'form'));
  const wire: Readonly<Record<string, string | undefined>> = wireNames(host, service);
  const named = (pairs: Pairs): Pairs => pairs.map(([name, value]) => [wire[name] ?? name, value]);
  const challenge = host.link(host.challenge);
  const proof = challenge ? await prove(challenge, signal, timeout) : [];
  if (!proof) return { state: 'timeout' };
  const fixed = [...new URLSearchParams(values ?? '')];
  const submission: Submission = {
    ...filled,
    action,
    pairs: [...named(filled.pairs), ...withConsent(fixed, filled.consent), ...proof],
    topics: named(filled.topics),
    ...(doneWhen && { doneWhen }),
  };
  if (filled.consent && service.consentNotice) warn(host, service.consentNotice);
  const exchange = plain ? plainExchange(submission) : service.exchange(submission);
  const { request: last, ...answer } = await send(exchange, { signal, timeout });
  const request = last && plainWay(host, service, submission, { ...answer, request: last });
  return { ...answer, ...(request && { request }), page: service.signUpPage?.(action) };
}
