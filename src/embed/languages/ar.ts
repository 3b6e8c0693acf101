export { ar as phrases } from '../../format/phrases/ar.js';
export { templates } from '../../locales/ar.js';
