import { flushSync, hydrate, mount } from 'svelte';
import { offer, place } from '../app.js';
import type { State } from '../state.js';
import Page from './Page.svelte';

let props: State | undefined = $state.raw();
let shown = false;

const start = (create: typeof mount | typeof hydrate, state: State) => {
  shown = true;
  props = state;
  create(Page, {
    target: place(),
    props: new Proxy({} as State, {
      get: (_, name) => props![name as keyof State],
      has: (_, name) => name in props!,
    }),
  });
  flushSync();
};

offer({
  render(state) {
    if (!shown) start(mount, state);
    props = state;
    flushSync();
  },
  hydrate: (state) => start(hydrate, state),
});
