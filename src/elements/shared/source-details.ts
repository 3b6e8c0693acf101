import { html, nothing } from 'lit';

/** What follows after commas, each in its own direction. */
export const renderDetails = (details: readonly (string | undefined)[]): unknown =>
  details.map((detail) =>
    detail ? html`, <bdi class=${isShort(detail) ? 'whole' : nothing}>${detail}</bdi>` : nothing,
  );

/** Whether a detail is a date or a page, which stays on one line. */
const isShort = (detail: string): boolean => detail.length < 24 && /\d/.test(detail);
