/**
 * Languages: `languages/*.json` is where translators write, and all else is made from it. The messages of the source are
 * extracted; what a language file says of them goes into the XLIFF files, from which lit-localize builds src/locales; its
 * numbers go into src/quantity/phrases. A translation that stands in an XLIFF file alone is taken into the JSON once.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { printDiagnostics } from '@lit/localize-tools/lib/typescript.js';
import type { Config } from '@lit/localize-tools/lib/types/config.js';
import type { RuntimeOutputConfig } from '@lit/localize-tools/lib/types/modes.js';
import { format, resolveConfig } from 'prettier';
import { targetLocales } from '../src/locales/locale-codes.js';
import { languageFile, readUnits, writeUnits, type LanguageFile, type Unit } from './language-files.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Reads the sources once for both of lit-localize's commands, which takes most of their time, and the XLIFF files as they stand when asked. */
class Localizer extends RuntimeLitLocalizer {
  override readTranslationsSync() {
    return {
      translations: new Map(this.formatter.readTranslations().map(({ locale, messages }) => [locale, messages])),
    };
  }
}

const xliff = (language: string) => `${root}src/locales/xliff/${language}.xlf`;

/** The name of a language in code: `zhHans`. */
export const constantOf = (language: string): string =>
  language.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The module that says numbers in a language. */
export function phrasesModule({ language, english, numbers }: LanguageFile): string {
  return `// Made from languages/${language}.json by npm run locales: write there.
import { phrasesFrom } from '../language-numbers.js';
import type { Phrases } from '../phrases.js';

/** How ${english} says numbers. */
export const ${constantOf(language)}: Phrases = phrasesFrom(${JSON.stringify(numbers)});
`;
}

/** Messages in the order of their ids, so that two people's additions seldom meet. */
const inOrder = (messages: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(messages).sort(([a], [b]) => (a < b ? -1 : 1)));

async function writePretty(path: string, text: string): Promise<void> {
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}

async function update(language: string, sources: readonly Unit[]): Promise<void> {
  const path = languageFile(language);
  const file = JSON.parse(readFileSync(path, 'utf8')) as LanguageFile;
  const other =
    language === 'en'
      ? new Map<string, string>()
      : new Map(readUnits(readFileSync(xliff(language), 'utf8')).map(({ id, target }) => [id, target ?? '']));
  const messages: Record<string, string> = {};
  for (const { id, source } of sources) {
    const said = language === 'en' ? source : file.messages[id] || other.get(id);
    if (said) messages[id] = said;
    else console.warn(`languages/${language}.json: messages.${id} is missing: ${source}`);
  }
  const text = `${JSON.stringify({ ...file, messages: inOrder(messages) }, null, 2)}\n`;
  if (text !== readFileSync(path, 'utf8')) writeFileSync(path, text);
  if (language === 'en') return;
  writeFileSync(xliff(language), writeUnits(readFileSync(xliff(language), 'utf8'), messages));
  await writePretty(`${root}src/quantity/phrases/${language}.ts`, phrasesModule(file));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.chdir(root);
  const config = readConfigFileAndWriteSchema('src/locales/lit-localize.json');
  const localizer = new Localizer(config as Config & { output: RuntimeOutputConfig });
  const { errors } = localizer.extractSourceMessages();
  printDiagnostics(errors);
  if (errors.length) process.exit(1);
  await localizer.writeInterchangeFiles();
  const sources = readUnits(readFileSync(xliff('de'), 'utf8'));
  for (const language of ['en', ...targetLocales]) {
    if (!existsSync(languageFile(language))) throw new Error(`there is no ${languageFile(language)}`);
    await update(language, sources);
  }
  await localizer.build();
}
