/** One file for `<impact-exit>`, so small that a page has its button at once. */
import { define } from '../../define/define.js';
import { ImpactExit } from '../../elements/exit/exit.js';
import type { MessageFunctions } from '../../runtime/message-functions.js';

ImpactExit.messages = { msg: ((text: string) => text) as MessageFunctions['msg'] };
define('impact-exit', ImpactExit);
if (!/^(en\b|$)/i.test(document.documentElement.lang))
  import('../exit-messages.js')
    .then(({ pageMessages }) => pageMessages())
    // English stands in, and is marked as English.
    .then(
      (messages) => ImpactExit.speak(messages),
      () => undefined,
    );
