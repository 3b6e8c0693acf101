/** What is chosen in the builder, and how it is written into the page's own address so that it can be shared. */
import type { ElementControls } from '../embed/controls.js';
import { publishedDocument } from '../embed/snippet/address.js';
import { kindsFor, type Kind } from '../embed/snippet/kinds.js';
import { safeTheme, type Theme } from '../embed/snippet/widget.js';
import type { PreviewSettings } from './preview-settings.js';

export interface Setup {
  /** The tag without `impact-`. */
  readonly element: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Which published form a frame shows. */
  readonly form?: string | undefined;
  /** The words inside the tag, where a person has written them; else they follow the figure. */
  readonly words?: string | undefined;
  readonly link?: string | undefined;
  readonly theme: Theme;
  readonly as: Kind;
  /** The script's line names one release and its hash. */
  readonly pinned: boolean;
}

/** The elements that show a figure of a document, or one of the author's own. */
export const showsFigure = (element: string): boolean => /^(statistic|prevalence|change)$/.test(element);

const BEGIN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  statistic: { figure: 'csa-prevalence' },
  prevalence: { figure: 'csa-girls csa-boys' },
  change: { figure: 'ph-str' },
  glossary: {},
  term: { term: 'csam' },
  posts: { heading: 'Latest posts' },
  support: {},
  sources: { cite: 'numbers' },
  calm: {},
  quote: {
    text: 'Governments have a duty to protect children.',
    by: 'Dr A. Speaker',
    office: 'Commissioner',
    source: 'A report of the Commissioner',
    'source-url': 'https://example.org/report.pdf',
    page: 'p. 76',
  },
  subscribe: {
    action: 'https://news.example.org/subscribe',
    heading: 'Connect with us',
    why: 'New research in plain words.',
    sender: 'The Example Foundation',
    frequency: 'About once a month',
    consent: 'Yes, you may write to me.',
    'consent-version': '1',
  },
};

/** A finished set-up to begin with: nothing need be filled in before something is to be seen. */
export function beginWith(element: string, base: string): Pick<Setup, 'element' | 'attributes' | 'words' | 'link'> {
  const src = publishedDocument(element, base);
  const link =
    element === 'posts'
      ? 'https://blog.example.org/'
      : element === 'subscribe'
        ? 'https://news.example.org/'
        : undefined;
  return { element, attributes: { ...(src && { src }), ...BEGIN[element] }, words: undefined, link };
}

/** The names in the query that are no attributes. */
const OWN = ['element', 'form', 'as', 'script', 'words', 'link', 'accent', 'font', 'radius', 'theme', 'view'];

const WIDTHS: readonly PreviewSettings['width'][] = ['320', '480', '720', 'full'];

/** How the preview is looked at, as `view=320-dark-rtl`; nothing where it is as it begins. */
const viewText = ({ width, dark, rtl }: PreviewSettings): string | undefined =>
  [width !== 'full' && width, dark && 'dark', rtl && 'rtl'].filter(Boolean).join('-') || undefined;

/** Reads the `view` of a query; what isn't known is as it begins. */
export function viewFrom(query: string): Pick<PreviewSettings, 'width' | 'dark' | 'rtl'> {
  const parts = (new URLSearchParams(query).get('view') ?? '').split('-');
  return {
    width: WIDTHS.find((width) => parts.includes(width)) ?? 'full',
    dark: parts.includes('dark'),
    rtl: parts.includes('rtl'),
  };
}

/** As a query: the frame page's names, and `as`, `script`, `link` and `view`. The document that is ours goes without saying. */
export function toQuery(
  { element, attributes, form, words, link, theme, as, pinned }: Setup,
  view: PreviewSettings,
  base: string,
): string {
  const own = publishedDocument(element, base);
  const { scheme, ...tokens } = safeTheme(theme);
  const pairs: (readonly [string, string | undefined])[] = [
    ['element', element],
    ...Object.entries(attributes).filter(([name, value]) => name !== 'src' || value !== own),
    ...(showsFigure(element) && !('src' in attributes) ? [['own', ''] as const] : []),
    ['form', form],
    ['words', words],
    ['link', link],
    ...Object.entries(tokens),
    ['theme', scheme],
    ['as', as],
    ['script', pinned ? 'pinned' : undefined],
    ['view', viewText(view)],
  ];
  return String(new URLSearchParams(pairs.filter((pair): pair is [string, string] => pair[1] !== undefined)));
}

/** Reads a query. What the manifest doesn't know is left out; an empty query is the first element, finished. */
export function fromQuery(query: string, elements: readonly ElementControls[], base: string): Setup {
  const params = new URLSearchParams(query);
  const get = (name: string) => params.get(name) ?? undefined;
  const known = elements.find(({ element }) => element === get('element'));
  const element = known?.element ?? 'statistic';
  const begin = beginWith(element, base);
  const names = known?.controls.map(({ name }) => name) ?? [];
  const given = [...params].filter(([name]) => names.includes(name) && !OWN.includes(name));
  const src = params.has('own') ? undefined : publishedDocument(element, base);
  const as = get('as');
  const attributes: Setup['attributes'] = known
    ? { ...(src && { src }), ...Object.fromEntries(given) }
    : begin.attributes;
  return {
    ...begin,
    attributes,
    ...(known && {
      form: element === 'subscribe' ? get('form') : undefined,
      words: get('words'),
      link: get('link'),
    }),
    theme: safeTheme({
      accent: get('accent'),
      font: get('font'),
      radius: get('radius'),
      scheme: get('theme') as Theme['scheme'],
    }),
    as: kindsFor(element, attributes).find((kind) => kind === as) ?? 'tag',
    pinned: get('script') === 'pinned',
  };
}
