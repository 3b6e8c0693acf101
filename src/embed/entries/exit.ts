/** One file for `<impact-exit>`, so small that a page has its button at once. */
import { ImpactExit } from '../../elements/exit/exit.js';
import type { MessageFunctions } from '../../runtime/message-functions.js';

ImpactExit.messages = { msg: ((text: string) => text) as MessageFunctions['msg'] };
// Of two copies the first stays in use. That they differ is for other elements to tell: here each byte counts.
if (!customElements.get('impact-exit')) customElements.define('impact-exit', ImpactExit);
const speak = () =>
  /^(en|$)/i.test(document.documentElement.lang) ||
  import('../exit-messages.js')
    .then(({ pageMessages }) => pageMessages())
    // English stands in, and is marked as English. A language that comes after the first tells of itself.
    .then(
      (messages) => ImpactExit.speak(messages),
      () => {},
    );
new MutationObserver(() => void speak()).observe(document.documentElement, { attributeFilter: ['lang'] });
void speak();
