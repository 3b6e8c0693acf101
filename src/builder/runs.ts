/**
 * Long lists in runs of a few entries. A run that is far from the window costs a browser no style and no layout
 * (`content-visibility`), whatever is shown or hidden in it; its height is that of what it shows. What a window holds is shown at
 * once, and the rest in the frames after, so that no key waits for what nobody sees yet.
 */

const LENGTH = 6;
/** About as many entries as a window holds. */
const SEEN = 12;
/** Runs that are shown in one of the frames after. */
const EACH = 30;

export function runsOf<T>(entries: readonly T[]): T[][] {
  const runs: T[][] = [];
  for (let at = 0; at < entries.length; at += LENGTH) runs.push(entries.slice(at, at + LENGTH));
  return runs;
}

/** Shows those of a run's entries that were found, and none of the run or of its group where there are none. @returns how many */
function showRun(run: HTMLElement, entries: readonly HTMLElement[], found: ReadonlySet<HTMLElement>): number {
  let shown = 0;
  for (const entry of entries) {
    const fits = found.has(entry);
    // What stays as it is costs the page nothing.
    if (entry.hidden === fits) entry.hidden = !fits;
    if (fits) shown++;
  }
  if (run.hidden !== !shown) run.hidden = !shown;
  run.style.setProperty('--shown', String(shown));
  const group = run.closest<HTMLElement>('[role=group],section')!;
  const isEmpty = !shown && !group.querySelector('.run:not([hidden])');
  if (group.hidden !== isEmpty) group.hidden = isEmpty;
  return shown;
}

type Run = readonly [run: HTMLElement, entries: readonly HTMLElement[]];

/** What is still to be shown of a list, and how far it is. */
interface Rest {
  readonly runs: readonly Run[];
  readonly found: ReadonlySet<HTMLElement>;
  at: number;
}

const rests = new WeakMap<Element, Rest>();

/** Shows now what was left for the next frames, or as much of it. */
export function showRest(list: Element, most = Infinity): void {
  const rest = rests.get(list);
  if (!rest) return;
  const until = Math.min(rest.at + most, rest.runs.length);
  while (rest.at < until) showRun(...rest.runs[rest.at++]!, rest.found);
  if (rest.at === rest.runs.length) rests.delete(list);
}

/** Shows the entries of a list that were found, each of them in an element of the class `run`, and hides all others. */
export function showFound(list: Element, entries: readonly HTMLElement[], found: ReadonlySet<HTMLElement>): void {
  const byRun = new Map<HTMLElement, HTMLElement[]>();
  for (const entry of entries) {
    const run = entry.parentElement!;
    const own = byRun.get(run);
    if (own) own.push(entry);
    else byRun.set(run, [entry]);
  }
  const rest: Rest = { runs: [...byRun], found, at: 0 };
  let seen = 0;
  while (rest.at < rest.runs.length && seen < SEEN) seen += showRun(...rest.runs[rest.at++]!, found);
  rests.set(list, rest);
  const later = () =>
    requestAnimationFrame(() => {
      if (rests.get(list) !== rest) return;
      showRest(list, EACH);
      later();
    });
  // The first frame that is asked for is the one in which the key is shown.
  requestAnimationFrame(later);
}
