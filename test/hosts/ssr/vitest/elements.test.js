import 'impact-elements/define/statistic';
import 'impact-elements/define/subscribe';
import { expect, it, vi } from 'vitest';

const show = async (markup) => {
  document.body.innerHTML = markup;
  const element = document.body.firstElementChild;
  await element.updateComplete;
  return element.shadowRoot;
};

it('draws a figure', async () => {
  const root = await show('<impact-statistic value="1 in 4" label="people">1 in 4 people.</impact-statistic>');
  expect(root.querySelector('[part=statement]').textContent.replace(/\s+/g, ' ').trim()).toBe('1 in 4 people');
});

it('takes an object as a property', async () => {
  const element = document.createElement('impact-statistic');
  element.data = { value: '28.5%', label: 'of Australians' };
  document.body.replaceChildren(element);
  await vi.waitFor(() => expect(element.shadowRoot.textContent).toContain('of Australians'));
});

it('draws a form', async () => {
  const root = await show('<impact-subscribe action="https://example.org/" heading="News"></impact-subscribe>');
  expect(root.querySelector('form input[type=email]')).not.toBeNull();
});

it('takes over the form of its author', async () => {
  const root = await show(
    '<impact-subscribe><form method="POST" action="https://example.org/"><input type="email" name="email"></form></impact-subscribe>',
  );
  expect(root.querySelector('slot')).not.toBeNull();
});
