import { msg } from '@lit/localize';
import type { ReactiveControllerHost } from 'lit';
import { nearestLocale } from '../../../runtime/locale.js';

/** An element as far as the line beside it looks. */
export interface SupportLineHost extends ReactiveControllerHost, HTMLElement {
  readonly support?: string | null | undefined;
  readonly headingLevel?: number;
  speaking<T>(work: () => T): T;
}

/** Where the line stands in the shadow trees of elements that have a place for it, and whether it is there whatever else is on the page. */
export interface SupportLinePlace {
  readonly at: string;
  readonly always?: true;
}

/** A class of elements with such a place, as a static property `supportLine`. */
export const placeOfLine = (host: Element): SupportLinePlace | undefined =>
  (host.constructor as { readonly supportLine?: SupportLinePlace }).supportLine;

/** The language that `msg` speaks, with its country where the text around is in that language. */
export function lineLocale(host: Element): string {
  const spoken = msg('en', { id: 'exit.tag' });
  const around = nearestLocale(host);
  return around.split('-', 1)[0] === spoken ? around : spoken;
}

/** The words of the line, and the list's heading, in the language that `msg` speaks. */
export const supportLineText = (): string => msg('Where to find help', { id: 'support-line' });
