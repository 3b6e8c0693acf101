import { oneSlip } from './slip.js';

const LABEL = '[a-z\\d](?:[a-z\\d-]{0,61}[a-z\\d])?';
/** The HTML standard's valid e-mail address (html.spec.whatwg.org, "valid e-mail address"). */
const ADDRESS = new RegExp(`^[a-z\\d.!#$%&'*+/=?^_\`{|}~-]+@${LABEL}(?:\\.${LABEL})*$`, 'i');

/** A domain in its ASCII form ("bücher.example" is "xn--bcher-kva.example"); an empty string if it can't be one. */
function toAscii(domain: string): string {
  try {
    // The URL parser knows the rules for international names; what else it would read into a host is kept out.
    return /[^-.a-z\d\u0080-\u{10ffff}]/iu.test(domain) ? '' : new URL(`ws://${domain}`).hostname;
  } catch {
    return '';
  }
}

/**
 * Whether a browser would take the text for an e-mail address: the HTML standard's pattern, after an international domain has been
 * brought into ASCII. Engines differ on the latter (Chromium and Firefox do it, WebKit doesn't), so this decides for all.
 */
export function looksLikeEmail(text: string): boolean {
  const at = text.lastIndexOf('@');
  const domain = text.slice(at + 1);
  const ascii = /[^\0-\x7f]/.test(domain) ? toAscii(domain) : domain;
  return at > 0 && ADDRESS.test(`${text.slice(0, at)}@${ascii}`);
}

/** Providers that many readers have, each long enough for one slip to be a slip. */
const KNOWN =
  'gmail.com googlemail.com outlook.com outlook.com.au hotmail.com hotmail.co.uk hotmail.fr yahoo.com yahoo.com.au yahoo.co.uk yahoo.fr icloud.com bigpond.com bigpond.net.au optusnet.com.au iinet.net.au protonmail.com proton.me live.com.au btinternet.com web.de t-online.de orange.fr wanadoo.fr laposte.net'.split(
    ' ',
  );
/** Real providers one letter away from a known one. */
const OTHERS = 'mail.com email.com ymail.com qmail.com fmail.com'.split(' ');

/**
 * The address with its domain put right ("ana@gmial.com" gives "ana@gmail.com") when it is one slip away from a well-known
 * provider; undefined when there is nothing to suggest. To be offered, never applied.
 */
export function suggestAddress(address: string): string | undefined {
  const at = address.lastIndexOf('@') + 1;
  const domain = address.slice(at).toLowerCase();
  if (!at || KNOWN.includes(domain) || OTHERS.includes(domain)) return undefined;
  const meant = KNOWN.find((known) => oneSlip(domain, known));
  return meant && address.slice(0, at) + meant;
}
