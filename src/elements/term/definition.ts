/** What a term shows once a reader comes near: fetched at that moment. */
import { msg } from '@lit/localize';
import type { ReactiveControllerHost } from 'lit';
import { addressOf } from '../shared/term/term-address.js';
import type { PageGlossary } from '../shared/term/page-glossaries.js';
import { PopoverController } from '../shared/term/popover.js';
import { adoptStyle } from '../../runtime/adopt-style.js';
import type { LocalizedText } from '../../documents/figure.js';
import { wordingOf, type WordLevel } from '../../documents/glossary-entry.js';
import type { Term } from '../../documents/term.js';
import { languageOfName } from '../../documents/term-name.js';
import { pickText } from '../../text/pick-language.js';
import { sourceLine } from '../../documents/source-line.js';
import { inBrackets, listComma } from '../../text/list-comma.js';
import { nearestLocale } from '../../runtime/locale.js';
import { directionOf } from '../../text/right-to-left.js';
import { boxStyles } from './box-styles.js';

/** Everything that a definition says, and in which language. */
export interface TermExplanation {
  readonly term: Term;
  readonly level: WordLevel;
  /** BCP 47 tag of the text around. */
  readonly locale: string;
  /** BCP 47 tag of the glossary's plain strings. */
  readonly language: string;
  /** A glossary on the page that shows the whole entry. */
  readonly entry: PageGlossary | undefined;
  /** The address of the link that the author wrote. */
  readonly link: string | undefined;
}

/** What the definition knows of its element. */
export interface TermHost extends HTMLElement, ReactiveControllerHost {
  /** @internal Does work that makes messages, in the element's language. */
  speaking<T>(work: () => T): T;
  /** @internal Undefined while nothing is known. */
  readonly explanation: TermExplanation | undefined;
}

type Child = Node | string | false | undefined;

/** An element with attributes and children; what is false or undefined is left out. */
function make(name: string, attributes: Readonly<Record<string, string>>, ...children: Child[]): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

/** The popover of `host`, ready to be opened. */
export function definitionFor(host: TermHost): PopoverController {
  adoptStyle(host.shadowRoot!, boxStyles);
  const popover = new PopoverController(host, () => {
    const { explanation } = host;
    return (
      explanation &&
      host.speaking(() => box(explanation, nearestLocale(host), host.baseURI, (refocus) => popover.close(refocus)))
    );
  });
  return popover;
}

function box(
  explained: TermExplanation,
  around: string,
  base: string,
  close: (refocus?: boolean) => void,
): HTMLElement {
  const { term, level, locale, language, entry, link } = explained;
  const [name, short] = [term.term, term.abbreviation].map((text) => pickText(text, locale, language));
  const lang = languageOfName(term, locale, language);
  const isOne = lang && lang !== locale;
  const say = (text: LocalizedText | undefined): Child => {
    const said = pickText(text, locale, language);
    return said && said.lang !== locale ? make('span', { lang: said.lang, dir: 'auto' }, said.text) : said?.text;
  };
  const [open, end] = inBrackets('|', isOne ? lang : locale).split('|');
  const names = [
    make('dfn', {}, isOne ? name!.text : say(term.term)),
    short && open!.startsWith(' ') && ' ',
    short && make('span', { class: 'abbreviation' }, open!.trim(), isOne ? short.text : say(term.abbreviation), end),
  ];
  const source = sourceLine(term, locale, base, language);
  const title = source && make('cite', {}, source.title);
  const more = entry ? addressOf(term.id) : link;
  const whole = more && make('a', { part: 'more', href: more }, msg('In the glossary', { id: 'in-glossary' }));
  if (whole && entry) {
    whole.addEventListener('click', (event) => {
      event.preventDefault();
      close();
      entry.reveal(term.id, true);
    });
  }
  // The cross is a letter, so that it has the text's colour in every scheme.
  const button = make(
    'button',
    { part: 'close', class: 'close', type: 'button', 'aria-label': msg('Close', { id: 'close' }) },
    '×',
  );
  button.addEventListener('click', () => close(true));
  return make(
    'div',
    {
      // Marked where the page has no words of ours.
      ...(around === locale ? {} : { lang: locale, dir: directionOf(locale) }),
      part: 'popover',
      class: 'popover',
      popover: 'manual',
      role: 'dialog',
      'aria-labelledby': 'name',
      'aria-describedby': 'definition',
      tabindex: '-1',
    },
    make(
      'p',
      { id: 'name', part: 'name', class: 'name' },
      ...(isOne ? [make('span', { lang, dir: 'auto' }, ...names)] : names),
    ),
    make('p', { id: 'definition', part: 'definition', class: 'definition' }, say(wordingOf(term, level))),
    source &&
      make(
        'p',
        { part: 'source', class: 'small' },
        `${msg('Source:', { id: 'source' })} `,
        make(
          'span',
          { lang: source.lang, dir: 'auto' },
          source.address ? make('a', { href: source.address, rel: 'external noreferrer' }, title) : title,
          source.details.map((detail) => listComma(source.lang) + detail).join(''),
        ),
      ),
    whole && make('p', { class: 'small' }, whole),
    // Last, so that a listener hears the definition first; it is drawn in the corner.
    button,
  );
}
