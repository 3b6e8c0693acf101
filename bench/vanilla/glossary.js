import { define, make } from './element.js';

/** A search over the author's own list. */
define('vanilla-glossary', (host) => {
  const search = make('input', { type: 'search', id: 'search' });
  const found = make('p', { role: 'status' });
  const entries = [...host.querySelectorAll('dt')].map((dt) => [dt, dt.nextElementSibling]);
  search.addEventListener('input', () => {
    const wanted = search.value.trim().toLowerCase();
    let count = 0;
    for (const pair of entries) {
      const hit = pair.some(({ textContent }) => textContent.toLowerCase().includes(wanted));
      for (const part of pair) part.hidden = !hit;
      if (hit) count++;
    }
    found.textContent = wanted ? `${count} of ${entries.length} terms` : '';
  });
  return [make('label', { htmlFor: 'search' }, 'Search'), search, found, make('slot')];
});
