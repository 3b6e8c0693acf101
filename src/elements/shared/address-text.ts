import { html } from 'lit';

/** A stretch up to where an address may go on in the next line, or to the end. */
const STRETCH = /.+?[.@](?=\p{L})|.+$/gsu;

/**
 * The name of a link or a button with an address in it, which goes on in the next line after what parts it: a column that is narrower would
 * tear it anywhere. The sheet has the places: a `<wbr>` would be spoken as a space, and a letter would be copied along. A sentence stays
 * one text, since a screen reader may stop where one ends.
 */
export const addressText = (text: string): unknown =>
  (text.match(STRETCH) ?? []).map((stretch, index, all) =>
    index < all.length - 1 ? html`<span class="stretch">${stretch}</span>` : stretch,
  );
