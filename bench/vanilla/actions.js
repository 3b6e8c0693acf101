import { define, link, make } from './element.js';

/** A letter that can be written in one's own words, handed to the email program or copied. */
function letter({ href }) {
  const words = make('textarea', { rows: 8, ariaLabel: 'Your letter' });
  const open = link(href, 'Open in your email program');
  words.addEventListener('input', () => (open.href = `${href}&body=${encodeURIComponent(words.value)}`));
  const copy = make('button', { type: 'button' }, 'Copy');
  copy.addEventListener('click', () => navigator.clipboard.writeText(words.value));
  return make('details', {}, make('summary', {}, 'Write the letter'), words, open, copy);
}

function share() {
  const button = make('button', { type: 'button' }, 'Share');
  const { origin, pathname } = location;
  button.addEventListener('click', () => navigator.share?.({ url: origin + pathname }));
  return button;
}

/** The author's own list with what can be done beside each item. */
define('vanilla-actions', (host, text) => {
  const items = [...host.querySelectorAll('li')].map((item) => {
    const own = item.querySelector('a');
    const about = make('p', {}, own ? item.textContent.replace(own.textContent, '').trim() : '');
    const act = own?.protocol === 'mailto:' ? letter(own) : own ? link(own.href, own.textContent) : share();
    return make('li', {}, make('h3', {}, (own ?? item).textContent), about, act);
  });
  return [make('h2', {}, text('heading')), make('ol', {}, ...items)];
});
