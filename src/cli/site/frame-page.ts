/** The frame page as a publisher has it: what it may speak to, and whether it shows what anybody types. */
import { createHash } from 'node:crypto';

/**
 * @param page the frame page as the library has it
 * @param origins further origins that the page may read from, send to and show pictures of
 * @throws Error where the page isn't as the library writes it
 */
export function publisherFrame(page: string, origins: readonly string[], typed: boolean): string {
  const [, script] = /<script>([^]*?)<\/script>/.exec(page) ?? [];
  const old = script !== undefined && hashOf(script);
  if (!old || !page.includes(old)) throw new Error('frame.html isn’t what the library writes');
  const allowed = ['SELF', ...origins].join(' ');
  const next = script.replace(
    /(?<=(?:connect-src|img-src|form-action) )SELF(?: (?:https|http):[^\s;']+)*/g,
    () => allowed,
  );
  return page
    .replace(script, () => next)
    .replace(old, () => hashOf(next))
    .replace(/(?<=<meta name="impact-free-text" content=")\w+/, () => (typed ? 'yes' : 'no'));
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
