import { svelte } from '@sveltejs/vite-plugin-svelte';
import { host } from '../vite.js';

export default host('svelte', { plugins: [svelte({ configFile: false })] });
