import { isRightToLeft } from '../../text/right-to-left.js';

/** Colours, lengths and font names that are nothing else: no function that fetches or looks elsewhere. */
const ACCENT = /^(?:#[\da-f]{3,8}|[a-z]{3,30}|(?:(?:rgb|hsl)a?|hwb|(?:ok)?lab|(?:ok)?lch)\([\d\s.,%/+-]{3,60}\))$/i;
const RADIUS = /^(?:\d{1,3}(?:\.\d{1,3})?|\.\d{1,3})(?:px|em|rem)?$/;
const FONT = /^[\p{L}\d ,'"-]{1,100}$/u;

const languageOf = (tag: string | null): string | undefined => {
  try {
    return Intl.getCanonicalLocales(tag ?? [])[0];
  } catch {
    return undefined;
  }
};

/**
 * Dresses the page as its address asks: language with its direction, colour scheme, accent, radius, font. Through CSSOM,
 * as the page's policy wants it.
 *
 * @returns names of what was asked for and isn't possible
 */
export function applyTheme(query: URLSearchParams, root: HTMLElement): string[] {
  const refused: string[] = [];
  const wear = (name: string, pattern: RegExp, put: (value: string) => void) => {
    const value = query.get(name)?.trim();
    if (!value) return;
    if (pattern.test(value)) put(value);
    else refused.push(name);
  };
  const lang = languageOf(query.get('lang'));
  if (lang) root.lang = lang;
  else if (query.get('lang')) refused.push('lang');
  if (root.lang && isRightToLeft(root.lang)) root.dir = 'rtl';
  wear('theme', /^(light|dark)$/, (value) => root.style.setProperty('color-scheme', value));
  wear('accent', ACCENT, (value) => root.style.setProperty('--impact-accent', value));
  wear('radius', RADIUS, (value) =>
    root.style.setProperty('--impact-radius', /\d$/.test(value) ? `${value}px` : value),
  );
  wear('font', FONT, (value) => root.style.setProperty('font-family', `${value}, system-ui, sans-serif`));
  return refused;
}
