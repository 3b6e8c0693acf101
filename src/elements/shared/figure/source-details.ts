import { html, nothing } from 'lit';
import { listComma } from '../../../text/list-comma.js';

/** What follows after commas, each in its own direction. @param lang BCP 47 tag of their language */
export const renderDetails = (details: readonly (string | undefined)[], lang: string): unknown =>
  details.map((detail) =>
    detail
      ? html`${listComma(lang)}<bdi class=${(isShort(detail) ? 'whole' : nothing) as string}>${detail}</bdi>`
      : nothing,
  );

/** Whether a detail is a date or a page, which stays on one line. */
export const isShort = (detail: string): boolean => detail.length < 24 && /\d|^pp?\. /.test(detail);
