import { html, type TemplateResult } from 'lit';

/** A heading of a level that is only known at run time. */
export function renderHeading(level: number, content: unknown): TemplateResult {
  if (level < 2) return html`<h1>${content}</h1>`;
  if (level === 2) return html`<h2>${content}</h2>`;
  if (level === 3) return html`<h3>${content}</h3>`;
  if (level === 4) return html`<h4>${content}</h4>`;
  return level === 5 ? html`<h5>${content}</h5>` : html`<h6>${content}</h6>`;
}
