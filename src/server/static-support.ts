import type { SupportDocument } from '../documents/support-document.js';
import { listSupport } from '../documents/support-list.js';
import { headingLevel, valueOf } from '../elements/shared/attributes.js';
import { isNumberWay, supportView, type PlaceView, type Way } from '../elements/shared/support/support-view.js';
import { inBrackets } from '../text/list-comma.js';
import type { TextInLanguage } from '../text/pick-language.js';
import { LINE } from './graphic.js';
import { textMarkup } from './view-from-attributes.js';
import { linkMarkup } from './static-link.js';
import { escape } from './tree.js';

/**
 * Places to turn to, as lists with every number and address written out: for paper, an address is no use behind a link.
 *
 * @param lang BCP 47 tag of the text around
 * @param locale the one to speak in
 * @param own the author's own words: where the list has no place, they are the nearest help there is
 */
export function staticSupport(
  document: SupportDocument,
  attributes: ReadonlyMap<string, string>,
  lang: string,
  locale: string,
  own = '',
): string {
  const list = listSupport(document, {
    country: attributes.get('country'),
    language: lang,
    zone: '',
    audience: attributes.get('for'),
    today: new Date().toISOString().slice(0, 10),
    canChoose: false,
  });
  const {
    heading,
    countries,
    together,
    nothing,
    own: said,
    directory,
  } = supportView(document, list, {
    heading: attributes.get('heading'),
    locale,
  });
  const level = valueOf(headingLevel, attributes.get('heading-level'));
  const below = Math.min(level + 1, 6);
  const listMarkup = (places: readonly PlaceView[]): string =>
    places.length
      ? `<ul style="margin:0;padding:0;list-style:none">${places.map((place) => item(place, locale, together ? '' : place.checked)).join('')}</ul>`
      : '';
  const lists = countries.map(
    ({ where, sections }) =>
      paragraph(where) +
      sections
        .map(
          ({ heading: kind, places, everywhere }) =>
            `<h${below} style="margin:1.25em 0 .25em">${escape(kind)}</h${below}>` +
            listMarkup(places) +
            (everywhere ? paragraph(everywhere.where) + listMarkup(everywhere.places) : ''),
        )
        .join(''),
  );
  const elsewhere =
    directory &&
    `<p style="margin:1em 0">${escape(directory.before)} ` +
      `${linkMarkup(directory.address, textMarkup(directory.name, locale))}${inBrackets(escape(directory.address), locale)}</p>`;
  const head = `<h${level}>${escape(heading)}</h${level}>`;
  return (
    head +
    paragraph(nothing) +
    lists.join('') +
    paragraph(together?.checked) +
    (elsewhere ?? '') +
    (lists.length || !/\S/.test(own) ? '' : paragraph(said) + own)
  );
}

const paragraph = (text: string | undefined): string => (text ? `<p style="margin:.5em 0">${escape(text)}</p>` : '');

/** @param checked when it was checked, where that isn't said of all together */
function item({ name, answer, ways, hours, cost, facts }: PlaceView, locale: string, checked: string): string {
  const linkTo = ({ kind, address, verb, target }: Way) => {
    const isSite = kind === 'site' || kind === 'chat';
    const link = linkMarkup(address, escape(isSite ? address : target));
    return `${escape(verb)} <bdi dir="ltr">${isSite ? link : `<b>${link}</b>`}</bdi>`;
  };
  const small = (texts: readonly TextInLanguage[], last = '') => {
    const said = [...texts.map((text) => textMarkup(text, locale)), last].filter(Boolean).join(' ');
    return said ? [`<span style="font-size:.875em">${said}</span>`] : [];
  };
  const lines = [
    ...(answer ? [textMarkup(answer, locale)] : []),
    ...ways.filter(isNumberWay).map(linkTo),
    ...small([hours ?? [], cost].flat()),
    ...ways.filter((way) => !isNumberWay(way)).map(linkTo),
    ...small(facts, escape(checked)),
  ];
  return (
    `<li style="margin:0;padding:.75em 0;border-top:1px solid ${LINE}"><b>${textMarkup(name, locale)}</b><br>` +
    `${lines.join('<br>')}</li>`
  );
}
