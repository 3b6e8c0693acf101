/* Shows what the demo's own server was sent, and lets it answer otherwise. No part of the library. */
const decodePair = (pair) => decodeURIComponent(pair.replaceAll('+', ' ')).replace('=', ': ');

/** A body as lines of a name and a value, form-encoded or JSON. */
const linesOf = ({ type, body }) =>
  type.startsWith('application/json')
    ? Object.entries(JSON.parse(body)).map(([name, value]) => `${name}: ${value}`)
    : body.split('&').map(decodePair);

/** Shows under one form what arrived at its service. */
function watch(form, choice, shown, kind, events) {
  const show = async () => {
    const arrivals = await (await fetch('/subscribe/arrived')).json();
    const posts = arrivals.filter(({ method, path }) => method === 'POST' && path.endsWith(`/${kind}`)).slice(-3);
    if (posts.length) shown.textContent = posts.map((post) => linesOf(post).join('\n')).join('\n\n');
  };
  choice.addEventListener('change', ({ target }) => form.setAttribute('action', `/subscribe/${target.value}/${kind}`));
  for (const event of [...events, 'impact-error']) form.addEventListener(event, show);
}

const find = (selector) => document.querySelector(selector);
const forms = [
  ['impact-subscribe', '#answer', '#arrived', 'form', 'impact-subscribed'],
  ['impact-contact', '#contact-answer', '#contact-arrived', 'json', 'impact-sent'],
];
for (const [form, choice, shown, kind, event] of forms)
  if (find(form)) watch(find(form), find(choice), find(shown), kind, [event]);
