/**
 * A publisher's own languages as scripts that pages fetch: `locales/own.js` names them, `locales/own-sw.0123456789.js` is one. The
 * first has the one name that no hash is in: a pinned page file was hashed before anybody knew which languages a publisher adds.
 */
import { createHash } from 'node:crypto';
import type { LanguageFile } from '../../documents/language-file.js';
import { phrasesFrom } from '../../quantity/language-numbers.js';
import { learnLanguage } from '../../server/server-locale.js';

/** A message as `msg` takes it: text, or its pieces and the numbers of the values between them. */
export function templateOf(message: string): unknown {
  const pieces = message.split(/\{(\d+)\}/);
  if (pieces.length === 1) return message;
  return {
    strTag: true,
    strings: pieces.filter((_, index) => index % 2 === 0),
    values: pieces.filter((_, index) => index % 2).map(Number),
  };
}

/** The messages of a language that somebody has translated, by their ids. */
const templatesOf = ({ messages }: LanguageFile) =>
  Object.fromEntries(
    Object.entries(messages).flatMap(([id, text]) => (text.trim() ? [[id, templateOf(text)] as const] : [])),
  );

/** @param from the file with `phrasesFrom`, beside it */
const script = (file: LanguageFile, from: string): string => {
  const { numbers } = file;
  return `import { phrasesFrom } from './${from}';
export const templates = ${JSON.stringify(templatesOf(file))};
export const phrases = phrasesFrom(${JSON.stringify(numbers)});
`;
};

/** Teaches this process the languages, for the pages that it renders. */
export function learnLanguages(languages: readonly LanguageFile[]): void {
  for (const file of languages) {
    const templates = templatesOf(file) as Parameters<typeof learnLanguage>[1]['templates'];
    learnLanguage(keysOf(file), { templates, phrases: phrasesFrom(file.numbers) });
  }
}

/** Primary tags by which pages ask for a language. */
const keysOf = ({ language, matches = [] }: LanguageFile): string[] => [
  ...new Set([language, ...matches].map((tag) => tag.split('-', 1)[0]!.toLowerCase())),
];

/**
 * The files of a publisher's own languages, by their path in a release; `own.js` is there where there are none, too.
 *
 * @param names the release's other files
 */
export function languageFiles(languages: readonly LanguageFile[], names: readonly string[]): Map<string, string> {
  const [, from = 'phrases-from.js'] =
    names.map((name) => /^locales\/(phrases-from\.[\da-f]{10}\.js)$/.exec(name)).find(Boolean) ?? [];
  const files = languages.map((file) => {
    const text = script(file, from);
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
    return { file, text, name: `own-${file.language}.${hash}.js` };
  });
  const entries = files.flatMap(({ file, name }) =>
    keysOf(file).map((key) => `  ${JSON.stringify(key)}: () => import('./${name}'),\n`),
  );
  return new Map([
    ['locales/own.js', `export const languages = {\n${entries.join('')}};\n`],
    ...files.map(({ name, text }) => [`locales/${name}`, text] as const),
  ]);
}
