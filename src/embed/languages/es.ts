export { es as phrases } from '../../quantity/phrases/es.js';
export { templates } from '../../locales/es.js';
