const LABEL = '[a-z\\d](?:[a-z\\d-]{0,61}[a-z\\d])?';
/** The HTML standard's valid email address (html.spec.whatwg.org, "valid e-mail address"). */
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

/** The domain of an address, an international one in its ASCII form. */
function domainOf(address: string): string {
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return /[^\0-\x7f]/.test(domain) ? toAscii(domain) : domain;
}

/**
 * Whether a browser would take the text for an email address: the HTML standard's pattern, after an international domain has been
 * brought into ASCII. Engines differ on the latter (Chromium and Firefox do it, WebKit doesn't), so this decides for all.
 */
export function looksLikeEmail(text: string): boolean {
  const at = text.lastIndexOf('@');
  return at > 0 && ADDRESS.test(`${text.slice(0, at)}@${domainOf(text)}`);
}

/**
 * Slips that people make in the names of providers that many have. Only these, letter for letter: nearness alone would take real
 * domains ("mail.com", "yahoo.com.ar") for slips.
 */
const SLIPS: Readonly<Record<string, string>> = {
  gmail:
    'gmial gmai gmil gmal gamil gamail gnail gmaill gmali gmaik gmsil gmaul gmqil ggmail gmmail gmaiil gmailc gimail gemail',
  googlemail: 'goglemail googelmail googlemial googlmail',
  hotmail:
    'hotmial hotmai hotmal hotmil hotnail hotamil hotmaill hotmali hotmaul hotmsil homail htmail hormail hitmail hoymail',
  icloud: 'iclod icoud iclud icould iclould icluod icloude icloid',
  outlook: 'outlok outllok outloook oulook outlool outloo otlook outook ourlook putlook outlokk outllook',
  yahoo: 'yaho yahooo yhaoo yhoo yaoo yahho yahoi yahpo',
  protonmail: 'protonmial protonmai protonmal protnmail protomnail',
  bigpond: 'bigpnd bigpod bigpon bigppond bigond bigpomd bigpind',
  optusnet: 'optsnet optusent optusnte opusnet',
  btinternet: 'btintenet btinternt btinterent btinernet',
};
/** Endings that no provider here has, and what they stand for. ".co" and ".cm" are countries, but these providers aren't there. */
const ENDINGS: Readonly<Record<string, string>> = {
  com: 'co con cmo cm ocm om comm coom ccom vom xom cpm cim',
  'com.au': 'con.au co.au cmo.au comau com.aau',
  'co.uk': 'couk co.ku cou.k co.u',
};
/** Providers in one ending only, so that a slip under another is somebody else's domain. */
const COM_ONLY = 'gmail googlemail icloud';

const meantBy = (table: Readonly<Record<string, string>>, typed: string): string | undefined =>
  Object.keys(table).find((meant) => table[meant]!.split(' ').includes(typed));

/**
 * The address with its domain put right ("ana@gmial.com" gives "ana@gmail.com") when it is a known slip for a well-known
 * provider; undefined when there is nothing to suggest. To be offered, never applied.
 */
export function suggestAddress(address: string): string | undefined {
  const at = address.lastIndexOf('@') + 1;
  const [, label, ending] = /^([^.]+)\.(.+)$/.exec(address.slice(at).toLowerCase()) ?? [];
  if (!at || !label || !ending) return undefined;
  const meant = Object.hasOwn(SLIPS, label) ? label : meantBy(SLIPS, label);
  if (!meant) return undefined;
  const domain = `${meant}.${meantBy(ENDINGS, ending) ?? ending}`;
  const known = !COM_ONLY.split(' ').includes(meant) || domain.endsWith('.com');
  return known && domain !== `${label}.${ending}` ? address.slice(0, at) + domain : undefined;
}

/** What a reader should look at again in an address. */
export interface AddressDoubt {
  /** The address that was probably meant, where that is known. */
  readonly meant?: string;
}

/**
 * Whether a reader should look at an address again before it is sent: its domain is a known slip, or has no dot in it, so that
 * no mail finds it on the internet ("ana@gmail"). Undefined when there is nothing to ask. An intranet may have such a
 * domain, so the address is never refused for it.
 *
 * @param local whether a domain without a dot is nothing to ask about
 */
export function doubtAbout(address: string, local = false): AddressDoubt | undefined {
  const meant = suggestAddress(address);
  if (meant) return { meant };
  if (local || !address.includes('@') || domainOf(address).includes('.')) return undefined;
  // With the slip ".con" in place of what is missing, a provider that is known under ".com" alone is put right.
  const completed = suggestAddress(`${address.replace(/com$/i, '')}.con`);
  const certain = completed && COM_ONLY.split(' ').some((provider) => completed.endsWith(`@${provider}.com`));
  return certain ? { meant: completed } : {};
}
