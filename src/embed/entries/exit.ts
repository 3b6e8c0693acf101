/** One file for `<impact-exit>`, so small that a page has its button at once. */
import { defineQuietly } from '../../define/define.js';
import { ImpactExit } from '../../elements/exit/exit.js';
import { voice } from '../../elements/exit/voice.js';
import type { MessageFunctions } from '../../runtime/message-functions.js';

voice.messages = { msg: ((text: string) => text) as MessageFunctions['msg'] };
defineQuietly('impact-exit', ImpactExit);
const { documentElement } = document;
const speak = () =>
  void (
    // A browser's translator has the page's words in hand already.
    /^(en|$)/i.test(documentElement.lang) ||
    /translated-/.test(documentElement.className) ||
    import('../exit-messages.js')
      .then((messages) => messages.speakPage(voice, watch))
      // English stands in, and is marked as English.
      .catch(() => {})
  );
const watch = new MutationObserver(speak);
watch.observe(documentElement, { attributeFilter: ['lang'] });
speak();
