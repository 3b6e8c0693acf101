import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { Problem } from '../documents/shape.js';
import { DocumentError } from '../documents/document-error.js';
import { DOCUMENT, readFiguresDocument } from '../documents/figures-document.js';
import { FORMS_DOCUMENT, readFormsDocument } from '../documents/forms-document.js';
import { GLOSSARY, readGlossaryDocument } from '../documents/glossary-document.js';
import { POSTS, readPostsDocument } from '../documents/posts-document.js';
import {
  readSupportDocument,
  reviewProblems,
  SUPPORT,
  unprovenPlaces,
  type SupportDocument,
} from '../documents/support-document.js';
import type { GlossaryDocument } from '../documents/term.js';
import { withRepair } from '../documents/repairs.js';
import { unknownProperties } from '../documents/unknown-properties.js';
import own from '../documents/examples/glossary.json' with { type: 'json' };
import { discouragedTerms } from './discouraged.js';
import { JsonSyntaxError, parseLocated, type LocatedJson } from './json-positions.js';
import { print, printText } from './output.js';
import { failWith, parseOptions, UsageError } from './usage-error.js';

export const usage = `impact-elements check [--strict] FILE…

Validates figures, glossary, posts, forms and support documents. Each problem is printed as
  FILE:LINE:COLUMN: error PATH: MESSAGE
A discouraged term in a text that readers read is a warning, which names the term
to use, and so is a property that nothing reads. Of each file, the first 100 errors
and the first 100 warnings are printed. A file called - is standard input.
  --strict   a warning counts as an error
  --on DATE  as of that day, for the places of a support document, whose numbers have
             to be checked again by a day: 2027-05-01. Default: today
Exit codes:
  0  every file is valid, with warnings or without
  1  there is an error
  2  the command line was wrong`;

/** So many problems of one kind are printed of a file: whoever has more mends these first. */
const MOST = 100;

/** What a file turned out to be: JSON, with whatever is wrong with it. */
interface Checked {
  readonly file: string;
  readonly json?: LocatedJson;
  readonly glossary?: GlossaryDocument;
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** A problem that comes with its own place: the file can't be read, or isn't JSON. */
  readonly failure?: string;
}

/** Each kind of document, by the property that tells it. */
const kinds = {
  terms: { shape: GLOSSARY, read: readGlossaryDocument },
  figures: { shape: DOCUMENT, read: readFiguresDocument },
  posts: { shape: POSTS, read: readPostsDocument },
  forms: { shape: FORMS_DOCUMENT, read: readFormsDocument },
  places: { shape: SUPPORT, read: readSupportDocument },
} as const;

/** Reads a document of the kind that it looks like, so that its problems are about what it was meant to be. */
function read(json: unknown, day: string): Pick<Checked, 'glossary' | 'errors' | 'warnings'> {
  const kind =
    typeof json === 'object' && json && (Object.keys(kinds) as (keyof typeof kinds)[]).find((key) => key in json);
  if (!kind)
    return {
      errors: [{ path: '', message: 'expected a document with figures, terms, posts, forms or places' }],
      warnings: [],
    };
  const warnings = unknownProperties(json, kinds[kind].shape);
  try {
    const document = kinds[kind].read(json);
    if (kind === 'places') {
      const places = document as SupportDocument;
      return { errors: reviewProblems(places, day), warnings: [...warnings, ...unprovenPlaces(places)] };
    }
    return { ...(kind === 'terms' && { glossary: document as GlossaryDocument }), errors: [], warnings };
  } catch (error) {
    if (error instanceof DocumentError) return { errors: error.problems, warnings };
    throw error;
  }
}

const textOf = (file: string): Promise<string> => (file === '-' ? text(process.stdin) : readFile(file, 'utf8'));

async function checkFile(file: string, day: string): Promise<Checked> {
  try {
    const json = parseLocated(await textOf(file));
    const { errors, ...rest } = read(json.value, day);
    const twice = json.duplicates.map((path) => ({
      path,
      message: 'is given twice; only the last one counts',
    }));
    return { file, json, ...rest, errors: [...twice, ...errors] };
  } catch (error) {
    if (error instanceof JsonSyntaxError) {
      const { line, column } = error.position;
      return { file, errors: [], warnings: [], failure: `${file}:${line}:${column}: error ${error.message}` };
    }
    if (error instanceof Error && 'code' in error) {
      return { file, errors: [], warnings: [], failure: `${file}: error ${error.message}` };
    }
    throw error;
  }
}

/** `word` with its number: "1 error", "3 errors". */
const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;

function readArguments(args: readonly string[]) {
  const options = {
    strict: { type: 'boolean', default: false },
    on: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  } as const;
  const { values, positionals } = parseOptions({ args: [...args], options, allowPositionals: true });
  if (!values.help && !positionals.length) throw new UsageError('no file is named');
  const { on = new Date().toISOString().slice(0, 10) } = values;
  if (!/^\d{4}-\d\d-\d\d$/.test(on) || Number.isNaN(Date.parse(on))) throw new UsageError(`--on is no day: ${on}`);
  return { ...values, on, files: positionals };
}

/**
 * The `check` command. Prints to standard output, line by line, in the order of the files.
 *
 * @returns the exit code: 0 when every file is valid, 1 when one is not, 2 when the command line was wrong
 */
export async function check(args: readonly string[]): Promise<number> {
  try {
    const { help, strict, on, files } = readArguments(args);
    if (!help) return await checkFiles(files, strict, on);
    printText(usage);
    return 0;
  } catch (error) {
    return failWith(error, 'check', usage);
  }
}

async function checkFiles(files: readonly string[], strict: boolean, day: string): Promise<number> {
  const checked = await Promise.all(files.map((file) => checkFile(file, day)));
  // The project's own glossary knows the discouraged terms; a publisher's own documents may add to them.
  const glossaries = [readGlossaryDocument(own), ...checked.flatMap(({ glossary = [] }) => glossary)];
  const sum = { error: 0, warning: 0 };
  for (const { file, json, errors, warnings, failure } of checked) {
    const list = (kind: keyof typeof sum, problems: readonly Problem[]) => {
      for (const { path, message, repair } of problems.slice(0, MOST).map(withRepair)) {
        const { line, column } = json!.locate(path);
        print(`${file}:${line}:${column}: ${kind} ${path && `${path}: `}${message}${repair ? `: ${repair}` : ''}`);
      }
      const more = problems.length - MOST;
      if (more > 0) print(`${file}: ${count(more, `more ${kind}`)}`);
      sum[kind] += problems.length;
    };
    if (failure) print(failure);
    sum.error += failure ? 1 : 0;
    list('error', errors);
    list('warning', [...warnings, ...(json ? discouragedTerms(json.value, glossaries) : [])]);
  }
  print(`${count(files.length, 'file')}, ${count(sum.error, 'error')}, ${count(sum.warning, 'warning')}`);
  return sum.error || (strict && sum.warning) ? 1 : 0;
}
