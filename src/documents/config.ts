/** What a publisher says once of all that it publishes: impact.config.json, beside its documents. */
import type { LocalizedText } from './figure.js';
import { accept } from './figures-document.js';
import { HTTP, ID, LANGUAGE, TEXT, VERSION, WORDS } from './shapes.js';
import { validate, type Shape } from './shape.js';

/** A file below the folder of the configuration: no way out of it. */
const FILE: Shape = {
  as: 'a file below this folder',
  text: /^(?![/\\]|[A-Za-z][\w+.-]*:)(?!.*(^|[/\\])\.\.([/\\]|$))(?=.*\S).+$/,
};
const COLOUR: Shape = { as: 'a colour like #0b5763', text: /^#[\dA-Fa-f]{6}$/ };
const ORIGIN: Shape = {
  as: 'an origin like https://news.example.org',
  text: /^(https:\/\/[\w.-]+|http:\/\/(localhost|127\.0\.0\.1))(:\d+)?$/,
};

export const FILES: Shape = {
  fields: { 'figures?': FILE, 'glossary?': FILE, 'support?': FILE, 'actions?': FILE, 'posts?': FILE, 'forms?': FILE },
};

/** Posts that are taken from a feed whenever the site is built. */
export const FEED: Shape = {
  fields: {
    from: HTTP,
    'count?': { as: 'a whole number from 1 to 100', number: [1, 100], whole: true },
    'category?': TEXT,
    'timeout?': { as: 'seconds from 1 to 120', number: [1, 120] },
  },
};

export const LICENCE: Shape = { fields: { name: TEXT, 'url?': HTTP } };

export const CONFIG: Shape = {
  fields: {
    version: VERSION,
    name: WORDS,
    address: HTTP,
    'home?': HTTP,
    'contact?': TEXT,
    'logo?': FILE,
    'accent?': COLOUR,
    'font?': { as: 'a font family', text: /^(?=.{1,100}$)(?:[\w ,-]|"[\w ,-]+"|'[\w ,-]+')+$/ },
    'languages?': { list: LANGUAGE },
    documents: FILES,
    'feed?': FEED,
    'form?': ID,
    'exit?': HTTP,
    'licence?': LICENCE,
    'origins?': { list: ORIGIN },
    'typedFigures?': { as: 'true or false', boolean: true },
  },
};

/** The documents that a publisher may have, in the order in which people meet them. */
export const KINDS_OF_DOCUMENT = ['figures', 'glossary', 'support', 'actions', 'posts', 'forms'] as const;
export type KindOfDocument = (typeof KINDS_OF_DOCUMENT)[number];

export interface Config {
  readonly version: number;
  /** The publisher's name. */
  readonly name: LocalizedText;
  /** Where the contents of site/ will be: it ends in a slash once it is read. */
  readonly address: string;
  /** The publisher's own site. */
  readonly home?: string;
  /** Who answers for the figures: an email address, or a sentence. */
  readonly contact?: string;
  readonly logo?: string;
  /** `#rrggbb`. */
  readonly accent?: string;
  readonly font?: string;
  /** BCP 47 tags, the catalogue's own first. */
  readonly languages?: readonly string[];
  /** Files by the kind of document. */
  readonly documents: Readonly<Partial<Record<KindOfDocument, string>>>;
  readonly feed?: {
    readonly from: string;
    readonly count?: number;
    readonly category?: string;
    /** Seconds. */
    readonly timeout?: number;
  };
  /** The form that the builder begins with, by its id in the forms document. */
  readonly form?: string;
  /** Where a quick exit leads. */
  readonly exit?: string;
  readonly licence?: { readonly name: string; readonly url?: string };
  /** Origins beside the site's own that the frame page may speak to. */
  readonly origins?: readonly string[];
  /** Whether the frame page shows figures that anybody types into an address; it does where nothing is said. */
  readonly typedFigures?: boolean;
}

/** Reads a parsed configuration (schema/config.schema.json). @throws DocumentError */
export function readConfig(json: unknown): Config {
  const config = accept<Config>(json, validate(json, CONFIG));
  return { ...config, address: config.address.replace(/[?#].*$/, '').replace(/\/*$/, '/') };
}
