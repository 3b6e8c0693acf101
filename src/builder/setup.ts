/** What is chosen in the builder, and how it is written into the page's own address so that it can be shared. */
import type { ElementControls } from '../embed/controls.js';
import { publishedDocument } from '../embed/snippet/address.js';
import { isDestination, kindThere, type DestinationId } from '../embed/snippet/destinations.js';
import { kindsFor, type SnippetKind } from '../embed/snippet/kinds.js';
import { safeTheme, type Theme } from '../embed/snippet/widget.js';
import { pickText, type LocalizedText } from '../text/pick-language.js';
import type { FiguresDocument } from '../documents/figures-document.js';
import type { FormsDocument } from '../documents/forms-document.js';
import type { Quote } from '../documents/quote.js';
import type { GlossaryDocument } from '../documents/term.js';
import type { Publisher } from '../embed/publisher.js';
import { figuresFor } from './fitting-figures.js';
import type { PreviewSettings } from './preview-settings.js';
import { showsFigure } from '../embed/figure-elements.js';
import { isForm } from '../embed/snippet/frame-names.js';

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
  readonly as: SnippetKind;
  /** The system that it is pasted into, where that was chosen by name. */
  readonly to?: DestinationId | undefined;
  /** The script's line names one release and its hash. */
  readonly pinned: boolean;
  /** Other elements of ours stand on the page too. */
  readonly others: boolean;
}

/** Plainly an example: a figure of one's own begins with nobody else's number, words or source. */
export const EXAMPLE = { value: '1 in 4', label: 'people in our town' };
export const CHANGE = {
  value: '120 in 2024 to 150 in 2025',
  label: 'calls to our helpline',
  counts: 'Calls, not callers',
};

/** The same of elements that show something else than a share. */
export const OWN_FIGURES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  change: CHANGE,
  compare: { value: '21% to 65%', label: 'of people in our town, as several surveys found', kind: 'range' },
};

/** Figures and terms that show an element best, where the publisher has them; else the first that fits. */
const BEST: Readonly<Record<string, string>> = {
  statistic: 'csa-prevalence',
  prevalence: 'csa-girls csa-boys',
  change: 'ph-str',
  compare: 'partner has-child',
  term: 'csam',
};

/** What the publisher has. */
interface Known {
  readonly publisher: Publisher;
  readonly figures: FiguresDocument;
  readonly glossary: GlossaryDocument;
  readonly quotes: readonly Quote[];
  readonly forms: FormsDocument;
}

/** Which figure it begins with: one that is there, or one's own. */
function beginFigure(element: string, src: string, known: Known | undefined): Setup['attributes'] {
  if (!known) return { src, figure: BEST[element]! };
  const fitting = figuresFor(element, known).map(({ id }) => id);
  const best = BEST[element]!.split(' ').filter((id) => fitting.includes(id));
  const figure = best.join(' ') || fitting[0];
  return figure ? { src, figure } : (OWN_FIGURES[element] ?? EXAMPLE);
}

/** The form that the publisher has, or one to be filled in. */
function beginForm({ publisher, forms }: Partial<Known>): Setup['attributes'] {
  const published = forms?.forms.find(({ id }) => id === publisher?.form) ?? forms?.forms[0];
  const say = (text: unknown) => pickText(text as string | undefined, 'en', forms?.language ?? 'en')?.text;
  const of = (name: string) => say(published?.[name]);
  const begun: Readonly<Record<string, string | undefined>> = {
    action: of('action') ?? 'https://news.example.org/subscribe',
    service: of('service'),
    heading: of('heading') ?? 'Connect with us',
    why: of('why') ?? 'New research in plain words.',
    sender: of('sender') ?? say(publisher?.name) ?? 'The Example Foundation',
    frequency: of('frequency') ?? 'About once a month',
    consent: of('consent') ?? 'Yes, you may write to me.',
    'consent-version': of('consent-version') ?? '1',
  };
  return Object.fromEntries(Object.entries(begun).filter((pair): pair is [string, string] => pair[1] !== undefined));
}

/** The contact form that the publisher has, or one to be filled in. */
function beginContact({ publisher, forms }: Partial<Known>): Setup['attributes'] {
  const published = forms?.contact?.[0];
  const say = (text: unknown) => pickText(text as string | undefined, 'en', forms?.language ?? 'en')?.text;
  const of = (name: string) => say(published?.[name]);
  const begun: Readonly<Record<string, string | undefined>> = {
    action: of('action') ?? 'https://example.org/contact',
    service: of('service'),
    heading: of('heading') ?? 'Contact us',
    office: of('office') ?? say(publisher?.name) ?? 'The Example Foundation’s office',
    'answer-within': of('answer-within') ?? '5 working days',
    'report-url': of('report-url'),
    support: of('support'),
  };
  return Object.fromEntries(Object.entries(begun).filter((pair): pair is [string, string] => pair[1] !== undefined));
}

export const QUOTE = {
  text: 'Governments have a duty to protect children.',
  by: 'Dr A. Speaker',
  office: 'Commissioner',
  source: 'A report of the Commissioner',
  'source-url': 'https://example.org/report.pdf',
  page: 'p. 76',
};

/** A text of the publisher's own in English, else in whatever language it is in. */
const sayIn = (text: LocalizedText | undefined): string | undefined => pickText(text, 'en', 'en')?.text;

const GIVING = {
  service: 'stripe',
  action: 'https://donate.stripe.com/example',
  currency: 'AUD',
  amounts: '25 50 100',
  to: 'The Example Foundation',
};

/**
 * A finished set-up to begin with: nothing need be filled in before something is to be seen.
 *
 * @param known what the publisher has; without it, what the documents that come with the elements have
 */
export function beginWith(
  element: string,
  base: string,
  known?: Known,
): Pick<Setup, 'element' | 'attributes' | 'words' | 'link'> {
  const { publisher, glossary } = known ?? {};
  const src = publishedDocument(element, base);
  const home = publisher?.feed ?? publisher?.home ?? 'https://blog.example.org/';
  const has = (name: string) => !publisher || publisher.documents.includes(name);
  const begun = (attributes: Setup['attributes'], link?: string) => ({ element, attributes, words: undefined, link });
  switch (element) {
    case 'term': {
      const terms = glossary?.terms.map(({ id }) => id) ?? [BEST['term']!];
      return begun({ src: src!, term: terms.find((id) => id === BEST['term']) ?? terms[0] ?? '' });
    }
    case 'posts':
      return begun({ src: has('posts') ? src! : home, heading: 'Latest posts' }, home);
    case 'sources':
      return begun({ cite: 'numbers' });
    case 'quote':
      return begun(
        known?.quotes[0] ? { src: src!, quote: known.quotes[0].id! } : { ...(!known && { src: src! }), ...QUOTE },
      );
    case 'contact':
      return begun(beginContact(known ?? {}), publisher?.contact ?? publisher?.home ?? 'https://example.org/contact');
    case 'exit':
      return begun({ href: 'https://www.bom.gov.au/' }, 'https://www.bom.gov.au/');
    case 'give':
      return begun({ ...GIVING, to: sayIn(publisher?.name) ?? GIVING.to }, GIVING.action);
    case 'subscribe':
      return begun(beginForm(known ?? {}), publisher?.home ?? 'https://news.example.org/');
    default:
      return begun(showsFigure(element) ? beginFigure(element, src!, known) : { ...(src && { src }) });
  }
}

/** The names in the query that are no attributes. */
const OWN = [
  ...['element', 'form', 'as', 'system', 'script', 'others', 'words', 'link'],
  ...['accent', 'font', 'radius', 'theme', 'view'],
];

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

/** What a publisher says of the looks of its lines. */
const lookOf = (publisher: Publisher | undefined) =>
  (['accent', 'font'] as const).flatMap((name) => {
    const own = publisher?.[name];
    return own ? [[name, own] as const] : [];
  });

/** As a query: the frame page's names, and `as`, `system`, `script`, `others`, `link` and `view`. The document that is ours goes without saying. */
export function toQuery(
  { element, attributes, form, words, link, theme, as, to, pinned, others }: Setup,
  view: PreviewSettings,
  base: string,
  publisher?: Publisher,
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
    ...lookOf(publisher).flatMap(([name]) => (tokens[name] ? [] : [[name, ''] as const])),
    ['theme', scheme],
    ['as', as],
    ['system', to],
    ['script', pinned ? 'pinned' : undefined],
    ['others', others ? '' : undefined],
    ['view', viewText(view)],
  ];
  return String(new URLSearchParams(pairs.filter((pair): pair is [string, string] => pair[1] !== undefined)));
}

/** Reads a query. What the manifest doesn't know is left out; an empty query is the first element, finished. */
export function fromQuery(query: string, elements: readonly ElementControls[], base: string, known?: Known): Setup {
  const params = new URLSearchParams(query);
  const get = (name: string) => params.get(name) ?? undefined;
  const described = elements.find(({ element }) => element === get('element'));
  const element = described?.element ?? 'statistic';
  const begin = beginWith(element, base, known);
  const names = described?.controls.map(({ name }) => name) ?? [];
  const given = [...params].filter(([name]) => names.includes(name) && !OWN.includes(name));
  const src = params.has('own') ? undefined : publishedDocument(element, base);
  const to = get('system');
  // An address that names the element alone is a link to begin with it: what it shows has to be there.
  const isBare = known && !given.length && !params.has('own') && !params.has('words');
  const attributes: Setup['attributes'] =
    described && !isBare ? { ...(src && { src }), ...Object.fromEntries(given) } : begin.attributes;
  return {
    ...begin,
    attributes,
    ...(described && {
      form: isForm(element) ? get('form') : undefined,
      words: get('words'),
      link: get('link'),
    }),
    theme: safeTheme({
      ...Object.fromEntries(lookOf(known?.publisher)),
      ...(params.has('accent') && { accent: get('accent') }),
      ...(params.has('font') && { font: get('font') }),
      radius: get('radius'),
      scheme: get('theme') as Theme['scheme'],
    }),
    to: isDestination(to) ? to : undefined,
    as:
      kindsFor(element, attributes).find((kind) => kind === get('as')) ??
      (isDestination(to) ? kindThere(to, element, attributes) : undefined) ??
      'tag',
    pinned: get('script') === 'pinned',
    others: params.has('others'),
  };
}
