import { html } from 'lit';

/** What is longer than this may break at its spaces: in a narrow column it would leave the stop after it on a line of its own. */
const LONGEST = 18;

/** A text with a part of it on one line, as a date is, and with what ends that. */
export function keepWhole(text: string, part: string | undefined): unknown {
  const at = part ? text.indexOf(part) : -1;
  if (!part || at < 0 || part.length > LONGEST) return text;
  const end = at + part.length + (/^[.,;:!?…。，；：।،؛]*/.exec(text.slice(at + part.length))?.[0].length ?? 0);
  return html`${text.slice(0, at)}<span class="whole">${text.slice(at, end)}</span>${text.slice(end)}`;
}
