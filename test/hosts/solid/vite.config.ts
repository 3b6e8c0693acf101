import solid from 'vite-plugin-solid';
import { host } from '../vite.js';

export default host('solid', { plugins: [solid({ ssr: true })] });
