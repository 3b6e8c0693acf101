/** A page of the catalogue about one figure, term or quote, and the page that finds them all. */
import { editionOf, editionOfQuote, editionOfTerm } from '../../documents/edition.js';
import type { Difference } from '../../documents/figure.js';
import { sourceAddress } from '../../documents/written-address.js';
import { proportionOf } from '../../quantity/proportion.js';
import { readQuantity } from '../../quantity/read-quantity.js';
import { formatDate } from '../../text/date.js';
import type { SnippetKind } from '../../embed/snippet/kinds.js';
import { figureWords, markOf, publishedQuoteWords } from '../../embed/snippet/words.js';
import { publishedDocument } from '../../embed/snippet/address.js';
import { usualRoom, roomPixels } from '../../embed/snippet/room.js';
import { cardName, fileName } from '../kit/kit.js';
import { CARD_SHAPES, SHAPE_NAMES, type CardShape } from '../kit/shapes.js';
import type { CatalogueEntry, Published } from './entries.js';
import { citationOf, sourceHtml, text, titleOf } from './entry-source.js';
import { linesHtml, linesOf, type EmbedLine } from './lines.js';
import { escape, publisherName, rootOf, type Around, type CataloguePage } from './page.js';

/** The element that shows an entry, and the attributes that name it. */
export function elementOf(entry: CatalogueEntry): {
  readonly element: string;
  readonly named: Readonly<Record<string, string>>;
} {
  if (entry.kind === 'term') return { element: 'glossary', named: { terms: entry.id, 'no-search': '' } };
  if (entry.kind === 'quote') return { element: 'quote', named: { quote: entry.id } };
  const { value, kind, series = [] } = entry.figure;
  const quantity = readQuantity(value, { kind });
  const element =
    quantity && proportionOf(quantity)
      ? 'prevalence'
      : series.length > 1 || quantity?.kind === 'change'
        ? 'change'
        : 'statistic';
  return { element, named: { figure: entry.id } };
}

const attributesText = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value ? ` ${name}="${escape(value)}"` : ` ${name}`))
    .join('');

/** Ways to paste: a term stands in a sentence, which a frame can't. */
const KINDS: Readonly<Record<CatalogueEntry['kind'], readonly SnippetKind[]>> = {
  figure: ['tag', 'div', 'link', 'iframe', 'shortcode'],
  term: ['tag', 'div', 'link', 'shortcode'],
  quote: ['tag', 'div', 'link', 'iframe', 'shortcode'],
};

/** What is said where no script runs: a whole sentence with its source. */
function wordsOf(entry: CatalogueEntry, { figures }: Published, { language }: Pick<Around, 'language'>): string {
  if (entry.kind === 'figure') return figureWords([entry.figure], { locale: language, language: figures.language });
  if (entry.kind === 'term') return entry.sentence;
  return publishedQuoteWords(entry.quote, { locale: language, language: figures.language });
}

function lines(entry: CatalogueEntry, published: Published, around: Around, base: string): readonly EmbedLine[] {
  const { element, named } = entry.kind === 'term' ? { element: 'term', named: { term: entry.id } } : elementOf(entry);
  const src = publishedDocument(element, base)!;
  const theme = { accent: around.publisher.accent, font: around.publisher.font };
  return linesOf(
    { element, attributes: { src, ...named }, theme, embedded: editionIn(entry) },
    KINDS[entry.kind],
    base,
    published,
    wordsOf(entry, published, around),
  );
}

function editionIn(entry: CatalogueEntry): string {
  switch (entry.kind) {
    case 'figure':
      return editionOf([entry.figure]);
    case 'term':
      return editionOfTerm(entry.term);
    case 'quote':
      return editionOfQuote(entry.quote);
  }
}

const baseOf = ({ address, moving }: Around): string => new URL(moving, address).href;

/** What happened to a figure since it was published. */
function historyHtml(entry: CatalogueEntry, { language }: Around, own: string): string {
  if (entry.kind !== 'figure') return '';
  const { status, changes = [] } = entry.figure;
  const told = [
    ...changes.map(({ date, what = 'value', from, to, why }) => ({
      date,
      said: `${what === 'value' ? '' : `${what}: `}${[from, to].filter(Boolean).join(' → ')}${why ? `. ${text(why, language, own)}` : ''}`,
    })),
    // The change of that day says why already.
    ...(status &&
    !changes.some(
      ({ date, why }) => date === status.date && text(why, language, own) === text(status.note, language, own),
    )
      ? [
          {
            date: status.date ?? '',
            said: `${status.state}${status.note ? `: ${text(status.note, language, own)}` : ''}`,
          },
        ]
      : []),
  ].sort((a, b) => (a.date < b.date ? 1 : -1));
  return told.length
    ? `<section aria-labelledby="history"><h2 id="history">History</h2><dl>${told
        .map(
          ({ date, said }) =>
            `<dt>${date ? `<time datetime="${escape(date)}">${escape(formatDate(date, language))}</time>` : ''}</dt><dd>${escape(said)}</dd>`,
        )
        .join('')}</dl></section>`
    : '';
}

const DIFFERENCES: Readonly<Record<Difference, string>> = {
  population: 'Who this covers',
  definition: 'What was measured',
  ages: 'Ages',
  asked: 'Who was asked',
  period: 'Period',
  unit: 'Unit',
};

/** Figures that seem to contradict this one, and why they don't. */
function differsHtml(entry: CatalogueEntry, published: Published, root: string): string {
  if (entry.kind !== 'figure' || !entry.figure.differs?.length) return '';
  const items = entry.figure.differs.flatMap(({ with: id, because }) => {
    const other = published.entries.find((each) => each.kind === 'figure' && each.id === id);
    if (!other) return [];
    const reasons = Object.entries(because).map(([name, sides]) => {
      const [here, there] = [sides?.here, sides?.there].map((side) =>
        text(side, published.figures.language, published.figures.language),
      );
      return `${DIFFERENCES[name as Difference]}: “${here}” here, “${there}” there`;
    });
    return [
      `<li><a href="${root}${escape(other.path)}">${escape(other.sentence)}</a><br>${escape(reasons.join('; '))}</li>`,
    ];
  });
  return `<section aria-labelledby="differs"><h2 id="differs">Why other numbers differ</h2><ul>${items.join('')}</ul></section>`;
}

const isWithdrawn = (entry: CatalogueEntry): boolean =>
  entry.kind === 'figure' && entry.figure.status?.state === 'withdrawn';

/** schema.org's description of an entry. */
function dataOf(entry: CatalogueEntry, published: Published, around: Around): object {
  const { language, address, publisher } = around;
  const url = new URL(entry.path, address).href;
  const common = {
    '@context': 'https://schema.org',
    '@id': url,
    url,
    inLanguage: language,
    isBasedOn: sourceAddress(entry.source),
    license: publisher.licence?.url,
  };
  if (entry.kind === 'term')
    return {
      ...common,
      '@type': 'DefinedTerm',
      name: entry.sentence,
      description: text(entry.term.definition, language, published.glossary.language),
      termCode: text(entry.term.abbreviation, language, published.glossary.language) || undefined,
      inDefinedTermSet: address,
    };
  const creator = { '@type': 'Organization', name: publisherName(around), url: publisher.home };
  if (entry.kind === 'quote') return { ...common, '@type': 'Quotation', text: entry.sentence, publisher: creator };
  const { figure } = entry;
  const own = published.figures.language;
  return {
    ...common,
    '@type': 'Dataset',
    name: titleOf(entry),
    description: describe(entry, published, around),
    ...(markOf(figure) && { creativeWorkStatus: markOf(figure).replace(': ', '') }),
    creator,
    datePublished: figure.source?.published,
    dateModified:
      figure.status?.date ??
      figure.changes
        ?.map(({ date }) => date)
        .sort()
        .at(-1),
    citation: citationOf(entry, own, around),
    variableMeasured: {
      '@type': 'PropertyValue',
      name: text(figure.label, language, own) || entry.id,
      value: figure.value,
      measurementTechnique: figure.source?.sample,
    },
    creditText: figure.source?.title,
    isAccessibleForFree: true,
  };
}

/** A description that search engines take: schema.org asks for fifty letters at least. */
function describe(entry: CatalogueEntry, published: Published, around: Around): string {
  const own = published.figures.language;
  if (entry.kind === 'term') return text(entry.term.definition, around.language, published.glossary.language);
  if (entry.kind === 'quote') return wordsOf(entry, published, around);
  const { note, of, counts } = entry.figure;
  const rest = [of, counts, note].map((each) => text(each, around.language, own)).filter(Boolean);
  const words = wordsOf(entry, published, around);
  return [words, ...rest, `Published by ${publisherName(around)}.`].join(' ').replace(/([^.!?])(?= Published)/, '$1.');
}

/** What a partner takes along who doesn't paste: pictures, their alternative text, a piece of an email, a slide. */
function kitHtml(entry: CatalogueEntry, root: string, words: string): string {
  const name = fileName(entry);
  const card = (shape: CardShape, type: 'png' | 'svg') => `${root}cards/${escape(cardName(name, shape, type))}`;
  const { width, height } = CARD_SHAPES.landscape;
  const shapes = SHAPE_NAMES.map((shape) => {
    const { width: wide, height: high, for: use } = CARD_SHAPES[shape];
    return `<li>${wide} × ${high}, for ${use}: <a href="${card(shape, 'png')}" download>PNG</a>, <a href="${card(shape, 'svg')}" download>SVG</a></li>`;
  });
  const file = (path: string) => `${root}kits/${escape(name)}/${path}`;
  return `<section aria-labelledby="card"><h2 id="card">A card for social media</h2><img src="${card('landscape', 'png')}" width="${width}" height="${height}" loading="lazy" alt="${escape(words)}"><ul>${shapes.join('')}</ul><h3>Its alternative text</h3><p id="alt">${escape(words)}</p><button type="button" class="copy" data-copies="alt">Copy the alternative text</button></section>
<section aria-labelledby="kit"><h2 id="kit">For emails and talks</h2><ul><li><a href="${file('slide.pptx')}" download>A slide</a>, whose words you can edit; the source is in its notes</li><li><a href="${file('email.html')}" download>A piece of an email</a>, as HTML</li><li><a href="${file('alt.txt')}" download>The alternative text</a></li></ul></section>`;
}

/** @param kit whether the site has cards and a kit of it */
export function entryPage(entry: CatalogueEntry, published: Published, around: Around, kit = false): CataloguePage {
  const root = rootOf(entry.path);
  const base = baseOf(around);
  const card = kit ? `cards/${cardName(fileName(entry), 'landscape', 'png')}` : undefined;
  const { element, named } = elementOf(entry);
  const gone = isWithdrawn(entry);
  const document = entry.kind === 'term' ? 'glossary' : 'figures';
  const own = entry.kind === 'term' ? published.glossary.language : published.figures.language;
  const plain = entry.kind === 'figure' ? entry.figure.plain : entry.kind === 'term' ? entry.term.plain : undefined;
  const words = wordsOf(entry, published, around);
  const query = new URLSearchParams({
    element: entry.kind === 'term' ? 'term' : element,
    ...(entry.kind === 'term' ? { term: entry.id } : named),
  });
  const main = `<nav class="trail" aria-label="Where you are"><a href="${root}">Everything</a> › <a href="${root}#${escape(published.topicIds.get(entry.topic)!)}">${escape(entry.topic)}</a></nav>
<h1>${escape(titleOf(entry))}</h1>
<impact-${element} src="${root}data/${document}.json"${attributesText(named)} lang="${escape(around.language)}">${escape(words)}</impact-${element}>
${plain ? `<p class="plain"><strong>In plain words:</strong> ${escape(text(plain, around.language, own))}</p>` : ''}
${gone ? '<p class="gone">Nobody should use this figure. Pages that show it say so by themselves.</p>' : linesHtml(lines(entry, published, around, base), base)}
${gone ? '' : `<p><a href="${root}builder/?${escape(String(query))}">Change how it looks in the builder</a></p>`}
${sourceHtml(entry, around)}
${historyHtml(entry, around, own)}
${differsHtml(entry, published, root)}
<section aria-labelledby="cite"><h2 id="cite">Cite it</h2><p id="citation">${escape(citationOf(entry, own, around))}</p><button type="button" class="copy" data-copies="citation">Copy the citation</button></section>
${card ? kitHtml(entry, root, words) : ''}`;
  return {
    path: entry.path,
    title: titleOf(entry),
    description: describe(entry, published, around),
    main,
    data: dataOf(entry, published, around),
    ...(card && { picture: { path: card, alt: words, width: 1200, height: 630 } }),
    ...(!gone && KINDS[entry.kind].includes('iframe') && { oembed: `oembed/${entry.path.replace(/\/$/, '')}.json` }),
  };
}

/** What a page that is pasted as an address shows: the frame (oEmbed 1.0, type rich). */
export function oembedOf(entry: CatalogueEntry, published: Published, around: Around): object | undefined {
  if (entry.kind === 'term' || isWithdrawn(entry)) return undefined;
  const base = baseOf(around);
  const { element, named } = elementOf(entry);
  const words = wordsOf(entry, published, around);
  const [frame] = linesOf(
    { element, attributes: { src: publishedDocument(element, base)!, ...named } },
    ['iframe'],
    base,
    published,
    words,
  );
  const room = usualRoom({ element, attributes: named, words });
  return {
    version: '1.0',
    type: 'rich',
    provider_name: publisherName(around),
    provider_url: around.publisher.home ?? around.address,
    title: entry.kind === 'quote' ? words : titleOf(entry),
    cache_age: 86_400,
    html: frame!.code,
    width: 600,
    height: room ? roomPixels(room) : 300,
  };
}
