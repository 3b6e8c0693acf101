/** Counts checks, and goes on after one that fails. */
export class Tally {
  passed = 0;
  failed = 0;

  /** Runs a check that throws when it fails. */
  async check(name: string, run: () => unknown): Promise<void> {
    try {
      await run();
      this.passed++;
    } catch (error) {
      this.failed++;
      const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
      const place = stack.split('\n').find((line) => line.includes('/wordpress/test/') && !line.includes('tally'));
      console.log(`✖ ${name}\n    ${[message, place?.trim() ?? ''].join('\n').replace(/\n/g, '\n    ')}`);
    }
  }

  /** Takes over what another program counted: its last line is `N passed, N failed`. */
  add(name: string, output: string): void {
    const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(output) ?? [];
    this.passed += Number(passed ?? 0);
    this.failed += Number(failed ?? 1);
    if (failed !== '0') console.log(`✖ ${name}\n${output}`);
  }
}
