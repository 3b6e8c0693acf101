/**
 * Listens for what the page's Content-Security-Policy forbids on the way to `url`. A browser tells the page's document and never the
 * request that failed, which looks like a lost connection.
 *
 * @param heard is told what the page's owner would have to allow
 * @returns stops listening
 */
export function watchPolicy(url: string, heard: (problem: string) => void): () => void {
  // The services' tests run where there is no document.
  const page: Document | undefined = globalThis.document;
  const { origin } = new URL(url, page?.baseURI);
  const note = ({ disposition, blockedURI, effectiveDirective }: SecurityPolicyViolationEvent): void => {
    if (disposition === 'enforce' && blockedURI.startsWith(origin)) {
      heard(
        `is kept by the page's Content-Security-Policy from sending to ${origin}: add that to ${effectiveDirective}`,
      );
    }
  };
  page?.addEventListener('securitypolicyviolation', note);
  return () => page?.removeEventListener('securitypolicyviolation', note);
}
