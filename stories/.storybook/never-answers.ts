import { neverAnswers } from '../examples/documents.js';

/** Lets requests for one address wait until they are given up, so that a story can show what waiting looks like. */
export function holdBack(): void {
  const { fetch } = window;
  window.fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
    if (url.pathname !== neverAnswers) return fetch(input, init);
    return new Promise((_, reject) =>
      init?.signal?.addEventListener('abort', () => reject(init.signal!.reason as Error)),
    );
  };
}
