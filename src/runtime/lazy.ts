/** Something in a file of its own that is fetched when it is first needed; what failed is asked for again the next time. */
export class Lazy<T> {
  /** What has arrived, or was there from the start. */
  now: T | undefined;
  private coming: Promise<T> | undefined;

  constructor(private readonly load: () => Promise<T>) {}

  get(): Promise<T> {
    return (this.coming ??= this.load().then(
      (arrived) => (this.now = arrived),
      (error: unknown) => {
        this.coming = undefined;
        throw error;
      },
    ));
  }

  /** For a page file that carries it. */
  provide(carried: T): void {
    this.coming = Promise.resolve((this.now = carried));
  }

  /** For a reader who may need it next; that it could not be had is said once it is needed. */
  readonly prepare = (): void => void this.get().catch(() => undefined);
}
