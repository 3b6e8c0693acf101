import { warn } from '../../../runtime/report.js';
import {
  allPairs,
  FIELDS,
  plainExchange,
  withConsent,
  type FieldNames,
  type Pairs,
  type Service,
  type Submission,
  type WireRequest,
} from '../../../services/service.js';
import { safeUrl } from '../../../text/url.js';
import { send, type SendResult } from '../../../net/exchange.js';
import type { FormValues } from './form-values.js';
import { serviceName, type SubmissionHost, type SubmissionSettings } from './submission-host.js';
import type { FormKind } from './submission-kind.js';

/** The service that an author names; rejects when its file can't be had, or when there is no such service. */
export const serviceOf = async (settings: SubmissionSettings, { loadService }: FormKind): Promise<Service> =>
  settings.adapter ?? loadService(serviceName(settings));

/** Names on the wire for the fields of our own form, where they differ. */
const wireNames = (settings: SubmissionSettings, { names }: Service): FieldNames =>
  Object.fromEntries(FIELDS.map((name) => [name, settings[`${name}Field`] || names?.[name]]));

/** How a plain form goes on when an exchange has come to nothing, if it can: JSON is not for forms. */
function plainWay(
  service: Service,
  submission: Submission,
  request: WireRequest,
  authorsAction: string | undefined,
): WireRequest | undefined {
  if (service.plainRequest && !request.navigate) return service.plainRequest(submission);
  if (request.form && request.navigate !== false) return request;
  // What an author's form does without us, it can do after us.
  return authorsAction && authorsAction !== submission.action
    ? { url: authorsAction, form: allPairs(submission) }
    : undefined;
}

/** The proof of work that the publisher asks for; undefined when there was no time for it. */
async function prove(url: string, signal: AbortSignal, timeout: number): Promise<Pairs | undefined> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
  try {
    const { prove } = await import('../../../net/proof.js');
    return [['altcha', await prove(url, limit)]];
  } catch (error) {
    if (signal.aborted || !limit.aborted) throw error;
    return undefined;
  }
}

export interface SendSetting {
  /** Where it is sent, a checked address. */
  readonly action: string;
  /** The author's own form, whose fields have the names that the service wants. */
  readonly authorsForm: HTMLFormElement | undefined;
  readonly signal: AbortSignal;
  /** Called when a proof of work begins. */
  readonly onProof: () => void;
}

/**
 * Sends what was filled in, as the host says. Rejects when `signal` is aborted, when there is no such service, when its file can't
 * be had, or when there is no proof to be had.
 */
export async function sendSubmission(
  filled: FormValues,
  host: SubmissionHost,
  kind: FormKind,
  { action, authorsForm, signal, onProof }: SendSetting,
): Promise<SendResult & { readonly page?: string | undefined }> {
  const { doneWhen, plain, values, baseURI } = host;
  const timeout = host.timeout * 1000;
  const service = await serviceOf(host, kind);
  const wire: Readonly<Record<string, string | undefined>> = authorsForm ? {} : wireNames(host, service);
  const named = (pairs: Pairs): Pairs => pairs.map(([name, value]) => [wire[name] ?? name, value]);
  const challenge = safeUrl(host.challenge, baseURI);
  if (challenge) onProof();
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
  const { request: last, fields: told = [], ...result } = await send(exchange, { signal, timeout });
  const ours = new Map(Object.entries(wire).map(([name, wired]) => [wired, name]));
  const sent = new Set([...submission.pairs, ...submission.topics].map(([name]) => name));
  const fields = told
    .filter(({ name }) => sent.has(name))
    .map(({ name, detail }) => ({ name: ours.get(name) ?? name, detail }));
  const authorsAction = safeUrl(authorsForm?.getAttribute('action'), baseURI);
  const request = last && plainWay(service, submission, last, authorsAction);
  return {
    ...result,
    ...(fields.length && { fields }),
    ...(request && { request }),
    page: service.signUpPage?.(action),
  };
}
