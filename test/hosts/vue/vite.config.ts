import vue from '@vitejs/plugin-vue';
import { host } from '../vite.js';

const isCustomElement = (tag: string) => tag.startsWith('impact-');

export default host('vue', { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] });
