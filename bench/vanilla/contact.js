import { define, link, make } from './element.js';

const field = (name, label, control) => [
  make('label', { htmlFor: name }, label),
  Object.assign(control, { id: name, name, required: true }),
];

/** A form with a notice above it: the browser checks it, one back end, one message. */
define('vanilla-contact', (host, text) => {
  const status = make('p', { role: 'status' });
  const form = make(
    'form',
    { method: 'post' },
    ...field('email', 'Email address', make('input', { type: 'email', autocomplete: 'email' })),
    ...field('message', 'Your message', make('textarea', { rows: 6, maxLength: 2000 })),
    make('button', {}, 'Send message'),
  );
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const failed = 'That did not work. Please try again.';
    try {
      const { ok } = await fetch(text('action'), { method: 'POST', body: new URLSearchParams(new FormData(form)) });
      status.textContent = ok ? 'Thank you.' : failed;
      form.hidden = ok;
    } catch {
      status.textContent = failed;
    }
  });
  const list = make(
    'dl',
    {},
    make('dt', {}, 'Who reads it'),
    make('dd', {}, text('office')),
    make('dt', {}, 'Response time'),
    make('dd', {}, text('answer-within')),
  );
  return [
    make('h2', {}, text('heading')),
    make(
      'p',
      {},
      make('strong', {}, 'This isn’t for reporting abuse or for emergencies.'),
      ' If someone is in danger now, call the emergency number where you are.',
    ),
    make('p', {}, link(text('report-url'), 'Where to report abuse')),
    list,
    form,
    status,
  ];
});
