import { noSuch } from './likely.js';
import type { Problem } from './shape.js';

/** `invalid`: the document breaks its schema or its own references; `unknown-figure`: it has no figure of that id. */
export type DocumentErrorCode = 'invalid' | 'unknown-figure';

/** A data document that cannot be used: `path` and `message` are its first problem's, `problems` has them all. */
export class DocumentError extends Error {
  /** Always `DocumentError`. */
  override readonly name = 'DocumentError';
  /** Where the first problem is, in JavaScript notation: `figures[3].source`; empty for the document itself. */
  readonly path: string;

  constructor(
    /** Every problem, in the order of the document: each has a `path` and a `message`. Never empty. */
    readonly problems: readonly Problem[],
    /** Default: `invalid`. */
    readonly code: DocumentErrorCode = 'invalid',
  ) {
    const { path, message } = problems[0]!;
    super(path ? `${path}: ${message}` : message);
    this.path = path;
  }
}

/** A figure that a document doesn't have. @param ids those that it has */
export function unknownFigure(id: string, ids: Iterable<string | undefined>): DocumentError {
  const known = [...ids].flatMap((each) => each ?? []);
  return new DocumentError([{ path: 'figures', message: noSuch('figure', id, known) }], 'unknown-figure');
}
