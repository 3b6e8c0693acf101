/** Everything that a command prints goes through here: documents, pages and servers may hold what a terminal would obey. */

/** Controls, breaks of lines, halves of characters, and marks that turn the order of what follows; a tab may stay. */
const OBEYED = /[\0-\x08\n-\x1f\x7f-\x9f\u061c\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\p{Cs}]/gu;

const SHORT: Readonly<Record<string, string | undefined>> = { '\n': '\\n', '\r': '\\r' };

/** A text as one line that a terminal only shows: what it would obey is written as its code, `\u{1b}`. */
export const printable = (text: string): string =>
  text.replace(OBEYED, (sign) => SHORT[sign] ?? `\\u{${sign.codePointAt(0)!.toString(16)}}`);

/** Prints one line to standard output. */
export const print = (line: string): void => console.log(printable(line));

/** Prints one line to standard error. */
export const complain = (line: string): void => console.error(printable(line));

/** Prints a text of our own, of several lines. */
export const printText = (text: string, printOne = console.log): void =>
  printOne(text.split('\n').map(printable).join('\n'));

/** Prints a page: byte for byte into a file or a pipe, and as lines that are only shown on a terminal. */
export const printPage = (html: string, onTerminal = process.stdout.isTTY): void =>
  void process.stdout.write(
    onTerminal
      ? html
          .split(/\r\n|\n/)
          .map(printable)
          .join('\n')
      : html,
  );

/** What the system's own codes mean to somebody who typed a path. */
const SYSTEM: Readonly<Record<string, string | undefined>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'it may not be read or written',
  EPERM: 'it may not be read or written',
  EROFS: 'it may not be written: the disk is read-only',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is a file',
  ENOSPC: 'the disk is full: make room on it',
  EDQUOT: 'your share of the disk is full: make room in it',
  EEXIST: 'something else has its name',
  ENAMETOOLONG: 'its name is too long',
};

/** The same for a line that names the file already. */
export const reasonOf = (error: unknown): string =>
  SYSTEM[(error as NodeJS.ErrnoException).code ?? ''] ?? messageOf(error);

/** What an error says, for people: a message, never a stack. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code = '', path } = error as NodeJS.ErrnoException;
  const said = SYSTEM[code];
  return said ? `${path ? `${path}: ` : ''}${said}` : error.message;
}
