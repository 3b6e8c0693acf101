/** Words of the host page's own text that stand in elements of ours for a while. */
import { shared } from '../../runtime/page-registry.js';
import type { FoundTerm } from '../../documents/annotate.js';

/** A word, and who asked for it: several glossaries may mark the same text, each until its own signal. */
interface Mark extends FoundTerm {
  readonly by: AbortSignal;
}

/** A node that was added: an element with one text in it, or a text. */
interface Piece {
  readonly node: ChildNode;
  readonly text: Text;
  readonly words: string;
}

/** A text node of the host page. It stays, with the text before the first mark: a framework may hold it. */
interface Marked {
  readonly node: Text;
  readonly whole: string;
  readonly kept: string;
  /** In order, never overlapping. */
  readonly marks: readonly Mark[];
  /** What stands after the node: two for each mark, the word and the text up to the next. */
  readonly pieces: readonly Piece[];
}

const all = () => shared('marked texts', () => new Map<Text, Marked>());
const ours = () => shared('marking texts', () => new WeakSet<Text>());

/** What the host wrote in `node`; undefined for a text of ours, and for one that somebody has rewritten piece by piece. */
export function languageOf(node: Text): string | undefined {
  const marked = all().get(node);
  if (!marked) return ours().has(node) ? undefined : node.data;
  return isTouched(marked) || isRewritten(marked) ? undefined : marked.whole;
}

/**
 * Puts `<impact-term>` around words that nobody has marked yet.
 *
 * @param found where they stand in what `writtenIn` answers
 * @returns those that are marked now
 */
export function mark(node: Text, found: readonly FoundTerm[], by: AbortSignal): readonly FoundTerm[] {
  const before = all().get(node);
  const marks = before?.marks ?? [];
  const free = found.filter(({ start, end }) => marks.every((other) => end <= other.start || start >= other.end));
  if (!free.length) return free;
  if (before) join(before);
  split(node, [...marks, ...free.map((one) => ({ ...one, by }))]);
  return free;
}

/** Takes back what `by` has marked. */
export function unmark(by: AbortSignal): void {
  for (const marked of [...all().values()]) {
    const { node, whole, marks, pieces } = marked;
    const others = marks.filter((one) => one.by !== by);
    if (others.length === marks.length) continue;
    if (isTouched(marked)) {
      // Whose text it is cannot be told any more: the words stay as they are now.
      all().delete(node);
      for (const { node: each } of pieces) if (each instanceof Element) each.replaceWith(...each.childNodes);
    } else {
      join(marked);
      if (others.length && node.data === whole) split(node, others);
    }
  }
}

/** A host that writes its text anew has no idea of what was put behind it: that goes. */
export function unmarkChanged(changes: readonly MutationRecord[]): void {
  if (!changes.some(mayRewrite)) return;
  for (const marked of all().values()) if (isRewritten(marked) && !isTouched(marked)) join(marked);
}

/** Most changes of a busy page add something, or write a text that nobody has marked. */
const mayRewrite = ({ target, removedNodes }: MutationRecord): boolean =>
  all().has(target as Text) ||
  [...removedNodes].some((node) => all().has(node as Text) || (node instanceof Element && node.firstChild));

const isRewritten = ({ node, kept }: Marked) => node.data !== kept || !node.isConnected;

/**
 * Whether what was added isn't as it was left. A host knows nothing of it, so that was somebody who works on what readers see:
 * a browser that translates the page. No word may be taken away then.
 */
const isTouched = ({ pieces }: Marked) =>
  pieces.some(({ node }) => node.parentNode) &&
  !pieces.every(
    ({ node, text, words }, at) =>
      text.data === words && node.contains(text) && (!at || node.previousSibling === pieces[at - 1]!.node),
  );

function split(node: Text, unsorted: readonly Mark[]): void {
  const marks = [...unsorted].sort((one, other) => one.start - other.start);
  const whole = node.data;
  const pieces = marks.flatMap(({ id, start, end }, at): Piece[] => {
    const [word, rest] = [new Text(whole.slice(start, end)), new Text(whole.slice(end, marks[at + 1]?.start))];
    const term = document.createElement('impact-term');
    term.setAttribute('term', id);
    term.append(word);
    return [
      { node: term, text: word, words: word.data },
      { node: rest, text: rest, words: rest.data },
    ];
  });
  for (const { text } of pieces) ours().add(text);
  const kept = whole.slice(0, marks[0]!.start);
  node.data = kept;
  node.after(...pieces.map((piece) => piece.node));
  all().set(node, { node, whole, kept, marks, pieces });
}

/**
 * Takes all of it back; where the host has written something else since then, that stays. A text that has left the page is
 * made whole too: the host may keep it for a reader who comes back.
 */
function join({ node, whole, kept, pieces }: Marked): void {
  all().delete(node);
  if (node.data === kept) node.data = whole;
  for (const piece of pieces) piece.node.remove();
}
