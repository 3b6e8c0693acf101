import { escape } from './tree.js';

const PLAIN = ' style="color:inherit"';

/**
 * A link on a page without a script. Another site is not told which page its reader comes from.
 *
 * @param address an address that was checked
 * @param content markup
 * @param look further attributes, each with a space before it
 */
export const linkMarkup = (address: string, content: string, look = PLAIN): string =>
  `<a href="${escape(address)}"${/^https?:/i.test(address) ? ' rel="external noreferrer"' : ''}${look}>${content}</a>`;
