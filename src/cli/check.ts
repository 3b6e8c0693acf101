import { readFile } from 'node:fs/promises';
import type { Problem } from '../data/check.js';
import { DocumentError } from '../data/document-error.js';
import { readFiguresDocument } from '../data/figures-document.js';
import { readGlossaryDocument } from '../data/glossary-document.js';
import type { GlossaryDocument } from '../data/term.js';
import own from '../documents/glossary.json' with { type: 'json' };
import { discouragedTerms } from './discouraged.js';
import { JsonSyntaxError, parseLocated, type LocatedJson } from './json-positions.js';

export const usage = `impact-elements check FILE…

Validates figures and glossary documents. Each problem is printed as
  FILE:LINE:COLUMN: error PATH: MESSAGE
and the exit code is 1 when there is one. A discouraged term in a text that readers
read is a warning, which names the term to use; warnings alone exit with 0.`;

/** What a file turned out to be: JSON, with whatever is wrong with it. */
interface Checked {
  readonly file: string;
  readonly json?: LocatedJson;
  readonly glossary?: GlossaryDocument;
  readonly problems: readonly Problem[];
  /** A problem that comes with its own place: the file can't be read, or isn't JSON. */
  readonly failure?: string;
}

/** Reads a document of the kind that it looks like, so that its problems are about what it was meant to be. */
function read(json: unknown): Pick<Checked, 'glossary' | 'problems'> {
  const has = (name: string) => typeof json === 'object' && json !== null && name in json;
  try {
    if (has('terms')) return { glossary: readGlossaryDocument(json), problems: [] };
    if (has('figures')) readFiguresDocument(json);
    else return { problems: [{ path: '', message: 'expected a document with figures or with terms' }] };
    return { problems: [] };
  } catch (error) {
    if (error instanceof DocumentError) return { problems: error.problems };
    throw error;
  }
}

async function checkFile(file: string): Promise<Checked> {
  try {
    const json = parseLocated(await readFile(file, 'utf8'));
    const { problems, ...rest } = read(json.value);
    const twice = json.duplicates.map((path) => ({
      path,
      message: 'is given twice; only the last one counts',
    }));
    return { file, json, ...rest, problems: [...twice, ...problems] };
  } catch (error) {
    if (error instanceof JsonSyntaxError) {
      const { line, column } = error.position;
      return { file, problems: [], failure: `${file}:${line}:${column}: error ${error.message}` };
    }
    if (error instanceof Error && 'code' in error) {
      return { file, problems: [], failure: `${file}: error ${error.message}` };
    }
    throw error;
  }
}

/** `word` with its number: "1 error", "3 errors". */
const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;

/**
 * The `check` command. Prints to standard output, line by line, in the order of the files.
 *
 * @returns the exit code: 0 when every file is valid, 1 when one is not, 2 when no file was named
 */
export async function check(files: readonly string[]): Promise<number> {
  if (!files.length) {
    console.error(usage);
    return 2;
  }
  const checked = await Promise.all(files.map(checkFile));
  // The project's own glossary knows the discouraged terms; a publisher's own documents may add to them.
  const glossaries = [readGlossaryDocument(own), ...checked.flatMap(({ glossary = [] }) => glossary)];
  let errors = 0;
  let warnings = 0;
  for (const { file, json, problems, failure } of checked) {
    const print = (kind: string, { path, message }: Problem) => {
      const { line, column } = json!.locate(path);
      console.log(`${file}:${line}:${column}: ${kind} ${path && `${path}: `}${message}`);
    };
    if (failure) console.log(failure);
    for (const problem of problems) print('error', problem);
    const lint = json ? discouragedTerms(json.value, glossaries) : [];
    for (const warning of lint) print('warning', warning);
    errors += problems.length + (failure ? 1 : 0);
    warnings += lint.length;
  }
  console.log(`${count(files.length, 'file')}, ${count(errors, 'error')}, ${count(warnings, 'warning')}`);
  return errors ? 1 : 0;
}
