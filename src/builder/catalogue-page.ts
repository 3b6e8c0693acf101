/** A page of a publisher's catalogue: buttons that copy, and a field that finds. Without a script all of it can be read. */
import { fold } from '../text/fold.js';

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

const field = document.querySelector<HTMLInputElement>('#find');
if (field) {
  const items = [...document.querySelectorAll<HTMLElement>('.topic li')].map(
    (item) => [item, fold(`${item.closest('section')!.querySelector('h2')!.textContent} ${item.textContent}`)] as const,
  );
  const topics = [...document.querySelectorAll<HTMLElement>('.topic')];
  const status = document.querySelector<HTMLElement>('.said')!;
  const find = () => {
    const words = fold(field.value).match(/\S+/g) ?? [];
    let count = 0;
    for (const [item, text] of items) {
      const fits = words.every((word) => text.includes(word));
      // What stays as it is costs the page nothing.
      if (item.hidden === fits) item.hidden = !fits;
      if (fits) count++;
    }
    for (const topic of topics) {
      const has = topic.querySelector('li:not([hidden])') !== null;
      if (topic.hidden === has) topic.hidden = !has;
    }
    status.textContent = words.length ? `${count} found` : '';
  };
  field.addEventListener('input', find);
  // A browser may bring a page back with what was typed.
  if (field.value) find();
}
