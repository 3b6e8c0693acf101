/** `<impact-exit>` for a block in the page itself: everything in one text, in English. */
import { ImpactExit } from '../../elements/exit/exit.js';
import { exitFacts } from '../../elements/exit/facts.js';
import { msg, str } from '../english.js';

ImpactExit.messages = { msg, str };
ImpactExit.facts = () => Promise.resolve({ exitFacts });
// Of two copies the first stays in use. That they differ is for other elements to tell: here each byte counts.
if (!customElements.get('impact-exit')) customElements.define('impact-exit', ImpactExit);
