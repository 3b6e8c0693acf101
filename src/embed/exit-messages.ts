/** The page's language for `<impact-exit>`, whose own file speaks English alone: others fetch this one. */
import { msg, str } from '@lit/localize';
import type { MessageFunctions } from '../runtime/message-functions.js';
import { speakPageLanguage } from './localize.js';

export async function pageMessages(): Promise<MessageFunctions> {
  await speakPageLanguage();
  return { msg, str };
}
