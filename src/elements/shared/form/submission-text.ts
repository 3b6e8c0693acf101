import { msg, str } from '@lit/localize';
import type { FormKind } from './submission-kind.js';
import {
  isFinished,
  isUnderway,
  type Question,
  type SubmissionState,
  type SubmissionStatus,
} from './submission-state.js';

/** What a state says, and what stands on the buttons that go with it. Empty texts stand for nothing. */
export interface StatusText {
  readonly text: string;
  /** Whether something went wrong. */
  readonly trouble: boolean;
  /** What comes before the service's own words. */
  readonly quoted: string;
  /** The link to another page that does the same. */
  readonly page: string;
  /** The form's button, where it says something of its own. */
  readonly button: string;
  /** A button that sends the same as a plain form. */
  readonly onward: string;
  /** A button that brings the form back. */
  readonly again: string;
}

/** What a state is told in beside the state itself. */
export interface StatusSetting {
  /** The service's own page opens in a new tab. */
  readonly newTab: boolean;
  /** Text of the button that sends. */
  readonly button: string;
}

/** "60 seconds", "5 minutes": how long to wait. */
function waitingTime(seconds: number): string {
  const [value, unit] = seconds < 90 ? [seconds, 'second'] : [seconds / 60, 'minute'];
  const language = msg('en', { id: 'language', desc: 'The tag of this language' });
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(Math.ceil(value));
}

/** Statuses in which the same press may well succeed a little later, or elsewhere. */
const WORTH_ANOTHER_TRY: readonly SubmissionStatus[] = ['unavailable', 'offline', 'timeout', 'unreadable', 'blocked'];

/** The reader is only asked, or told what comes next. */
const CALM: readonly SubmissionStatus[] = [
  'done',
  'confirm',
  'already',
  'sending',
  'needs-proof',
  'handed-over',
  'asking',
];

/** What a state says to the reader, on its buttons too. */
export function statusText(state: SubmissionState, setting: StatusSetting, kind: FormKind): StatusText {
  const { status, request, page, leaving, detail, atField } = state;
  const retry = WORTH_ANOTHER_TRY.includes(status);
  const onward = request && !leaving && (status === 'handed-over' ? setting.newTab : retry && !page);
  return {
    text: atField ? '' : sentence(state, setting, kind),
    trouble: !CALM.includes(status) && !atField,
    quoted: detail && !atField ? quotedText() : '',
    page: retry && page ? kind.page(page) : '',
    button:
      isUnderway(state) || leaving
        ? msg('Sending…', { id: 'subscribe-sending' })
        : retry
          ? msg('Try again', { id: 'subscribe-retry' })
          : '',
    onward: !onward
      ? ''
      : kind.isRepeatable || status === 'handed-over'
        ? msg('Continue on the service’s own page', { id: 'subscribe-onward' })
        : msg('Send it again on the service’s own page', { id: 'form-again-onward' }),
    again: isFinished(state) ? kind.again() : '',
  };
}

/** What comes before the service's own words. */
export const quotedText = (): string => msg('The service says:', { id: 'subscribe-detail' });

/** The service's own words, as a quotation. */
export function quotation(detail: string): HTMLElement {
  const element = document.createElement('q');
  element.dir = 'auto';
  element.textContent = detail;
  return element;
}

/** The same, and whose words they are. */
export function quote(detail: string): Node {
  const all = document.createDocumentFragment();
  all.append(quotedText(), ' ', quotation(detail));
  return all;
}

/** What is asked of a reader before anything is sent. */
const questions = (button: string): Readonly<Record<Question, () => string>> => ({
  quick: () => msg(str`Not sent yet. Select ${button} again to continue.`, { id: 'subscribe-quick' }),
  trap: () =>
    msg(
      str`Not sent yet. A hidden field that should stay empty was filled in, perhaps by your browser. It is empty again: select ${button} again to continue.`,
      { id: 'subscribe-trap' },
    ),
  address: () =>
    msg(str`Not sent yet. Check your address, or select ${button} again to send it as it is.`, {
      id: 'subscribe-slip',
    }),
});

/** What happened, in a sentence or two: never more than was seen. */
function sentence(
  state: SubmissionState,
  { newTab, button }: StatusSetting,
  { sentences: own, isRepeatable }: FormKind,
): string {
  const { status, question, wait, request, leaving } = state;
  const sending = () => msg('Sending…', { id: 'subscribe-sending' });
  const sentences: Readonly<Record<SubmissionStatus, () => string>> = {
    idle: () => '',
    asking: () => (question ? questions(button)[question]() : ''),
    sending,
    'needs-proof': sending,
    ...own,
    'too-many': () =>
      wait
        ? msg(str`Too many attempts. Try again in ${waitingTime(wait)}.`, { id: 'subscribe-wait' })
        : msg('Too many attempts. Wait a few minutes, then try again.', { id: 'subscribe-too-many' }),
    offline: () =>
      msg('The service could not be reached. Check your connection. Your details are still here.', {
        id: 'subscribe-offline',
      }),
    unreadable: () =>
      leaving
        ? msg('We couldn’t read the service’s answer. Its own page is opening: it will tell you how it went.', {
            id: 'subscribe-unreadable',
          })
        : request && isRepeatable
          ? msg('We couldn’t read the service’s answer. Its own page will tell you how it went.', {
              id: 'subscribe-unread',
            })
          : own.uncertain(),
    blocked: () =>
      msg('This page doesn’t allow the form to be sent. Your details are still here.', {
        id: 'subscribe-blocked',
      }),
    'handed-over': () =>
      newTab
        ? msg(
            'The service’s own page opens in a new tab and will tell you how it went. If no tab has opened, open it here.',
            { id: 'subscribe-new-tab' },
          )
        : msg('The service’s own page is opening: it will tell you how it went.', { id: 'subscribe-handed-over' }),
  };
  return sentences[status]();
}
