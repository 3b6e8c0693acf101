import { hydrate, render } from 'preact';
import { offer, place } from '../app.js';
import { Page } from './app.js';

offer({
  render: (state) => render(<Page {...state} />, place()),
  hydrate: (state) => hydrate(<Page {...state} />, place()),
});
