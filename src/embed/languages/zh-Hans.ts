export { zhHans as phrases } from '../../quantity/phrases/zh-Hans.js';
export { templates } from '../../locales/zh-Hans.js';
