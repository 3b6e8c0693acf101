/** Search in the documentation: the index is fetched when somebody first goes to the field. */
import MiniSearch from 'minisearch';
import { SEARCH_OPTIONS, type Section } from './search-options.js';

const form = document.querySelector<HTMLFormElement>('form.search')!;
const field = form.querySelector('input')!;
const list = form.querySelector('ol')!;
const status = form.querySelector<HTMLElement>('[role="status"]')!;
const root = form.dataset['root'] ?? '';

let index: Promise<MiniSearch<Section>> | undefined;
const load = () =>
  (index ??= fetch(`${root}search.json`)
    .then((response) => response.text())
    .then((json) => MiniSearch.loadJSON(json, SEARCH_OPTIONS))
    .catch((error: unknown) => {
      // The next key tries again.
      index = undefined;
      throw error;
    }));

async function show(): Promise<void> {
  const words = field.value.trim();
  if (!words) {
    list.replaceChildren();
    status.textContent = '';
    return;
  }
  const results = (await load()).search(words).slice(0, 12);
  if (words !== field.value.trim()) return;
  list.replaceChildren(
    ...results.map(({ id, ...result }) => {
      const { page, heading, shown } = result as unknown as Section;
      const [item, link, line] = [
        document.createElement('li'),
        document.createElement('a'),
        document.createElement('p'),
      ];
      link.href = root + String(id);
      link.textContent = heading === page ? page : `${page}: ${heading}`;
      line.textContent = shown;
      item.append(link, line);
      return item;
    }),
  );
  status.textContent = results.length
    ? `${results.length === 12 ? 'The first 12' : results.length} found`
    : 'Nothing found';
}

const update = () =>
  void show().catch(() => (status.textContent = 'The search index couldn’t be loaded. The menu lists every page.'));

form.hidden = false;
field.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
field.addEventListener('input', update);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  list.querySelector('a')?.click();
});
form.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  field.value = '';
  update();
  field.focus();
});
