export { de as phrases } from '../../format/phrases/de.js';
export { templates } from '../../locales/de.js';
