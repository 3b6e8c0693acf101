/** `<impact-exit>` for a block in the page itself: everything in one text, in English. */
import { str } from '@lit/localize';
import { defaultMsg } from '@lit/localize/internal/default-msg.js';
import { define } from '../../define/define.js';
import { ImpactExit } from '../../elements/exit/exit.js';
import { exitFacts } from '../../elements/exit/facts.js';

ImpactExit.messages = { msg: defaultMsg, str };
ImpactExit.facts = () => Promise.resolve({ exitFacts });
define('impact-exit', ImpactExit);
