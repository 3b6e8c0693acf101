/** Writes schema/*.schema.json from the readers' own descriptors; with `--check`, fails when a committed one is stale. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { ACTION, ACTIONS, ASK, ASK_STATUS, CAPTIONS, FINDER } from '../src/documents/actions-document.js';
import { ACTIONS_TEXT } from '../src/documents/actions-schema-text.js';
import {
  CHANGE,
  COMPARABLE,
  CONTRAST,
  DOCUMENT,
  ENTRY,
  FORMS,
  POINT,
  QUOTE,
  RANGE,
  SIDES,
  SOURCE,
  STATUS,
} from '../src/documents/figures-document.js';
import { WORDS } from '../src/documents/shapes.js';
import { CONFIG, FEED, FILES, LICENCE } from '../src/documents/config.js';
import { CONFIG_TEXT } from '../src/documents/config-schema-text.js';
import { CONTACT_FORM, FIELD, FORM, FORMS_DOCUMENT, TOPIC } from '../src/documents/forms-document.js';
import { FORMS_TEXT } from '../src/documents/forms-schema-text.js';
import { DISCOURAGED, GLOSSARY, GROUP, TERM } from '../src/documents/glossary-document.js';
import { GLOSSARY_TEXT } from '../src/documents/glossary-schema-text.js';
import { PICTURE, POST, POSTS } from '../src/documents/posts-document.js';
import { POSTS_TEXT } from '../src/documents/posts-schema-text.js';
import {
  CHOICE,
  LANGUAGE_FILE,
  MONEY,
  MONEY_CHANGE,
  NUMBERS,
  QUALIFIER_WORDS,
  READER,
} from '../src/documents/language-file.js';
import { LANGUAGE_TEXT } from '../src/documents/language-schema-text.js';
import { DIRECTORY, PLACE, SUPPORT } from '../src/documents/support-document.js';
import { SUPPORT_TEXT } from '../src/documents/support-schema-text.js';
import { QUOTES_TEXT } from '../src/documents/quotes-schema-text.js';
import { FIGURES_TEXT } from '../src/documents/figures-schema-text.js';
import { toJsonSchema, type SchemaSource } from './json-schema.js';

/** Every document format, by the file that its schema goes to. */
export const SCHEMAS: Readonly<Record<string, SchemaSource>> = {
  'figures.schema.json': {
    id: 'figures.schema.json',
    title: 'Figures document',
    description: 'Published figures with their sources, for impact-statistic and impact-prevalence.',
    shape: DOCUMENT,
    definitions: {
      source: SOURCE,
      figure: ENTRY,
      status: STATUS,
      forms: FORMS,
      words: WORDS,
      range: RANGE,
      comparable: COMPARABLE,
      contrast: CONTRAST,
      because: CONTRAST.fields!['because']!,
      sides: SIDES,
      change: CHANGE,
      point: POINT,
      quote: QUOTE,
    },
    texts: { ...FIGURES_TEXT, ...QUOTES_TEXT },
  },
  'glossary.schema.json': {
    id: 'glossary.schema.json',
    title: 'Glossary document',
    description: 'Terms with their definitions and sources, for impact-glossary and impact-term.',
    shape: GLOSSARY,
    definitions: { source: SOURCE, group: GROUP, term: TERM, discouraged: DISCOURAGED, words: WORDS },
    texts: GLOSSARY_TEXT,
  },
  'posts.schema.json': {
    id: 'posts.schema.json',
    title: 'Posts document',
    description: 'Posts that stand still, for impact-posts: written by hand or by impact-elements snapshot.',
    shape: POSTS,
    definitions: { post: POST, image: PICTURE },
    texts: POSTS_TEXT,
  },
  'forms.schema.json': {
    id: 'forms.schema.json',
    title: 'Forms document',
    description: 'Forms that a frame may name, for impact-subscribe and impact-contact.',
    shape: FORMS_DOCUMENT,
    definitions: { form: FORM, contact: CONTACT_FORM, field: FIELD, topic: TOPIC, words: WORDS },
    texts: FORMS_TEXT,
  },
  'support.schema.json': {
    id: 'support.schema.json',
    title: 'Support document',
    description: 'Places to turn to, with the day on which each number was checked, for impact-support.',
    shape: SUPPORT,
    definitions: { place: PLACE, directory: DIRECTORY, source: SOURCE, words: WORDS },
    texts: SUPPORT_TEXT,
  },
  'actions.schema.json': {
    id: 'actions.schema.json',
    title: 'Actions document',
    description: 'Recommendations with how far they have come, and what a reader can do, for impact-actions.',
    shape: ACTIONS,
    definitions: {
      ask: ASK,
      status: ASK_STATUS,
      finder: FINDER,
      action: ACTION,
      captions: CAPTIONS,
      source: SOURCE,
      words: WORDS,
    },
    texts: ACTIONS_TEXT,
  },
  'config.schema.json': {
    id: 'config.schema.json',
    title: 'Configuration',
    description: 'What a publisher says once of all that it publishes: impact.config.json.',
    shape: CONFIG,
    definitions: { documents: FILES, feed: FEED, licence: LICENCE },
    texts: CONFIG_TEXT,
  },
  'language.schema.json': {
    id: 'language.schema.json',
    title: 'Language',
    description: 'What the elements say in one language, and how it says numbers: languages/es.json.',
    shape: LANGUAGE_FILE,
    definitions: {
      reader: READER,
      numbers: NUMBERS,
      qualifiers: QUALIFIER_WORDS,
      choice: CHOICE,
      money: MONEY,
      moneyChange: MONEY_CHANGE,
    },
    texts: LANGUAGE_TEXT,
  },
};

/** The text that belongs into schema/`name`. */
export const schemaText = (name: string): Promise<string> =>
  format(JSON.stringify(toJsonSchema(SCHEMAS[name]!)), { parser: 'json', printWidth: 110 });

/** Where schema/`name` is kept. */
export const schemaPath = (name: string): string => fileURLToPath(new URL(`../schema/${name}`, import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of Object.keys(SCHEMAS)) {
    const text = await schemaText(name);
    if (!process.argv.includes('--check')) writeFileSync(schemaPath(name), text);
    else if (readFileSync(schemaPath(name), 'utf8') !== text) {
      console.error(`schema/${name} is stale: run npm run schema`);
      process.exitCode = 1;
    }
  }
}
