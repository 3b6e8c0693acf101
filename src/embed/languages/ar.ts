export { arabic as phrases } from '../../format/phrases/ar.js';
export { templates } from '../../locales/ar.js';
