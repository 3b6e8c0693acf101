import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { COMMAND, INSTALL } from '../text/command.js';
import { writeSheets } from '../documents/sheet/write-sheets.js';
import { inPackage } from './package-root.js';
import { print, printText } from './output.js';
import { CONFIG_FILE } from './project.js';
import { TEMPLATE_DOCUMENTS } from './template-documents.js';
import { failWith, parseOptions, UsageError } from './usage-error.js';
import { writeWorkbook } from './workbook.js';

export const usage = `impact-elements init FOLDER [--sheet csv|xlsx]

Writes a folder that works as it is: impact.config.json, documents/ with a spreadsheet of
figures, a glossary and a form, and schema/ for editors. Change what is in it, then run
dev to look at it and build to publish it. Nothing that is there is written over.
  --sheet KIND   the spreadsheet: csv (the default), or xlsx
Exit codes: 0 it was written, 1 it was not, 2 the command line was wrong`;

const OPTIONS = {
  sheet: { type: 'string', default: 'csv' },
  help: { type: 'boolean', short: 'h' },
} as const;

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** Plainly an example: whoever forgets to change it is told by every build. */
const configOf = (sheet: string): object => ({
  $schema: './schema/config.schema.json',
  version: 1,
  name: 'The Example Foundation',
  address: 'https://elements.example.org/',
  home: 'https://www.example.org/',
  contact: 'figures@example.org',
  accent: '#0b5763',
  languages: ['en-AU'],
  documents: {
    figures: `documents/figures.${sheet}`,
    glossary: 'documents/glossary.json',
    forms: 'documents/forms.json',
  },
  form: 'news',
  origins: ['https://news.example.org'],
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
});

const FORMS = {
  $schema: '../schema/forms.schema.json',
  version: 1,
  language: 'en',
  forms: [
    {
      id: 'news',
      action: 'https://news.example.org/subscribe',
      heading: 'News of our research',
      why: 'What we found, in plain words.',
      sender: 'The Example Foundation',
      frequency: 'About once a month',
      consent: 'Yes, you may write to me.',
      'consent-version': '1',
    },
  ],
};

const readme = (sheet: string): string => `# Our figures

- \`${CONFIG_FILE}\`: who you are, and where the site will be. An editor that knows JSON Schema completes it.
- \`documents/figures.${sheet}\`: the figures, a row each. ${
  sheet === 'csv' ? '`figures-sources.csv` and the like belong to it.' : 'Its further sheets say where they come from.'
} Open it in a spreadsheet.
- \`documents/*.json\`: words, forms, and more if you name them in \`${CONFIG_FILE}\`.

\`\`\`sh
${COMMAND} dev      # look at it; it reloads when you save
${COMMAND} build    # writes site/: upload it
\`\`\`

These lines work where the library’s packed file is installed: \`${INSTALL}\`. No registry has the package yet.

Once it is uploaded, partners find their lines in the catalogue, at the site's address.
`;

/** The `init` command. @returns the exit code */
export async function init(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseOptions({ args: [...args], options: OPTIONS, allowPositionals: true });
    const { sheet, help } = values;
    if (help) {
      printText(usage);
      return 0;
    }
    const [name] = positionals;
    if (!name || positionals.length > 1) throw new UsageError('one folder is needed');
    if (!/^(csv|xlsx)$/.test(sheet)) throw new UsageError('--sheet is csv or xlsx');
    const folder = resolve(name);
    const there = await readdir(folder).catch(() => [] as string[]);
    if (there.some((each) => !each.startsWith('.')))
      throw new Error(`${name} has files in it already: name a folder that is new or empty`);
    const files: Readonly<Record<string, string>> = {
      [CONFIG_FILE]: json(configOf(sheet)),
      'documents/glossary.json': json({ $schema: '../schema/glossary.schema.json', ...TEMPLATE_DOCUMENTS['glossary'] }),
      'documents/forms.json': json(FORMS),
      'README.md': readme(sheet),
      '.gitignore': 'node_modules/\nsite/\n',
    };
    const isNew = !(await stat(folder).catch(() => undefined));
    const strangers = new Set(there);
    try {
      await writeFiles(folder, files, sheet);
    } catch (error) {
      // A folder that is half there would be refused the next time.
      const own = isNew ? [folder] : (await readdir(folder).catch(() => [])).filter((name) => !strangers.has(name));
      for (const name of own) await rm(resolve(folder, name), { recursive: true, force: true }).catch(() => undefined);
      throw error;
    }
    print(`${folder} is ready. Next, in it: ${COMMAND} dev`);
    print(`That line works where the packed file is installed (${INSTALL}): no registry has the package yet.`);
    return 0;
  } catch (error) {
    return failWith(error, 'init', usage);
  }
}

async function writeFiles(folder: string, files: Readonly<Record<string, string>>, sheet: string): Promise<void> {
  for (const [path, text] of Object.entries(files)) await put(join(folder, path), text);
  await writeWorkbook(join(folder, 'documents', `figures.${sheet}`), writeSheets(TEMPLATE_DOCUMENTS['figures']!));
  for (const schema of (await readdir(inPackage('schema'))).filter((each) => each.endsWith('.json')))
    await put(join(folder, 'schema', basename(schema)), await readFile(inPackage(`schema/${schema}`)));
}

async function put(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content, { flag: 'wx' }).catch((error: unknown) => {
    // A full disk names no file.
    throw Object.assign(error as Error, { path });
  });
}
