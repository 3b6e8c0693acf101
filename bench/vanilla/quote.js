import { define, link, make } from './element.js';

/** The author's blockquote, and who said it. */
define('vanilla-quote', (host, text) => {
  const page = text('page');
  const address = `${text('source-url')}#page=${page.replace(/\D/g, '')}`;
  const from = link(address, make('cite', {}, text('source')));
  const button = make('button', { type: 'button' }, 'Copy quotation');
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(`“${host.textContent.trim()}” ${text('by')}, ${text('source')}, ${page}`);
    button.textContent = 'Copied.';
  });
  return [make('slot'), make('p', {}, `— ${text('by')}, ${text('office')}, `, from, `, ${page}`), button];
});
