import { prerender } from 'impact-elements/server';

/** Figures then stand without JavaScript. */
export async function handle({ event, resolve }) {
  const response = await resolve(event);
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const { html, problems } = await prerender(await response.text());
  for (const { tag, line, message } of problems) console.warn(`${tag}, line ${line}: ${message}`);
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  headers.delete('etag');
  return new Response(html, { status: response.status, headers });
}
