import { prerender } from 'impact-elements/server';

/** Figures then stand without JavaScript. */
export async function onRequest(_, next) {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const { html, problems } = await prerender(await response.text());
  for (const { tag, line, message } of problems) console.warn(`${tag}, line ${line}: ${message}`);
  return new Response(html, { status: response.status, headers: response.headers });
}
