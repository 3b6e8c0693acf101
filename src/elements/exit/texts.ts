import type { MessageFunctions } from '../../runtime/message-functions.js';

/** What speaks the page's language; without `str` where that is English. */
export type ExitMessages = Pick<MessageFunctions, 'msg'> & Partial<MessageFunctions>;

/** What the button itself says, in the language that `msg` speaks. */
export const exitTexts = (msg: MessageFunctions['msg']) => ({
  /** BCP 47 tag of the language that the others are in. */
  language: msg('en', { id: 'exit.tag' }),
  leave: msg('Leave this page', { id: 'exit.leave' }),
  loading: msg('Loading', { id: 'exit.loading' }),
  once: msg('Press Shift once more to leave', { id: 'exit.once' }),
  summary: msg('What leaving does', { id: 'exit.summary' }),
});
