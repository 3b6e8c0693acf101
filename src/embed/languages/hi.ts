export { hi as phrases } from '../../quantity/phrases/hi.js';
export { templates } from '../../locales/hi.js';
