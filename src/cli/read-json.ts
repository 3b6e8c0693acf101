/** JSON as people's editors save it, read by commands that take it as it is: a mark at its start is none of it. */
import { readFile } from 'node:fs/promises';
import { checkDocument } from '../documents/check/check-document.js';
import { isRecord, type Json } from '../documents/check/finding.js';
import { textLine } from './findings.js';
import { today } from './known.js';

/** @throws Error that names the first place where it is no JSON */
export async function readJson(file: string): Promise<unknown> {
  const bytes = await readFile(file);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    // What is said of the JSON itself names no part of a document.
    const first = checkDocument(bytes, { now: today() }).findings.find(
      ({ level, path, message }) => level === 'error' && !path && !message.startsWith('expected a document'),
    );
    throw new Error(first ? textLine(file, first) : `${file} is no JSON`);
  }
}

/** The object in a file; nothing where there is none, which is said elsewhere. */
export async function readRecord(file: string): Promise<Json | undefined> {
  try {
    const json: unknown = JSON.parse((await readFile(file, 'utf8')).replace(/^\ufeff/, ''));
    return isRecord(json) ? json : undefined;
  } catch {
    return undefined;
  }
}
