import { resolve } from 'node:path';
import { sentenceOf } from '../documents/check/finding.js';
import type { PageProblem } from '../server/problem.js';
import { pageFindings } from './check-page.js';
import { today } from './known.js';
import { readPageFile } from './read-page.js';
import { complain, print, printPage, printText } from './output.js';
import { failWith, parseOptions, UsageError } from './usage-error.js';
import { writeAtomically } from './write-atomically.js';

export const usage = `impact-elements render page.html [OPTION]…

Fills every impact tag of a page, so that it can be read without a script, and
prints the page. All else in it stays as it is. A script that loads later takes
over without a flash, and asks for a figure's document once more, in idle time.
  --out FILE       write the page here; it may be the same file
  --static         no script at all, for email and print
  --url URL        the page's public address; relative addresses start there
  --data-root DIR  the folder of the site's root, where src="/data/…" is read
                   (the page's own folder)
  --locale TAG     the language of a page without <html lang> (en)
  --host HOST      a host inside your network that may be asked for documents, with its
                   port: localhost:8080; may be repeated. That of --url is one
  --nonce NONCE    the nonce that the page's policy has for styles
  --quiet          print nothing beside the page
Problems are printed to standard error as FILE:LINE: TAG: MESSAGE; the author's
own words stand there. The errors that check finds in the page are among them,
and tags whose name no element has. With --out, the policy's style-src is printed too.
Exit codes:
  0  every tag was filled
  1  a tag was not filled or has an error, or the page could not be read or written; a page is UTF-8
  2  the command line was wrong`;

const OPTIONS = {
  out: { type: 'string' },
  static: { type: 'boolean' },
  url: { type: 'string' },
  'data-root': { type: 'string' },
  locale: { type: 'string' },
  host: { type: 'string', multiple: true },
  nonce: { type: 'string' },
  quiet: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

function readArguments(args: readonly string[]) {
  const { values, positionals } = parseOptions({ args: [...args], options: OPTIONS, allowPositionals: true });
  const [file = ''] = positionals;
  if (!values.help && positionals.length !== 1) throw new UsageError('one page is needed');
  if (values.url !== undefined && !/^https?:\/\/[^/]/i.test(values.url))
    throw new UsageError(`not an http or https address: ${values.url}`);
  return { ...values, file };
}

/** The option that lets an address inside this network be asked. */
function hostHint(message: string): string {
  const [, address = ''] = /^(https?:\S+) .*is inside a network/.exec(message) ?? [];
  return URL.canParse(address) ? `: if it is yours, say --host ${new URL(address).host}` : '';
}

/** Does work while what elements would say in a browser's console is gathered: on a server it has no place in the page. */
async function listening<T>(said: string[], work: () => Promise<T>): Promise<T> {
  const { warn } = console;
  console.warn = (line: unknown) => void said.push(String(line));
  try {
    return await work();
  } finally {
    console.warn = warn;
  }
}

/** `<impact-posts> count can't be "lots": it is 3`, at each tag of which it is said. */
async function placed(page: string, said: readonly string[]): Promise<PageProblem[]> {
  if (!said.length) return [];
  const { readPage } = await import('../server/page.js');
  const { tags } = readPage(page);
  return said.flatMap((line) => {
    const [, tag = '', message = line] = /^<(impact-[\w-]+)> ([^]*)$/.exec(line) ?? [];
    const [attribute = ''] = message.split(' ');
    const own = tags.filter(({ name }) => `impact-${name}` === tag);
    const exact = own.filter(({ attributes }) => message.includes(`"${attributes.get(attribute)}"`));
    const places = exact.length ? exact : own.slice(0, 1);
    return places.length
      ? places.map((each) => ({ line: each.line, tag, message }))
      : [{ line: 1, tag: tag || 'page', message }];
  });
}

/** The `render` command. @returns the exit code */
export async function render(args: readonly string[]): Promise<number> {
  try {
    const { file, out, url, locale, host, nonce, quiet, help, 'data-root': root, static: still } = readArguments(args);
    if (help) {
      printText(usage);
      return 0;
    }
    const page = await readPageFile(file);
    const options = { file: resolve(file), root, url, locale, hosts: host, nonce };
    const write = still
      ? (await import('../server/static.js')).renderStatic
      : (await import('../server/prerender.js')).prerender;
    const said: string[] = [];
    const { html, problems, ...rest } = await listening(said, () => write(page, options));
    const found = await pageFindings(new TextEncoder().encode(page), today());
    const errors = found.flatMap(({ level, line, tag, ...finding }) =>
      level === 'error' && !problems.some((each) => each.line === line && each.message === finding.message)
        ? [{ line, tag, message: sentenceOf(finding) }]
        : [],
    );
    const lines = [...problems, ...errors, ...(await placed(page, said))].sort((a, b) => a.line - b.line);
    if (out) await writeAtomically(resolve(out), html);
    else printPage(html);
    for (const { line, tag, message } of lines)
      if (!quiet) complain(`${file}:${line}: ${tag}: ${message}${hostHint(message)}`);
    if (out && 'styles' in rest && !quiet) print(`style-src ${(rest.styles as readonly string[]).join(' ')}`);
    return problems.length + errors.length ? 1 : 0;
  } catch (error) {
    return failWith(error, 'render', usage);
  }
}
