export { tr as phrases } from '../../quantity/phrases/tr.js';
export { templates } from '../../locales/tr.js';
