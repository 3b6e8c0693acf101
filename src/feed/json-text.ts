import type { Feed } from '../documents/post.js';
import { readJson, type Json } from './json.js';

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** Reads an answer in JSON. @param url where it came from */
export function readJsonText(text: string, url: string | undefined): Feed {
  const start = text.replace(/^[\ufeff\s]+/, '');
  const json =
    parse(start) ??
    // a warning printed before the answer
    parse(start.slice(start.search(/\[\s*\{\s*"|\{\s*"/))) ??
    // line breaks and other controls inside its strings
    parse(start.replace(/[\0-\x1f]/g, ' '));
  if (json !== undefined) return readJson(json, url);
  const problem = start
    ? ({ code: 'json', message: 'The answer is broken JSON.' } as const)
    : ({ code: 'empty', message: 'The answer is empty.' } as const);
  return { title: '', url: null, entries: [], format: null, problems: [problem] };
}
