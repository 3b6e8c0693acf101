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

/** Where a form goes and how. */
export interface Route {
  /** An absolute http or https address. */
  readonly action: string;
  readonly service: string;
  /** A host page's own way to speak to its service. */
  readonly adapter: Service | null | undefined;
  /** Names on the wire for the fields of our own form; the service's where they're left out. An author's form has the right ones. */
  readonly names: FieldNames | undefined;
  readonly values: Pairs;
  readonly doneWhen: string | undefined;
  /** Seconds for each request. */
  readonly timeout: number;
  /** Go there as a plain form from the start. */
  readonly plain: boolean;
}

/** Any service, as a form without JavaScript would speak to it. */
function* plainly(submission: Submission): Exchange {
  yield { url: submission.action, form: allPairs(submission), navigate: true };
  return { state: 'handed-over' };
}

/** Sends what was filled in. Rejects when `signal` is aborted, when there's no such service, or when its file can't be had. */
export async function subscribe(filled: Filled, route: Route, signal: AbortSignal): Promise<Answer> {
  const { names, plain, doneWhen } = route;
  const service = route.adapter ?? (await loadService(route.service));
  const wire: Readonly<Record<string, string | undefined>> = names ? { ...service.names, ...names } : {};
  const named = (pairs: Pairs): Pairs => pairs.map(([name, value]) => [wire[name] ?? name, value]);
  const submission: Submission = {
    ...filled,
    action: route.action,
    pairs: [...named(filled.pairs), ...route.values],
    topics: named(filled.topics),
    ...(doneWhen && { doneWhen }),
  };
  const exchange = plain ? plainly(submission) : service.exchange(submission);
  return send(exchange, { signal, timeout: route.timeout * 1000 });
}
