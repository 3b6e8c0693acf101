import { render } from 'svelte/server';
import type { State } from '../state.js';
import Page from './Page.svelte';

export function serve(state: State) {
  const { body, head } = render(Page, { props: state });
  return { app: body, head };
}
