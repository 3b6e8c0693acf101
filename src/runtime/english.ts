/** Words in English whatever the page speaks: a text is what it says. */
import type { MessageFunctions } from './message-functions.js';

export const msg = ((text: string) => text) as MessageFunctions['msg'];
export const str = ((parts: TemplateStringsArray, ...values: readonly unknown[]) =>
  parts.map((part, at) => (at ? String(values[at - 1]) : '') + part).join('')) as unknown as MessageFunctions['str'];
