import { html } from 'lit';

/** Where an address may go on in the next line: before what parts it, and after the slashes of its scheme. */
const PLACE = /(?<=[\p{L}\p{N}])(?=[./@][\p{L}\p{N}])|(?<=\/\/)/u;

/**
 * The name of a link or a button with an address in it, which goes on in the next line before a dot or a slash, so that no line's end
 * looks like its own: a column that is narrower would tear it anywhere. The sheet has the places: a `<wbr>` would be spoken as a space, and a letter would be copied along. A sentence stays
 * one text, since a screen reader may stop where one ends.
 */
export const addressText = (text: string): unknown =>
  text
    .split(PLACE)
    .map((stretch, index, all) => (index < all.length - 1 ? html`<span class="stretch">${stretch}</span>` : stretch));
