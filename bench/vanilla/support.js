import { define, link, make } from './element.js';

/** Places to turn to, in the document's order, with numbers that were checked. */
define('vanilla-support', (host, text) => {
  const dates = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long', timeZone: 'UTC' });
  const country = text('country');
  const places = JSON.parse(text('data')).places.filter(({ countries }) => countries.includes(country));
  const entries = places.map(({ name, answer, phone, url, checked }) =>
    make(
      'li',
      {},
      make('h3', {}, name),
      make('p', {}, answer),
      make('p', {}, link(`tel:${phone.replace(/ /g, '')}`, `Call ${phone}`), ' ', link(url, new URL(url).host)),
      make('small', {}, `We last called on ${dates.format(new Date(checked))}.`),
    ),
  );
  return [make('h2', {}, 'Where to find help'), make('ul', {}, ...entries)];
});
