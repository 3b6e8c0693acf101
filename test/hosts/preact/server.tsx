import { renderToString } from 'preact-render-to-string';
import type { State } from '../state.js';
import { Page } from './app.js';

export const serve = (state: State) => ({ app: renderToString(<Page {...state} />) });
