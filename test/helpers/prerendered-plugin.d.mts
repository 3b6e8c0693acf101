/** A plugin of the test server: what it answers at a path, and what it does before and after all tests. */
export function prerendered(): {
  readonly name: string;
  serve(context: { path: string }): unknown;
  serverStart?(): Promise<void>;
  serverStop?(): void;
};
