import { readFileSync } from 'node:fs';
import type { ParseArgsConfig } from 'node:util';
import { controlsOf, type ElementControls, type Manifest } from '../embed/controls.js';
import { readFiguresDocument } from '../documents/figures-document.js';
import { readGlossaryDocument } from '../documents/glossary-document.js';
import figures from '../documents/examples/figures.json' with { type: 'json' };
import glossary from '../documents/examples/glossary.json' with { type: 'json' };
import { attributeFindings } from '../documents/check/attributes.js';
import { sentenceOf } from '../documents/check/finding.js';
import { mendedAddress } from '../documents/written-address.js';
import { safeLink } from '../text/url.js';
import { publishedDocument } from '../embed/snippet/address.js';
import { kindsFor, type SnippetKind } from '../embed/snippet/kinds.js';
import type { Theme } from '../embed/snippet/widget.js';
import { suggestWords } from '../embed/snippet/words.js';
import { writeSnippet } from '../embed/snippet/write.js';
import { fetchGuarded } from '../server/fetch.js';
import { formFindings } from './form-findings.js';
import { complain, messageOf, print, printText } from './output.js';
import { givingFindings } from '../services/giving/giving-findings.js';
import { failWith, parseOptions, UsageError } from './usage-error.js';
import { isForm } from '../embed/snippet/frame-names.js';

export const usage = `impact-elements snippet ELEMENT [--ATTRIBUTE VALUE]… [OPTION]…

Prints the line to paste for an element: statistic, prevalence, change, compare,
glossary, term, posts, subscribe, contact, give, support, actions, quote, sources, calm
or exit, with any of its attributes, such as --value 28.5% --label "of adults".
  --as KIND      tag (the default), div, link, iframe, shortcode, react, vue, svelte,
                 npm or prerendered
  --base URL     the folder with impact.js (https://elements.example.org/1/)
  --words TEXT   what people read without JavaScript; else made from the figure
  --href URL     where those words lead
  --form ID      of a frame of subscribe or contact: which form of the publisher's forms.json
  --accent COLOUR  --font FAMILY  --radius LENGTH  --theme light|dark
  --once         print the script's line, the import or the command, too
  --others       the page has other elements of ours: the script is impact.js, not the
                 element's own file
  --pinned       the script's line names this release and its hash
What check would say of the tag is printed to standard error.
Exit codes: 0 the line was printed, 1 it has an error or could not be made, 2 the command
line was wrong`;

const TEXT = { type: 'string' } as const;
const FLAG = { type: 'boolean' } as const;
const OPTIONS = {
  as: TEXT,
  base: { type: 'string', default: 'https://elements.example.org/1/' },
  words: TEXT,
  href: TEXT,
  form: TEXT,
  accent: TEXT,
  font: TEXT,
  radius: TEXT,
  theme: TEXT,
  once: FLAG,
  others: FLAG,
  pinned: FLAG,
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options'];

/** A file of the package, which lies the same way from the source as from the built command. */
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

function elementOf(name: string | undefined): ElementControls {
  const elements = controlsOf(json('custom-elements.json') as Manifest);
  const found = elements.find(({ element }) => element === name?.replace(/^impact-/, ''));
  if (!found)
    throw new UsageError(`no element "${name ?? ''}"; there are ${elements.map(({ element }) => element).join(', ')}`);
  return found;
}

/** The attributes among the options, in the order in which they were given; a boolean is empty. */
function readArguments([name, ...args]: readonly string[]) {
  const { element, controls } = elementOf(name);
  const own = Object.fromEntries(
    controls.map(({ name: key, kind }) => [key, { type: kind === 'boolean' ? 'boolean' : 'string' } as const]),
  );
  const { values, tokens } = parseOptions({ args, options: { ...own, ...OPTIONS }, tokens: true });
  const attributes = tokens.flatMap((token) =>
    token.kind === 'option' && Object.hasOwn(own, token.name) ? [[token.name, token.value ?? ''] as const] : [],
  );
  const possible = kindsFor(element, Object.fromEntries(attributes));
  const as = possible.find((kind) => kind === (values.as ?? 'tag'));
  if (!as) throw new UsageError(`no way to paste ${element} as "${values.as}"; there are ${possible.join(', ')}`);
  const base = mendedAddress(values.base);
  if (!base) throw new UsageError(`not an address: ${values.base}`);
  const href = safeLink(values.href) ?? mendedAddress(values.href);
  if (values.href !== undefined && !href) throw new UsageError(`not an address to link to: ${values.href}`);
  if (element === 'exit' && !href) throw new UsageError('--href is needed: the site that readers leave for');
  if (isForm(element) && as === 'iframe' && !values.form)
    throw new UsageError('--form is needed: a frame shows a form of the publisher’s forms.json by its id');
  return {
    element,
    as,
    attributes: Object.fromEntries(attributes),
    options: { ...values, base, href } as typeof values & { readonly theme?: Theme['scheme'] },
  };
}

/** What stands in a document that the command line names, for the words inside the tag. */
async function wordsOf(element: string, attributes: Record<string, string>): Promise<string | undefined> {
  const { src = '' } = attributes;
  if (!/^https?:/i.test(src) || !URL.canParse(src)) return undefined;
  // A person typed its host: it may be one inside the network.
  const { bytes } = await fetchGuarded(src, { hosts: [new URL(src).host], accept: 'application/json' });
  const document: unknown = JSON.parse(new TextDecoder().decode(bytes));
  const isFigures = typeof document === 'object' && document !== null && 'figures' in document;
  const documents = isFigures
    ? { figures: readFiguresDocument(document), glossary: readGlossaryDocument(glossary) }
    : { figures: readFiguresDocument(figures), glossary: readGlossaryDocument(document) };
  return suggestWords({ element, attributes }, documents);
}

async function write(
  element: string,
  as: SnippetKind,
  given: Record<string, string>,
  options: ReturnType<typeof readArguments>['options'],
) {
  const base = options.base.replace(/\/*$/, '/');
  const src = 'value' in given || 'data' in given ? undefined : publishedDocument(element, base);
  const attributes = { ...(src && { src }), ...given };
  const documents = { figures: readFiguresDocument(figures), glossary: readGlossaryDocument(glossary) };
  let why = '';
  const words =
    options.words ??
    (suggestWords({ element, attributes }, documents) ||
      (await wordsOf(element, given).catch((error: unknown) => {
        why = ` (${given['src']}: ${messageOf(error)})`;
      })));
  if (!words)
    throw new UsageError(
      `--words is needed: what people read where no script runs, such as --words "1 in 4 children"${why}`,
      false,
    );
  const { accent, font, radius, theme: scheme } = options;
  return writeSnippet(
    as,
    { element, attributes, words, form: options.form, link: options.href, theme: { accent, font, radius, scheme } },
    {
      base,
      others: options.others,
      ...(options.pinned && { pinned: json('dist/integrity.json') as Record<string, string> }),
    },
  );
}

/**
 * The `snippet` command.
 * @returns the exit code: 0 when a line was printed, 1 when it has an error or could not be made, 2 when the command line was wrong
 */
export async function snippet(args: readonly string[]): Promise<number> {
  try {
    if (args.includes('--help') || args.includes('-h')) {
      printText(usage);
      return 0;
    }
    const { element, as, attributes, options } = readArguments(args);
    const now = new Date().toISOString().slice(0, 10);
    const giving = element === 'give' ? givingFindings(attributes) : [];
    // A frame shows a form of the publisher's forms.json, which has its address.
    const form = options.form ? [] : formFindings(element, (name) => attributes[name]);
    const findings = [...giving, ...form, ...attributeFindings(element, attributes, { now })];
    for (const finding of findings) complain(`impact-elements snippet: ${finding.level} ${sentenceOf(finding)}`);
    const { code, once } = await write(element, as, attributes, options);
    if (options.once && once) print(once);
    print(code);
    return findings.some(({ level }) => level === 'error') ? 1 : 0;
  } catch (error) {
    return failWith(error, 'snippet', usage);
  }
}
