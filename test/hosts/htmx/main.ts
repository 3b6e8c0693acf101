import htmx from 'htmx.org';
import { heard, offer } from '../app.js';
import type { State } from '../state.js';

for (const type of ['impact-cite', 'impact-load', 'impact-error']) document.addEventListener(type, heard);

const swap = (push: boolean) => async (state: State) => {
  const settled = new Promise((resolve) => addEventListener('htmx:afterSettle', resolve, { once: true }));
  const query = `?state=${encodeURIComponent(JSON.stringify(state))}`;
  await htmx.ajax('get', `/htmx/fragment${query}`, {
    target: '#app',
    swap: 'innerHTML',
    ...(push && { push: `/htmx/${query}` }),
  });
  await settled;
};

offer({ render: swap(false), go: swap(true) });
