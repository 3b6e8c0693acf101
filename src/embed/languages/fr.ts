export { fr as phrases } from '../../format/phrases/fr.js';
export { templates } from '../../locales/fr.js';
