import { generateHydrationScript, renderToString } from 'solid-js/web';
import type { State } from '../state.js';
import { Page } from './app.js';

export const serve = (state: State) => ({
  app: renderToString(() => <Page {...state} />),
  head: generateHydrationScript(),
});
