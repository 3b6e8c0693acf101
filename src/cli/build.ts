import { join, resolve } from 'node:path';
import { version } from '../version.js';
import { count } from './findings.js';
import { today } from './known.js';
import { complain, print, printText } from './output.js';
import { readProject, type ReadProject } from './project.js';
import { publishedRemarks } from './published.js';
import { buildSite } from './site/build-site.js';
import { failWith, parseOptions, UsageError } from './usage-error.js';

export const usage = `impact-elements build [FOLDER] [OPTION]…

Writes site/, which any static host serves: the release in /1/ and in a folder of its
own version, which never changes again; the documents in /data/; the frame page, the
builder, the catalogue, the documentation, schemas, and header files for common
hosts. FOLDER, or the folder that you are in, has impact.config.json. Earlier releases in site/ stay.
  --out FOLDER   the folder to write (site, beside impact.config.json)
  --live         take over the earlier releases that are live at the configuration's
                 address, where site/ hasn't them
  --strict       a warning stops it, too
  --no-cards     draw no pictures for social media: quicker, for a try. Those that are in
                 site/ stay; pages show those of figures that haven't changed
  --offline      ask nobody: of a feed, the posts that the last build kept
Errors are printed with their repair, and nothing is written then. Warnings are printed
too: among them what was published in --out and is gone, and values that changed since
without a status and a row in the history.
Exit codes: 0 it was written, 1 it was not, 2 the command line was wrong`;

const OPTIONS = {
  out: { type: 'string' },
  live: { type: 'boolean' },
  strict: { type: 'boolean' },
  'no-cards': { type: 'boolean' },
  offline: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Prints what was found, and how much of it. @returns whether it stops the build */
export function printRemarks({ project, remarks }: ReadProject, strict = false): boolean {
  for (const { line } of remarks) print(line);
  const of = (wanted: string) => remarks.filter(({ level }) => level === wanted).length;
  if (remarks.length) print(`${count(of('error'), 'error')}, ${count(of('warning'), 'warning')}`);
  return !project || (strict && of('warning') > 0);
}

/** The `build` command. @returns the exit code */
export async function build(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseOptions({ args: [...args], options: OPTIONS, allowPositionals: true });
    if (values.help) {
      printText(usage);
      return 0;
    }
    if (positionals.length > 1) throw new UsageError('one folder is needed');
    const [folder = '.'] = positionals;
    const out = values.out ? resolve(values.out) : join(resolve(folder), 'site');
    const { project, remarks } = await readProject(folder, today());
    const published = project ? await publishedRemarks(project, out) : [];
    const read = { ...(project && { project }), remarks: [...remarks, ...published] };
    if (printRemarks(read, values.strict)) {
      print('Nothing was written.');
      return 1;
    }
    const { written, removed, entries, before, changes } = await buildSite(project!, out, {
      version,
      today: new Date().toISOString().slice(0, 10),
      live: values.live,
      cards: !values['no-cards'],
      offline: values.offline,
      warn: (line) => complain(`warning: ${line}`),
    });
    print(`${out}: ${count(written, 'file')} written, ${removed} removed; ${count(entries, 'page')} in the catalogue`);
    if (before && before !== version) {
      print(`The release was ${before} and is ${version}. What partners should know:`);
      for (const line of changes) print(line);
    }
    return 0;
  } catch (error) {
    return failWith(error, 'build', usage);
  }
}
