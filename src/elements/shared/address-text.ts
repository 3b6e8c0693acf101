import { html } from 'lit';

/** Where an address may go on in the next line: before what parts it. */
const PLACE = /(?<=[\p{L}\p{N}])(?=[./@][\p{L}\p{N}])/u;
/** Up to a dot behind the name of a site, which is part of a number more often than not, as in a DOI. */
const IN_PATH = /^[^/]*\/\/[^/]+\/.*(?=\.)/u;

/**
 * The name of a link or a button with an address in it, which goes on in the next line before a dot or a slash, so that no line's end
 * looks like its own: a column that is narrower would tear it anywhere. The sheet has the places: a `<wbr>` would be spoken as a space, and
 * a letter would be copied along. A sentence stays one text, since a screen reader may stop where one ends.
 */
export const addressText = (text: string): unknown =>
  text.split(PLACE).map((stretch, index, all) => {
    const next = all[index + 1];
    if (!next) return stretch;
    const isNarrow = next.startsWith('.') && IN_PATH.test(all.slice(0, index + 2).join(''));
    return html`<span class=${isNarrow ? 'stretch late' : 'stretch'}>${stretch}</span>`;
  });
