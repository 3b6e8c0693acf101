import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import type { State } from '../state.js';
import Page from './Page.vue';

export const serve = async (state: State) => ({ app: await renderToString(createSSRApp(Page, { ...state })) });
