import * as Turbo from '@hotwired/turbo';
import { heard, offer } from '../app.js';

for (const type of ['impact-cite', 'impact-load', 'impact-error']) document.addEventListener(type, heard);

offer({
  async render(state) {
    const loaded = new Promise((resolve) => addEventListener('turbo:load', resolve, { once: true }));
    Turbo.visit(`/turbo/?state=${encodeURIComponent(JSON.stringify(state))}`, { action: 'replace' });
    await loaded;
  },
});
