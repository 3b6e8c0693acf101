/** For languages of a publisher's own, which are data that nobody has bundled. */
export { phrasesFrom } from '../../quantity/language-numbers.js';
