import type { Outcome, Service, WireRequest } from '../../src/services/service.js';
import { neverAnswers } from '../examples/documents.js';

/** How a service answers a form of a story, and what it asks for before that. */
export type Answer = Outcome & { readonly way?: WireRequest };

/** A request that is never answered: the form goes on sending. */
export const late: WireRequest = { url: neverAnswers, form: [] };

/** A service that sends nothing to anybody and answers as is wished. */
export function standInService({ way, ...outcome }: Answer): Service {
  return {
    *exchange() {
      if (way) yield way;
      return outcome;
    },
  };
}

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
