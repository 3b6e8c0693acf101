/** What a person means to put on a page, whatever the page is made with. */
export interface Widget {
  /** The tag without `impact-`. */
  readonly element: string;
  /** Values by attribute name, as in custom-elements.json. A boolean that is on is the empty string; one that is off isn't there. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The id of a published form, for a frame: an address says no more of one. */
  readonly form?: string | undefined;
  /** What people read where no script runs: plain text. */
  readonly words: string;
  /** Where the words lead, for an element whose stand-in is a link: the blog, the page to subscribe on. */
  readonly link?: string | undefined;
  readonly theme?: Theme | undefined;
  /** What its figures say today: see `editionOf`. The page's owner is told once they say something else. */
  readonly embedded?: string | undefined;
  /** How high the element will be; without it, what is usual. */
  readonly room?: ReservedRoom | undefined;
}

/** What a page's owner may set of the looks. Whatever has an odd sign in it is left out of every snippet. */
export interface Theme {
  /** A colour: `#0b5763`, `teal`, `rgb(0 80 90)`. */
  readonly accent?: string | undefined;
  /** A font family: `Georgia, serif`. */
  readonly font?: string | undefined;
  /** A corner radius: `0`, `0.5em`. */
  readonly radius?: string | undefined;
  /** The scheme of a frame. A tag has that of the page around it. */
  readonly scheme?: 'light' | 'dark' | undefined;
}

/** A height, for a width of the window: `base` less `slope` hundredths of the window, but never under `least`. */
export interface ReservedRoom {
  /** In em. */
  readonly least: number;
  /** In em. */
  readonly base: number;
  /** In vw. */
  readonly slope: number;
  /** In em, where a column as narrow as a phone's needs another height: then `least` is that of all others. */
  readonly phone?: number;
}

/** Where the files lie that a snippet names. */
export interface ReleasePlace {
  /** The folder with `impact.js` and `frame.html`; it ends in a slash. */
  readonly base: string;
  /** For a page that pins a release: dist/integrity.json, hashes by file, the immutable names among them. */
  readonly pinned?: Readonly<Record<string, string>> | undefined;
  /** Whether other elements of ours stand on the page too: they share impact.js. An element that is alone has a file of its own. */
  readonly others?: boolean | undefined;
}

/** As the frame page has them: no function that fetches or looks elsewhere, nothing that ends a declaration. */
const SAFE = {
  accent: /^(?:#[\da-f]{3,8}|[a-z]{3,30}|(?:(?:rgb|hsl)a?|hwb|(?:ok)?lab|(?:ok)?lch)\([\d\s.,%/+-]{3,60}\))$/i,
  font: /^[\p{L}\d ,'"-]{1,100}$/u,
  radius: /^(?:\d{1,3}(?:\.\d{1,3})?|\.\d{1,3})(?:px|em|rem)?$/,
} as const;

/** The parts of a theme that can be nothing but what they are called: a set-up may come from a stranger's link. */
export function safeTheme(theme: Theme = {}): Theme {
  const kept = Object.entries(SAFE).flatMap(([name, safe]) => {
    const value = theme[name as keyof typeof SAFE]?.trim();
    return value && safe.test(value) ? [[name, value]] : [];
  });
  const { scheme } = theme;
  return { ...Object.fromEntries(kept), ...((scheme === 'light' || scheme === 'dark') && { scheme }) };
}

/** A text as one line, as every snippet has it. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
