/** The page's language for `<impact-exit>`, whose own file speaks English alone: others fetch this one. */
import { msg, str } from '@lit/localize';
import type { ExitMessages } from '../elements/exit/texts.js';
import { languageEvent } from '../runtime/languages.js';
import { speakPageLanguage } from './localize.js';

/** A language that comes after the first tells of itself: nobody need watch for it. */
export async function speakPage(voice: { messages?: ExitMessages }, watch: MutationObserver): Promise<void> {
  await speakPageLanguage();
  watch.disconnect();
  voice.messages = { msg, str };
  dispatchEvent(new Event(languageEvent));
}
