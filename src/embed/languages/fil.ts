export { fil as phrases } from '../../quantity/phrases/fil.js';
export { templates } from '../../locales/fil.js';
