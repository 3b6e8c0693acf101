import { renderToString } from 'react-dom/server';
import type { State } from '../state.js';
import { Page } from './app.js';

export const serve = (state: State) => ({ app: renderToString(<Page {...state} />) });
