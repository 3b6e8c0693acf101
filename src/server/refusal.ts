/** What is said of an address that isn't asked, or of an answer that isn't read. */
export class Refusal extends Error {
  constructor(
    message: string,
    readonly code: 'network' | 'size' | 'type' = 'network',
  ) {
    super(message);
  }
}
