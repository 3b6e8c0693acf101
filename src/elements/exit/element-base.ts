/** A server has no elements, and nothing to leave. */
export const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);
