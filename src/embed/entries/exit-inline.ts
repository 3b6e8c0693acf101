/** `<impact-exit>` for a block in the page itself: everything in one text, in English. */
import { defineQuietly } from '../../define/define.js';
import { ImpactExit } from '../../elements/exit/exit.js';
import { showFacts } from '../../elements/exit/facts-list.js';
import { voice } from '../../elements/exit/voice.js';
import { msg, str } from '../english.js';

voice.messages = { msg, str };
voice.facts = () => Promise.resolve({ showFacts });
defineQuietly('impact-exit', ImpactExit);
