import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { offer, place } from '../app.js';
import { Page } from './app.js';

let root: Root | undefined;

offer({
  render: (state) => flushSync(() => (root ??= createRoot(place())).render(<Page {...state} />)),
  hydrate: (state) => flushSync(() => (root = hydrateRoot(place(), <Page {...state} />))),
});
