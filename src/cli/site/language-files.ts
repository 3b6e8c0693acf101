/** A publisher's own languages as scripts that pages fetch: `locales/own.js` names them, `locales/own-sw.js` is one. */
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

const script = ({ messages, numbers }: LanguageFile): string => {
  const templates = Object.fromEntries(Object.entries(messages).map(([id, text]) => [id, templateOf(text)]));
  return `import { phrasesFrom } from './phrases-from.js';
export const templates = ${JSON.stringify(templates)};
export const phrases = phrasesFrom(${JSON.stringify(numbers)});
`;
};

/** Teaches this process the languages, for the pages that it renders. */
export function learnLanguages(languages: readonly LanguageFile[]): void {
  for (const file of languages) {
    const templates = Object.fromEntries(
      Object.entries(file.messages).map(([id, text]) => [id, templateOf(text)]),
    ) as Parameters<typeof learnLanguage>[1]['templates'];
    learnLanguage(keysOf(file), { templates, phrases: phrasesFrom(file.numbers) });
  }
}

/** Primary tags by which pages ask for a language. */
const keysOf = ({ language, matches = [] }: LanguageFile): string[] => [
  ...new Set([language, ...matches].map((tag) => tag.split('-', 1)[0]!.toLowerCase())),
];

/** The files of a publisher's own languages, by their path in a release; `own.js` is there where there are none, too. */
export function languageFiles(languages: readonly LanguageFile[]): Map<string, string> {
  const entries = languages.flatMap((file) =>
    keysOf(file).map((key) => `  ${JSON.stringify(key)}: () => import('./own-${file.language}.js'),\n`),
  );
  return new Map([
    ['locales/own.js', `export const languages = {\n${entries.join('')}};\n`],
    ...languages.map((file) => [`locales/own-${file.language}.js`, script(file)] as const),
  ]);
}
