/** Addresses of pictures that show nothing of a post: faces of authors, and what counts readers or fills room. */

const HOSTS =
  /^(?:[\w-]+\.)*(?:gravatar\.com|pixel\.wp\.com|stats\.wordpress\.com|feeds\.feedburner\.com|feedsportal\.com|doubleclick\.net|google-analytics\.com|scorecardresearch\.com|list-manage\.com|vgwort\.de)$/i;
const FILES =
  /\/(?:pixel|spacer|blank|transparent|clear|1x1|counter|tracker|tracking|beacon)(?:\.(?:gif|png|php|aspx?))?$|\/(?:open|count|track)\.(?:aspx?|php)$|\/(?:avatars?|profile[_-](?:images?|pics?))\//i;

/** False for an avatar, a counting pixel and a stand-in. @param url absolute, or as written */
export function isPicture(url: string): boolean {
  if (/^data:/i.test(url)) return false;
  const [, host = '', path = ''] = /^(?:https?:)?\/\/([^/?#:]*)[^/?#]*([^?#]*)/i.exec(url) ?? ['', '', url];
  return !HOSTS.test(host) && !FILES.test(`/${path.replace(/[?#].*$/, '')}`);
}

/** Classes of pictures that say nothing: smileys, faces of authors, pixels that count. */
export const IDLE_CLASS =
  /\b(?:emoji|smiley|wp-smiley|avatar|gravatar|author-(?:image|photo|avatar)|tracking|pixel)\b/i;
