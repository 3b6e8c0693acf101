export { de as phrases } from '../../quantity/phrases/de.js';
export { templates } from '../../locales/de.js';
