/** Asks a publisher's own service who represents a place. A file of its own: it is fetched by the press that asks. */
import { request } from '../../net/request.js';
import { safeUrl } from '../../text/url.js';

/** Somebody to write to. */
export interface Representative {
  readonly name: string;
  readonly title?: string | undefined;
  readonly email?: string | undefined;
  readonly url?: string | undefined;
}

/** No place has more of them; what is longer is no list of representatives. */
const MOST = 20;
const EMAIL = /^[^\s@<>()",;:?&]+@[^\s@<>()",;:?&]+\.[^\s@<>()",;:?&.]+$/;

/**
 * Who represents the place with a postcode, in the service's order; what has no name is left out.
 *
 * @param service address to which `postcode` is added
 * @throws RequestError, SyntaxError and TypeError for an answer that is no list
 */
export async function lookUp(
  service: string,
  postcode: string,
  signal: AbortSignal,
): Promise<readonly Representative[]> {
  const url = new URL(service);
  url.searchParams.set('postcode', postcode.trim());
  // The page names whom a postcode is sent to: nobody else may be sent it, by a redirect either.
  const { bytes } = await request(url.href, { signal, type: /json/, redirect: 'error', maxBytes: 100_000 });
  const answer: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (!Array.isArray(answer)) throw new TypeError('the look-up answered with something other than a list');
  return (answer as unknown[]).slice(0, MOST).flatMap((each) => {
    const { name, title, email, url: site } = (each ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof name !== 'string' || !name.trim()) return [];
    return [
      {
        name: name.trim(),
        title: typeof title === 'string' ? title : undefined,
        email: typeof email === 'string' && EMAIL.test(email.trim()) ? email.trim() : undefined,
        url: typeof site === 'string' ? safeUrl(site) : undefined,
      },
    ];
  });
}
