/** A page of a publisher's catalogue: buttons that copy, and a field that finds. Without a script all of it can be read. */
import { fold } from '../text/fold.js';
import { runsOf, showFound } from './runs.js';

const said = (near: Element): HTMLElement | null =>
  near.closest('section')?.querySelector<HTMLElement>('.said') ?? document.querySelector<HTMLElement>('.said');

async function copy(button: HTMLButtonElement): Promise<void> {
  const from = document.getElementById(button.dataset['copies'] ?? '');
  const status = said(button);
  // The same words again would not be said twice.
  if (status) status.textContent = '';
  try {
    await navigator.clipboard.writeText(from?.textContent?.trim() ?? '');
    if (status) status.textContent = 'Copied.';
    else button.textContent = 'Copied';
  } catch {
    if (from) getSelection()?.selectAllChildren(from);
    if (status) status.textContent = 'Your browser didn’t let us copy. It is selected: copy it yourself.';
  }
}

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLButtonElement>('button.copy') : null;
  if (button) void copy(button);
});

/** Parts a list into runs, which are lists of one list: it stays one to whoever listens. */
function partList(list: HTMLElement): void {
  list.setAttribute('role', 'list');
  for (const items of runsOf([...list.querySelectorAll<HTMLElement>('li')])) {
    const [part, run] = [document.createElement('li'), document.createElement('ul')];
    for (const each of [part, run]) each.setAttribute('role', 'none');
    for (const item of items) item.setAttribute('role', 'listitem');
    part.className = 'part';
    run.className = 'run';
    run.append(...items);
    part.append(run);
    list.append(part);
  }
}

const field = document.querySelector<HTMLInputElement>('#find');
if (field) {
  const items = [...document.querySelectorAll<HTMLElement>('.topic li')].map(
    (item) => [item, fold(`${item.closest('section')!.querySelector('h2')!.textContent} ${item.textContent}`)] as const,
  );
  document.querySelectorAll<HTMLElement>('.topic ul').forEach(partList);
  const entries = items.map(([item]) => item);
  const status = document.querySelector<HTMLElement>('.said')!;
  const find = () => {
    const words = fold(field.value).match(/\S+/g) ?? [];
    const found = items.filter(([, text]) => words.every((word) => text.includes(word))).map(([item]) => item);
    showFound(document.body, entries, new Set(found));
    status.textContent = words.length ? `${found.length} found` : '';
  };
  field.addEventListener('input', find);
  // A browser may bring a page back with what was typed.
  if (field.value) find();
}
