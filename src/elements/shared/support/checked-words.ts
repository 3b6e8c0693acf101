/** When a place was checked, in words. */
import { msg, str } from '@lit/localize';
import type { Place } from '../../../documents/support-document.js';
import { formatDate } from '../../../text/date.js';
import { isolated } from '../../../text/right-to-left.js';

/** @param directory where its number may be found, if its own site isn't known */
export function checkedWords(
  { checked, method, phone, text }: Place,
  isPast: boolean,
  locale: string,
  directory: string | undefined,
): string {
  const date = formatDate(checked, locale);
  if (!isPast)
    return method === 'called'
      ? msg(str`Checked ${date}.`, { id: 'support-checked' })
      : msg(str`Found on a web page, ${date}. We haven’t called yet.`, { id: 'support-seen' });
  if (!phone && !text) return msg(str`Last checked ${date}.`, { id: 'support-last' });
  if (directory) {
    const name = isolated(directory, locale);
    return msg(str`Last checked ${date}, too long ago to show the number. ${name} may have it.`, {
      id: 'support-past-directory',
    });
  }
  return msg(str`Last checked ${date}, too long ago to show the number. Their website has it.`, {
    id: 'support-past',
  });
}

/** What is said once of places that were checked on the same day in the same way. */
export function togetherWords({ checked, method }: Place, locale: string): string {
  const date = formatDate(checked, locale);
  return method === 'called'
    ? msg(str`Services checked ${date}.`, { id: 'support-checked-all' })
    : msg(str`Services found on web pages, ${date}. We haven’t called yet.`, { id: 'support-seen-all' });
}
