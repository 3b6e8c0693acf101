/** A person who is signed in, and posts through WordPress's own interface as the editor does. */
import type { Site } from './site.js';

export interface Published {
  readonly id: number;
  readonly link: string;
  readonly content: { readonly raw: string; readonly rendered: string };
  readonly excerpt: { readonly rendered: string };
}

export interface Person {
  readonly name: string;
  /** `name=value` of each cookie. */
  readonly cookies: readonly string[];
  publish(title: string, content: string): Promise<Published>;
  /** Asks the interface: a path under `/wp/v2/`, and what to change. */
  ask(path: string, change: object): Promise<Published>;
}

/** Signs in by the form, then asks for the nonce that the interface wants with the cookies. */
export async function signIn({ url }: Site, name: string): Promise<Person> {
  const body = new URLSearchParams({ log: name, pwd: `${name}-password`, testcookie: '1', 'wp-submit': 'Log In' });
  const headers = { cookie: 'wordpress_test_cookie=WP%20Cookie%20check' };
  const answer = await fetch(`${url}/wp-login.php`, { method: 'POST', body, headers, redirect: 'manual' });
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]!);
  if (!cookies.some((cookie) => cookie.startsWith('wordpress_logged_in')))
    throw new Error(`${name} could not sign in: ${answer.status}`);
  const cookie = cookies.join('; ');
  const nonce = await (await fetch(`${url}/wp-admin/admin-ajax.php?action=rest-nonce`, { headers: { cookie } })).text();
  const ask = async (path: string, change: object): Promise<Published> => {
    const response = await fetch(`${url}/?rest_route=${path.startsWith('/') ? path : `/wp/v2/${path}`}&context=edit`, {
      method: 'POST',
      headers: { cookie, 'x-wp-nonce': nonce, 'content-type': 'application/json' },
      body: JSON.stringify(change),
    });
    if (!response.ok) throw new Error(`${name} may not post to ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Published;
  };
  const publish = (title: string, content: string) => ask('posts', { title, content, status: 'publish' });
  return { name, cookies, publish, ask };
}
