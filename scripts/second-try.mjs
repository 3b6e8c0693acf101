/**
 * Tries once more, alone, what failed beside others. What fails twice has failed; what passes then has raced with something, and the log
 * names it.
 *
 * @template T
 * @param {string} what
 * @param {T} first how it went
 * @param {(result: T) => string | undefined} problem what is wrong with a result; nothing where it passed
 * @param {() => Promise<T>} again
 * @returns {Promise<T>} how it went in the end
 */
export async function secondTry(what, first, problem, again) {
  const fault = problem(first);
  if (!fault) return first;
  const second = await again();
  if (!problem(second))
    console.log(`Raced, and passed at the second try: ${what}\n${fault.trim().replace(/^/gm, '    ')}`);
  return second;
}
