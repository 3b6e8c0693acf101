import { createApp, createSSRApp, h, nextTick, shallowRef } from 'vue';
import { offer, place } from '../app.js';
import type { State } from '../state.js';
import Page from './Page.vue';

const shown = shallowRef<State>();

const start = (create: typeof createApp, state: State) => {
  shown.value = state;
  create({ render: () => h(Page, shown.value) }).mount(place());
};

offer({
  async render(state) {
    if (!shown.value) start(createApp, state);
    shown.value = state;
    await nextTick();
  },
  hydrate: (state) => start(createSSRApp, state),
});
