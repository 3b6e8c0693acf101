import { fixture, html } from '@open-wc/testing';
import { until } from '../helpers/settle.js';
import type { TemplateResult } from 'lit';
import '../../src/define/subscribe.js';
import type { ImpactSubscribe } from '../../src/elements/subscribe/subscribe.js';
import type { Arrival } from '../helpers/subscribe-server.js';

/** The address of the server that speaks as the services do. */
export const server = await fetch('/subscribe-server').then((response) => response.text());

/** What has arrived at `path` of the server. */
export async function arrived(path: string): Promise<Arrival[]> {
  const all = (await fetch(`${server}/arrived`).then((response) => response.json())) as Arrival[];
  return all.filter((arrival) => arrival.path.startsWith(path));
}

let count = 0;

/** A path of the server that no other test has used: `mode` is how it goes. */
export const path = (mode: string, service = 'form'): string => `/${mode}/${service}/${Date.now()}-${count++}`;

export const make = (template: TemplateResult): Promise<ImpactSubscribe> => fixture<ImpactSubscribe>(template);

/** The simplest form of our own. */
export const simple = (mode: string, service = 'form'): Promise<ImpactSubscribe> =>
  make(
    html`<impact-subscribe action=${server + path(mode, service)} service=${service} min-time="0"></impact-subscribe>`,
  );

export const $ = <T extends HTMLElement = HTMLElement>(element: ImpactSubscribe, selector: string): T =>
  (element.renderRoot.querySelector<T>(selector) ?? element.querySelector<T>(selector))!;

/** Fills the email field in as a person would. */
export function write(element: ImpactSubscribe, text: string, selector = '[type=email]'): void {
  const input = $<HTMLInputElement>(element, selector);
  input.focus();
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

export const press = (element: ImpactSubscribe): void => $(element, 'form button:not([type=button])').click();

/** What the element says, once it says something other than that it is sending. */
export async function answer(element: ImpactSubscribe): Promise<string> {
  const box = $(element, '[part=answer]');
  await until(() => box.textContent!.trim() && !box.textContent!.includes('Sending'), 'an answer');
  return box.textContent!.replace(/\s+/g, ' ').trim();
}

/** Waits until the element says something with these words in it. */
export const says = (element: ImpactSubscribe, words: string): Promise<unknown> =>
  until(() => $(element, '[part=answer]').textContent!.includes(words), words);

/** The note that is tied to a field. */
export function noteOf(element: ImpactSubscribe, selector = '[type=email]'): string {
  const field = $(element, selector);
  const root = field.getRootNode() as Document | ShadowRoot;
  const ids = (field.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id.startsWith('impact-note'));
  return ids.map((id) => root.querySelector(`#${id}`)?.textContent ?? '').join(' ');
}
