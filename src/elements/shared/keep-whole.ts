import { html } from 'lit';

/** What is longer than this may break at its spaces: in a narrow column it would leave the stop after it on a line of its own. */
const LONGEST = 18;

/** A text with a part of it on one line, as a date is, with what ends that and a short word that leads to it. */
export function keepWhole(text: string, part: string | undefined): unknown {
  const at = part ? text.indexOf(part) : -1;
  if (!part || at < 0 || part.length > LONGEST) return text;
  const end = at + part.length + (/^[.,;:!?…。，；：।،؛]*/.exec(text.slice(at + part.length))?.[0].length ?? 0);
  const [before = ''] = /(?<!\S)[^\s.,;:،؛]{1,3} $/.exec(text.slice(0, at)) ?? [];
  const from = part.length + before.length > LONGEST ? at : at - before.length;
  return html`${text.slice(0, from)}<span class="whole">${text.slice(from, end)}</span>${text.slice(end)}`;
}
