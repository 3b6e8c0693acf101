/** The payment page of the demo: it takes no payment, and shows what it was sent. */
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';

const escape = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What arrived, as a page of its own. */
export async function paymentPage(request: IncomingMessage): Promise<string> {
  const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const posted = request.method === 'POST' ? [...new URLSearchParams(await text(request))] : [];
  const rows = [
    ...[...searchParams, ...posted].map(([name, value]) => [name, value] as const),
    ['Page that you came from', request.headers.referer ?? 'not told'] as const,
  ];
  return `<!doctype html>
<html lang="en-AU">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width, initial-scale=1" />
  <title>An invented payment page</title>
  <link rel="icon" href="data:," />
  <link rel="stylesheet" href="/site.css" />
  <main>
    <h1>An invented payment page</h1>
    <p class="lead">Nothing is paid here. This is what arrived:</p>
    <dl>${rows.map(([name, value]) => `<dt>${escape(name)}</dt><dd>${escape(value)}</dd>`).join('')}</dl>
    <p><a href="/thanks.html">Go on as if you had paid</a></p>
  </main>
</html>`;
}
