import { host } from '../vite.js';

export default host('preact');
