import { createSignal } from 'solid-js';
import { hydrate, render } from 'solid-js/web';
import { offer, place } from '../app.js';
import type { State } from '../state.js';
import { Page } from './app.js';

const [shown, show] = createSignal<State>();

const start = (create: typeof render | typeof hydrate, state: State) => {
  show(state);
  create(() => <Page {...shown()!} />, place());
};

offer({
  render(state) {
    if (!shown()) start(render, state);
    show(state);
  },
  hydrate: (state) => start(hydrate, state),
});
