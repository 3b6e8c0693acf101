/**
 * Console warnings, as something a test can look at. Lit's development build warns of misuse (a shadowed property, a change
 * scheduled after an update) that nobody sees in a passing test run.
 */

/** Records what the console warns of, instead of printing it, until `stop` is called, which answers it. */
export function recordWarnings(): { readonly lines: readonly string[]; stop(): string[] } {
  const { warn } = console;
  const lines: string[] = [];
  console.warn = (...words: unknown[]) => void lines.push(words.map(String).join(' '));
  return {
    lines,
    stop: () => {
      console.warn = warn;
      return lines;
    },
  };
}

/** Whether Lit says so, of the code rather than of itself: it says of every page that it is in development mode. */
export const isLitWarning = (line: string): boolean => /lit\.dev\/msg\/(?!dev-mode)/.test(line);

/** Makes each test of the `describe` that calls this fail on a warning of Lit's; others are printed as ever. */
export function failOnLitWarnings(): void {
  let recorded: ReturnType<typeof recordWarnings>;
  beforeEach(() => {
    // Lit gives each warning once a page, so a second test would never hear of it.
    (globalThis as { litIssuedWarnings?: Set<string> }).litIssuedWarnings?.clear();
    recorded = recordWarnings();
  });
  afterEach(() => {
    const lines = recorded.stop();
    for (const line of lines) if (!isLitWarning(line)) console.warn(line);
    const faults = lines.filter(isLitWarning);
    if (faults.length) throw new Error(faults.join('\n'));
  });
}
