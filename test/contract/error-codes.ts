/** Which codes of `impact-error` an element can report, and which lines it writes to the console, read from what it is made of. */
import { closure } from './closure.js';
import { elements } from './manifest.js';
import { filesUnder, read } from './repository.js';

/** Every code that there is, as docs/errors.md explains them. */
export const explained = (): ReadonlySet<string> =>
  new Set(
    [...read('docs/errors.md').matchAll(/^\| ((?:`[\w-]+`(?:, )?)+) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([\w-]+)`/g)].map(([, code]) => code!),
    ),
  );

/** What a form is told of an answer that is no success. */
const outcomes = (): string[] => {
  const [, union = ''] = /type OutcomeState =([^;]*);/.exec(read('src/services/service.ts')) ?? [];
  const good = ['done', 'confirm', 'already', 'handed-over'];
  return [...union.matchAll(/'([\w-]+)'/g)].map(([, state]) => state!).filter((state) => !good.includes(state));
};

/** A fault of a series: reported by the element that shows it, a plain console line of those that draw it small. */
const SERIES = 'src/elements/shared/series/change-drawing.ts';

/**
 * Codes that never arrive: whoever asked has left, or the posts around it are shown and `readFeed` alone lists it.
 */
const UNREPORTED: readonly string[] = ['aborted', 'protected', 'truncated', 'bad-date', 'bad-url', 'bad-entry'];

/** Codes that stand in a file where a failure is made. */
function codesIn(path: string, text: string): string[] {
  const places = [
    ...text.matchAll(/\bcode: [^,\n}]*/g),
    ...text.matchAll(/\bdetailOf\([^\n]*/g),
    ...text.matchAll(/new (?:Request|Feed)Error\([^,]*/g),
    ...text.matchAll(/const codeOf = [^\n]*/g),
    ...text.matchAll(/^ {2}(?:return )?new DocumentError\([^\n]*/gm),
  ].flatMap(([place]) => [...place.replace(/=== '[^']*'/g, '').matchAll(/'([\w-]+)'/g)].map(([, code]) => code!));
  if (/\bnew DocumentError\(/.test(text)) places.push('invalid');
  if (/Record<TimelineFault, string>/.test(text)) places.push('mixed', 'overlap', 'ends');
  if (path.endsWith('/submission-sender.ts')) places.push(...outcomes());
  return places;
}

/** The codes that `<impact-NAME>` can report, in the order of the alphabet. */
export function codesOf(name: string): string[] {
  const known = explained();
  const asksByFigure = elements()
    .get(`impact-${name}`)
    ?.attributes?.some((attribute) => attribute.name === 'figure');
  const arrives = (code: string) =>
    known.has(code) && !UNREPORTED.includes(code) && (code !== 'unknown-figure' || asksByFigure);
  const found = [...closure(`src/elements/${name}/${name}.ts`)]
    .filter(([path]) => path !== SERIES || name === 'change')
    .flatMap(([path, text]) => codesIn(path, text));
  return [...new Set(found)].filter(arrives).sort();
}

/** The longest fixed piece of each line that the element's own files write to the console. */
export const linesOf = (name: string): string[] =>
  filesUnder(`src/elements/${name}`, '.ts').flatMap((path) =>
    [...read(path).matchAll(/\b(?:warn\((?:this|host|this\.host), |console\.warn\()(?:`([^`]*)`|'([^']*)')/g)].map(
      ([, template = '', text = '']) =>
        (template || text).split(/\$\{(?:[^{}]|\{[^}]*\})*\}/).reduce((a, b) => (b.length > a.length ? b : a)),
    ),
  );
