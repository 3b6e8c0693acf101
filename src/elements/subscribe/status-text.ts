import type { Tongue } from '../../runtime/tongue.js';
import type { Said, Standing, Wording } from './status.js';

/** "in 30 seconds", "in 5 minutes": when to try again, in words. */
function soon(seconds: number, { msg }: Tongue): string {
  const format = new Intl.RelativeTimeFormat(msg('en', { id: 'language', desc: 'The tag of this language' }));
  return seconds < 90 ? format.format(Math.ceil(seconds), 'second') : format.format(Math.ceil(seconds / 60), 'minute');
}

/** States in which the same press may well succeed a little later, or elsewhere. */
const WORTH_ANOTHER_TRY: readonly Standing[] = ['unavailable', 'offline', 'timeout', 'unreadable', 'blocked'];

/** The service has the address, so that the form is done with. */
const FINISHED: readonly Standing[] = ['done', 'confirm', 'already'];

/** The reader is only asked, or told what comes next. */
const CALM: readonly Standing[] = [...FINISHED, 'sending', 'handed-over', 'quick', 'trap', 'slip'];

/** What a standing says to the reader, on its buttons too. */
export function sayAll(said: Said, newTab: boolean, tongue: Tongue): Wording {
  const { msg } = tongue;
  const { state, request, page, leaving, detail } = said;
  const retry = WORTH_ANOTHER_TRY.includes(state);
  const onward = request && !leaving && (state === 'handed-over' ? newTab : retry && !page);
  return {
    text: sayAnswer(said, newTab, tongue),
    trouble: !CALM.includes(state),
    quoted: detail ? msg('The service says:', { id: 'subscribe-detail' }) : '',
    page: retry && page ? msg('Subscribe on the publisher’s own page', { id: 'subscribe-page' }) : '',
    button:
      state === 'sending' || leaving
        ? msg('Sending…', { id: 'subscribe-sending' })
        : retry
          ? msg('Try again', { id: 'subscribe-retry' })
          : '',
    onward: onward ? msg('Continue on the service’s own page', { id: 'subscribe-onward' }) : '',
    again: FINISHED.includes(state) ? msg('Use another address', { id: 'subscribe-again' }) : '',
  };
}

/** What happened, in a sentence or two: never more than was seen. */
function sayAnswer({ state, wait, request, leaving }: Said, newTab: boolean, tongue: Tongue): string {
  const { msg, str } = tongue;
  const words: Readonly<Record<Standing, () => string>> = {
    idle: () => '',
    sending: () => msg('Sending…', { id: 'subscribe-sending' }),
    quick: () =>
      msg('That was very quick, so nothing has been sent yet. Please press the button once more.', {
        id: 'subscribe-quick',
      }),
    trap: () =>
      msg(
        'Something, perhaps your browser, filled in a hidden field that should stay empty, so nothing has been sent yet. It is empty again: please press the button once more.',
        { id: 'subscribe-trap' },
      ),
    slip: () =>
      msg('Please look at your address again. To send it as it is, press the button once more.', {
        id: 'subscribe-slip',
      }),
    done: () => msg('Thank you. The service has accepted your address.', { id: 'subscribe-done' }),
    confirm: () =>
      msg('Almost there: an e-mail is on its way to you. Open it and follow its link to confirm.', {
        id: 'subscribe-confirm',
      }),
    already: () =>
      msg('This address is already on the list. There is nothing more to do.', { id: 'subscribe-already' }),
    refused: () =>
      msg('The service did not take this address. Please check it, or use another one.', { id: 'subscribe-refused' }),
    'too-many': () =>
      wait
        ? msg(str`There were too many tries. Please try again ${soon(wait, tongue)}.`, { id: 'subscribe-wait' })
        : msg('There were too many tries. Please wait a few minutes before the next one.', {
            id: 'subscribe-too-many',
          }),
    unavailable: () =>
      msg('The service is not working just now and has confirmed nothing. What you wrote is still here.', {
        id: 'subscribe-unavailable',
      }),
    offline: () =>
      msg('The service could not be reached. Check your connection; what you wrote is still here.', {
        id: 'subscribe-offline',
      }),
    timeout: () =>
      msg('No answer came in time, so it is not certain that you are subscribed. What you wrote is still here.', {
        id: 'subscribe-timeout',
      }),
    unreadable: () =>
      leaving
        ? msg(
            'The service answered, but its answer cannot be read from here. Its own page is opening: it will tell you how it went.',
            { id: 'subscribe-unreadable' },
          )
        : request
          ? msg(
              'The service answered, but its answer cannot be read from here. Its own page will tell you how it went.',
              {
                id: 'subscribe-unread',
              },
            )
          : msg(
              'The service answered, but its answer cannot be read from here, so it is not certain that you are subscribed.',
              { id: 'subscribe-uncertain' },
            ),
    blocked: () =>
      msg(
        'The form could not be sent from this page, because the page does not allow it. What you wrote is still here.',
        {
          id: 'subscribe-blocked',
        },
      ),
    'handed-over': () =>
      newTab
        ? msg(
            'The service’s own page opens in a new tab and will tell you how it went. If no tab has opened, open it here.',
            {
              id: 'subscribe-new-tab',
            },
          )
        : msg('The service’s own page is opening: it will tell you how it went.', { id: 'subscribe-handed-over' }),
  };
  return words[state]();
}
