export { tr as phrases } from '../../format/phrases/tr.js';
export { templates } from '../../locales/tr.js';
