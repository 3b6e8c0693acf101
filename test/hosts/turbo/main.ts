import * as Turbo from '@hotwired/turbo';
import { heard, offer } from '../app.js';
import type { State } from '../state.js';

for (const type of ['impact-cite', 'impact-load', 'impact-error']) document.addEventListener(type, heard);

const visit = (action: 'advance' | 'replace') => async (state: State) => {
  const loaded = new Promise((resolve) => addEventListener('turbo:load', resolve, { once: true }));
  Turbo.visit(`/turbo/?state=${encodeURIComponent(JSON.stringify(state))}`, { action });
  await loaded;
};

// A page that replaces itself is morphed: see the page's head.
offer({ render: visit('replace'), go: visit('advance') });
