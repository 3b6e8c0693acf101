export { ar as phrases } from '../../quantity/phrases/ar.js';
export { templates } from '../../locales/ar.js';
