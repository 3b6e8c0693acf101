/** What the button does, for readers who ask. A file of its own, fetched when they do. */
import { msg, str as ownStr } from '@lit/localize';
import type { MessageFunctions } from '../../runtime/message-functions.js';
import { pagesBefore } from './history.js';
import type { ExitMessages } from './texts.js';

/**
 * @param host where the button leads
 * @param keys whether Shift does the same
 * @param given what speaks the page's language, where that isn't this file's own
 */
export function exitFacts(host: string, keys: boolean, given?: ExitMessages): readonly string[] {
  const say = given?.str ? given.msg : msg;
  // Under this very name, by which the extraction knows texts that have places to fill.
  const str: MessageFunctions['str'] = given?.str ?? ownStr;
  const before = pagesBefore();
  const pages = before && new Intl.NumberFormat(say('en', { id: 'exit.tag' })).format(before);
  return [
    say(str`It covers this page at once and opens ${host} in its place.`, { id: 'exit.cover' }),
    ...(keys ? [say('Pressing Shift three times does the same.', { id: 'exit.keys' })] : []),
    before === undefined
      ? say('Back may then show other pages of this site.', { id: 'exit.backUnknown' })
      : pages
        ? say(str`Pressing Back then shows other pages of this site: ${pages}.`, { id: 'exit.backPages' })
        : say('Pressing Back then shows what was open before this site.', { id: 'exit.backNone' }),
    say('The address of this page stays in this browser’s history. You can delete it there.', { id: 'exit.history' }),
    say('Anyone who watches this device or its network may still know that you visited.', { id: 'exit.watched' }),
  ];
}
