import { define, make } from './element.js';

const radio = (name, value, label, checked) =>
  make('label', {}, make('input', { type: 'radio', name, value, checked }), ` ${label}`);

/** Amount and frequency here, the rest on the payment page. */
define('vanilla-give', (host, text) => {
  const { host: place } = new URL(text('action'));
  const button = make('button', {});
  const form = make(
    'form',
    {},
    make(
      'fieldset',
      {},
      make('legend', {}, 'How often'),
      radio('often', 'once', 'Once', true),
      radio('often', 'monthly', 'Every month, until you stop it'),
    ),
    make(
      'fieldset',
      {},
      make('legend', {}, 'How much'),
      ...text('amounts')
        .split(' ')
        .map((amount) => radio('amount', amount, `$${amount} ${text('currency')}`)),
    ),
    button,
  );
  const say = () => {
    const { amount, often } = Object.fromEntries(new FormData(form));
    button.textContent = `Give ${amount ? `$${amount} ${text('currency')} ` : ''}${often === 'monthly' ? 'every month' : 'once'}, at ${place}`;
  };
  form.addEventListener('change', say);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.href = `${text('action')}?${new URLSearchParams(new FormData(form))}`;
  });
  say();
  return [make('h2', {}, `Give to ${text('to')}`), form];
});
