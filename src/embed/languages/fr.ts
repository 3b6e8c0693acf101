export { fr as phrases } from '../../quantity/phrases/fr.js';
export { templates } from '../../locales/fr.js';
