import { define, link, make } from './element.js';

/** The sources of the page's figures, each once, with how often it is cited. */
define('vanilla-sources', () => {
  const dates = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long', timeZone: 'UTC' });
  const studies = new Map();
  for (const figure of document.querySelectorAll('[source]')) {
    const title = figure.getAttribute('source');
    const study = studies.get(title) ?? {
      url: figure.getAttribute('source-url'),
      date: figure.getAttribute('source-date'),
      times: 0,
    };
    study.times++;
    studies.set(title, study);
  }
  const entries = [...studies].map(([title, { url, date, times }]) =>
    make('li', {}, link(url, make('cite', {}, title)), `, ${dates.format(new Date(date))}. Cited ${times} times.`),
  );
  const list = make('ol', {}, ...entries);
  const copy = make('button', { type: 'button' }, 'Copy');
  copy.addEventListener('click', () => navigator.clipboard.writeText(list.innerText));
  return [make('h2', {}, 'Sources'), list, copy];
});
