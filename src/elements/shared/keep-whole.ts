import { html } from 'lit';

/** A text with a part of it on one line, as a date is. */
export function keepWhole(text: string, part: string | undefined): unknown {
  const at = part ? text.indexOf(part) : -1;
  if (!part || at < 0) return text;
  return html`${text.slice(0, at)}<span class="whole">${part}</span>${text.slice(at + part.length)}`;
}
