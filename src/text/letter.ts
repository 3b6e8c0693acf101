/** A letter out of its parts, and the addresses that begin a message with it. */

export interface LetterParts {
  /** The salutation. */
  readonly opening?: string | undefined;
  /** What the writer says in their own words: it stands before every point. */
  readonly words?: string | undefined;
  readonly points?: readonly string[] | undefined;
  readonly closing?: string | undefined;
  readonly name?: string | undefined;
  readonly place?: string | undefined;
}

/** Without characters that no message can carry: controls, and halves of a character. */
const sendable = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim();

const oneLine = (text: string): string => sendable(text).replace(/\s+/g, ' ');

/**
 * The letter as plain text: salutation, the writer's own words, the points, closing, name and place, with an empty line between
 * paragraphs and `\n` at the end of each line. What is empty is left out.
 */
export function composeLetter({ opening, words, points = [], closing, name, place }: LetterParts): string {
  const signature = [closing, name, place].map((line) => oneLine(line ?? '')).filter(Boolean);
  return [opening, words, ...points]
    .map((part) => sendable(part ?? ''))
    .concat(signature.join('\n'))
    .filter(Boolean)
    .join('\n\n');
}

/** A message before it is sent. */
export interface Message {
  /** An email address; without it the writer adds one. */
  readonly to?: string | undefined;
  /** Who gets a copy, seen by all. */
  readonly cc?: string | undefined;
  /** Who gets a copy, seen by nobody else. */
  readonly bcc?: string | undefined;
  readonly subject: string;
  /** Lines end in `\n`. */
  readonly body: string;
}

/** As RFC 6068 wants it: a space is `%20`, a line ends in `%0D%0A`. */
const encode = (text: string): string => encodeURIComponent(sendable(text).replaceAll('\n', '\r\n'));
const encodeSubject = (text: string): string => encodeURIComponent(oneLine(text));
/** Between addresses a comma stays a comma. */
const encodeAddress = (address: string): string =>
  encodeURIComponent(oneLine(address))
    .replaceAll('%40', '@')
    .replace(/%2C(?:%20)*/g, ',');

const copiesTo = (copies: Pick<Message, 'cc' | 'bcc'>): string =>
  (['cc', 'bcc'] as const).map((name) => (copies[name] ? `${name}=${encodeAddress(copies[name])}&` : '')).join('');

/**
 * The longest address that is handed to an email program, in characters. Chrome on Windows does nothing at all past 2,046.
 */
export const LONGEST_MAILTO = 1800;

/** `mailto:someone@example.org?subject=…&body=…`, however long. */
export const mailtoAddress = ({ to = '', cc, bcc, subject, body }: Message): string =>
  `mailto:${encodeAddress(to)}?${copiesTo({ cc, bcc })}subject=${encodeSubject(subject)}&body=${encode(body)}`;

/** A service that opens a new message from an address. */
export interface WebMail {
  readonly name: string;
  readonly address: (message: Message) => string;
  /** Whether it is known to take those who get a copy. */
  readonly copies?: boolean;
}

const query = (names: readonly [to: string, subject: string, body: string], { to, subject, body }: Message): string =>
  [
    ...(to ? [`${names[0]}=${encodeURIComponent(oneLine(to))}`] : []),
    `${names[1]}=${encodeSubject(subject)}`,
    `${names[2]}=${encode(body)}`,
  ].join('&');

/** Their names are their own in every language. */
export const WEB_MAIL: readonly WebMail[] = [
  {
    name: 'Gmail',
    address: (message) =>
      `https://mail.google.com/mail/?view=cm&fs=1&${copiesTo(message)}${query(['to', 'su', 'body'], message)}`,
    copies: true,
  },
  {
    name: 'Outlook',
    address: (message) =>
      `https://outlook.live.com/mail/0/deeplink/compose?${query(['to', 'subject', 'body'], message)}`,
  },
  {
    name: 'Yahoo Mail',
    address: (message) => `https://compose.mail.yahoo.com/?${query(['to', 'subject', 'body'], message)}`,
  },
];

/** The ways by which a message can be begun from a page. */
export interface MessageWays {
  /** Undefined where the message is too long to hand over: then it can only be copied. */
  readonly program: string | undefined;
  readonly web: readonly { readonly name: string; readonly address: string }[];
}

/** The ways that carry the whole message, each within its limit: half a letter must not go out. */
export function messageWays(message: Message): MessageWays {
  const program = mailtoAddress(message);
  if (program.length > LONGEST_MAILTO) return { program: undefined, web: [] };
  const web = WEB_MAIL.filter(({ copies }) => copies || !(message.cc || message.bcc));
  return { program, web: web.map(({ name, address }) => ({ name, address: address(message) })) };
}
