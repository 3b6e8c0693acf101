export { vi as phrases } from '../../quantity/phrases/vi.js';
export { templates } from '../../locales/vi.js';
