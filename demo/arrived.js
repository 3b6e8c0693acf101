/* Shows what the demo's own server was sent, and lets it answer otherwise. No part of the library. */
const form = document.querySelector('impact-subscribe');
const shown = document.querySelector('#arrived');

async function show() {
  const arrivals = await (await fetch('/subscribe/arrived')).json();
  const posts = arrivals.filter(({ method }) => method === 'POST').slice(-3);
  if (posts.length)
    shown.textContent = posts.map(({ body }) => body.split('&').map(decodePair).join('\n')).join('\n\n');
}

const decodePair = (pair) => decodeURIComponent(pair.replaceAll('+', ' ')).replace('=', ': ');

document.querySelector('#answer').addEventListener('change', ({ target }) => {
  form.setAttribute('action', `/subscribe/${target.value}/form`);
});
for (const event of ['impact-subscribed', 'impact-error']) form.addEventListener(event, show);
