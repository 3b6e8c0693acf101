/** Who publishes what the builder writes lines for: builder/publisher.json, which `impact-elements build` writes. */
import type { LocalizedText } from '../documents/figure.js';

export interface Publisher {
  readonly name: LocalizedText;
  /** The documents that there are: `figures`, `glossary`, `support`, `posts`, `forms`. */
  readonly documents: readonly string[];
  readonly home?: string;
  readonly contact?: string;
  /** `#rrggbb`. */
  readonly accent?: string;
  readonly font?: string;
  readonly languages?: readonly string[];
  /** The form that a subscribe form begins as. */
  readonly form?: string;
  /** Where a quick exit leads. */
  readonly exit?: string;
  readonly licence?: { readonly name: string; readonly url?: string };
  /** The folder of the release that lines name, where the builder itself lies elsewhere: while a site is tried by `dev`. */
  readonly release?: string;
  /** The publisher's blog. */
  readonly feed?: string;
}
