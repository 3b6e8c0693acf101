interface Test {
  readonly name: string;
  readonly passed: boolean;
  readonly skipped: boolean;
  readonly duration?: number;
}
interface Suite {
  readonly name: string;
  readonly suites: readonly Suite[];
  readonly tests: readonly Test[];
}
/** What the summary reads of a runner's session: a page in an engine. */
export interface Session {
  readonly browser: { readonly name: string };
  readonly testFile: string;
  readonly testResults?: Suite;
  readonly errors: readonly { readonly message?: string }[];
  readonly passed: boolean;
}

export function summary(pools?: ReadonlyMap<string, readonly string[]>): {
  onTestRunFinished(run: { readonly sessions: Iterable<Session> }): void;
};
