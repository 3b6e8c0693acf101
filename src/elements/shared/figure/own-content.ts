import { html, nothing, type TemplateResult } from 'lit';
import type { LoadState } from '../../../runtime/loader.js';

/** The author's own content, and one plain line where loading failed. */
export const renderOwnContent = (state: LoadState, notLoaded: () => string): TemplateResult =>
  html`<slot></slot>${state === 'failed' ? html`<p part="message" class="message">${notLoaded()}</p>` : nothing}`;
