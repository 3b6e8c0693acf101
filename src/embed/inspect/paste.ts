import { factsOf, type FindingCode } from './findings.js';

/** A way to paste that a page's HTML can show. */
export type Pasted = 'tag' | 'div' | 'link' | 'iframe' | 'shortcode';

/** What was pasted. */
export interface Paste {
  readonly as: Pasted;
  /** The tag without `impact-`. */
  readonly element: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly words: string;
  /** A bundler brings the elements: the page has no script's line. */
  readonly bundled?: boolean;
}

/** What to paste instead, after what went wrong; what isn't listed stays as it was. */
export function instead(pasted: Pasted, findings: readonly FindingCode[]): Pasted {
  const lost = findings.filter(
    (finding) => !factsOf(finding).works && !/^(script|link-(in|visitor|alone|typed))/.test(finding),
  );
  const has = (...any: FindingCode[]) => any.some((finding) => lost.includes(finding));
  if (!lost.length) return pasted;
  if (has('shown-as-text', 'escaped-twice')) return 'link';
  // The line that we write has an end, straight quotes, and no data inside: it is enough to paste that.
  if (has('attributes-torn', 'address-escaped')) return pasted;
  if (pasted === 'tag') return has('swallows', 'json-broken') ? 'tag' : 'div';
  if (has('attributes-curly')) return pasted;
  if (pasted === 'link') return 'shortcode';
  return pasted === 'shortcode' ? 'div' : 'link';
}
