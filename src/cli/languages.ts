/** The languages that elements speak: those of the package, and a publisher's own in the folder `languages`. */
import { readdirSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { checkDocument, type CheckOptions } from '../documents/check/check-document.js';
import type { LanguageFile } from '../documents/language-file.js';
import { textLine, type Remark } from './findings.js';
import { reasonOf } from './output.js';
import { inPackage, packageText } from './package-root.js';

/** Where a publisher's own languages are, below the configuration. */
export const LANGUAGES = 'languages';

const primary = (tag: string): string => tag.split('-', 1)[0]!.toLowerCase();

let own: readonly LanguageFile[] | undefined;

/** The languages of the package. */
export const shippedLanguages = (): readonly LanguageFile[] =>
  (own ??= readdirSync(inPackage(LANGUAGES))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(packageText(`${LANGUAGES}/${name}`)) as LanguageFile));

/** What a check has to know of languages. */
export function languageOptions(
  others: readonly Pick<LanguageFile, 'language' | 'matches'>[] = [],
): Required<Pick<CheckOptions, 'english' | 'spoken'>> {
  const all = [...shippedLanguages(), ...others];
  return {
    english: shippedLanguages().find(({ language }) => language === 'en')!.messages,
    spoken: [...new Set(all.flatMap(({ language, matches = [] }) => [language, ...matches].map(primary)))],
  };
}

/** Beside it are a publisher's own languages. */
export const CONFIG_FILE = 'impact.config.json';

/** The folder of the configuration that a file belongs to. */
export async function folderOf(file: string): Promise<string | undefined> {
  for (let folder = dirname(resolve(file)); ; folder = dirname(folder)) {
    const names = await readdir(folder).catch(() => [] as string[]);
    if (names.includes(CONFIG_FILE)) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

/** What a check of one file has to know of languages: those of the folder that it belongs to are spoken too. */
export async function languageOptionsFor(file: string): Promise<ReturnType<typeof languageOptions>> {
  const folder = await folderOf(file);
  return folder ? languageOptions(await languagesIn(folder)) : languageOptions();
}

/** The languages of a folder as their files are named, whatever else may be wrong in them. */
async function languagesIn(folder: string): Promise<{ readonly language: string }[]> {
  const names = await readdir(join(folder, LANGUAGES)).catch(() => [] as string[]);
  return names.flatMap((name) => (name.endsWith('.json') ? [{ language: name.slice(0, -'.json'.length) }] : []));
}

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder().decode(bytes));
    return true;
  } catch {
    return false;
  }
}

/** Reads the language files of a folder. @param now today, ISO 8601 */
export async function readLanguages(
  folder: string,
  now: string,
): Promise<{ readonly languages: readonly LanguageFile[]; readonly remarks: readonly Remark[] }> {
  const names = (await readdir(join(folder, LANGUAGES)).catch(() => []))
    .filter((name) => name.endsWith('.json'))
    .sort();
  const languages: LanguageFile[] = [];
  const remarks: Remark[] = [];
  for (const name of names) {
    const file = `${LANGUAGES}/${name}`;
    const bytes = await readFile(join(folder, LANGUAGES, name)).catch((error: unknown) => {
      remarks.push({ level: 'error', line: `${file}: error ${reasonOf(error)}` });
    });
    if (!bytes) continue;
    const { kind, findings } = checkDocument(bytes, { now, ...languageOptions() });
    // What is no JSON has said so; what is some may be any document.
    if (kind !== 'language' && isJson(bytes)) {
      remarks.push({
        level: 'error',
        line: `${file}: error it is no language file: it has no messages: begin with a copy of one of the library’s`,
      });
      continue;
    }
    remarks.push(...findings.map((finding) => ({ level: finding.level, line: textLine(file, finding) })));
    if (findings.some(({ level }) => level === 'error')) continue;
    const language = JSON.parse(new TextDecoder().decode(bytes)) as LanguageFile;
    if (`${language.language}.json` !== name)
      remarks.push({
        level: 'error',
        line: `${file}: error language: the file is named ${name}, and its language is ${language.language}: name it ${language.language}.json`,
      });
    else if (primary(language.language) === 'en')
      remarks.push({
        level: 'error',
        line: `${file}: error language: English is in the elements themselves: remove the file`,
      });
    else languages.push(language);
  }
  return { languages, remarks };
}
