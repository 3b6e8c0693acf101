import htmx from 'htmx.org';
import { heard, offer } from '../app.js';

for (const type of ['impact-cite', 'impact-load', 'impact-error']) document.addEventListener(type, heard);

offer({
  async render(state) {
    const settled = new Promise((resolve) => addEventListener('htmx:afterSettle', resolve, { once: true }));
    const query = encodeURIComponent(JSON.stringify(state));
    await htmx.ajax('get', `/htmx/fragment?state=${query}`, { target: '#app', swap: 'innerHTML' });
    await settled;
  },
});
