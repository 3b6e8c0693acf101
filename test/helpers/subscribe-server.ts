/**
 * A subscribe back end on loopback that speaks every wire format and fails in every way.
 *
 *     http://127.0.0.1:PORT/{mode}/{service}/…     what is posted there lies at /arrived
 *
 * `mode` says how it goes: `ok`, `confirm`, `already`, `refused`, a status (`404`, `429`, `500`), `429-wait` (with Retry-After),
 * `slow`, `hang`, `html`, `empty`, `broken`, `error-200`, `refused-fields`, `refused-pledge`, `redirect`, or any of them with `no-cors-` before it. A failure meets the last
 * step of a service; with `first-` before it, the first: the fetching of a token.
 * The shapes are those recorded from the real services. Start it alone with `node --import tsx test/helpers/subscribe-server.ts`.
 */
import { createChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';

/** One request as it came. */
export interface Arrival {
  readonly method: string;
  readonly path: string;
  readonly type: string;
  readonly body: string;
  readonly referer: string;
  readonly cookie: string;
}

interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string;
  readonly headers?: Record<string, string>;
}

const json = (body: unknown, status = 200): Answer => ({
  status,
  type: 'application/json',
  body: JSON.stringify(body),
});
const text = (body: string, status = 200): Answer => ({ status, type: 'text/plain; charset=utf-8', body });
const html = (body: string, status = 200): Answer => ({
  status,
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><title>Newsletter</title><p>${body}</p>`,
});

const TOKEN = '1797811200000:4f2a:9bd0c1';
const SECURE_LINK = '/t/getsecuresubscribelink';
/** How that step goes, which has no mode in its address: the last one that was set at `/root-mode/{mode}`. */
let rootMode = 'ok';
const MODES = ['ok', 'confirm', 'already', 'refused'] as const;
type Mode = (typeof MODES)[number];

const ghostError = (message: string, status: number): Answer =>
  json({ errors: [{ message, context: null, type: 'BadRequestError', code: null }] }, status);

const asks = { algorithm: 'PBKDF2/SHA-256', hmacSignatureSecret: 'loopback', deriveKey };
const easy = await createChallenge({ ...asks, cost: 10, keyPrefix: '0' });
const hard = await createChallenge({ ...asks, cost: 1000, keyPrefix: '0'.repeat(32) });

/** Somebody who represents a place. */
const MEMBER = { name: 'A. Member', title: 'Member for Wattle', email: 'a.member@example.org' };
const members = (count: number) => json(Array.from({ length: count }, () => MEMBER));

/** What a look-up of representatives may answer, by the first part of its path; anything else is one member. */
function lookUp({ path }: Arrival, origin: string): Answer {
  const [, mode] = path.split('/');
  const onward = (host: string): Answer => ({ status: 307, headers: { location: `${host}/ok/lookup/onward/` } });
  switch (mode) {
    case 'many':
      return members(500);
    case 'huge':
      return members(50_000);
    case 'no-list':
      return json({ error: 'quota' });
    case 'redirect-away':
      return onward(origin.replace('127.0.0.1', 'localhost'));
    case 'redirect-here':
      return onward(origin);
    default:
      return members(1);
  }
}

/** How each service answers when it works: by mode, with the arrival to check the format. */
const SERVICES: Record<string, (mode: Mode, arrival: Arrival, origin: string) => Answer> = {
  /** A challenge of ALTCHA's: easy enough for a test; `/hard/challenge` can't be solved in the time that one has. */
  challenge: (_mode, { path }) => json(path.startsWith('/hard/') ? hard : easy),
  lookup: (_mode, arrival, origin) => lookUp(arrival, origin),
  form: (mode) =>
    ({
      ok: text('Thank you.'),
      confirm: json({ status: 'pending' }),
      already: json({ message: 'That address is already subscribed.' }, 409),
      refused: json({ errors: [{ message: 'We can’t write to that address.' }] }, 422),
    })[mode],
  json: (mode, arrival) =>
    arrival.type.startsWith('application/json')
      ? {
          ok: json({ ok: true }),
          confirm: json({ status: 'pending' }),
          already: json({ success: false, message: 'Address already exists' }),
          refused: json({ success: false, message: 'We can’t write to that address.' }),
        }[mode]
      : json({ error: 'JSON only' }, 415),
  ghost(mode, { path, type, body }) {
    if (path.endsWith('/members/api/integrity-token/')) return text(TOKEN);
    if (!path.endsWith('/members/api/send-magic-link/')) return html('Page not found', 404);
    if (!type.startsWith('application/json')) return ghostError('Email is required.', 400);
    const { integrityToken, newsletters } = JSON.parse(body) as {
      integrityToken?: string;
      newsletters?: readonly { name: string }[];
    };
    if (integrityToken !== TOKEN) return ghostError('Invalid integrity token', 400);
    const [unknown] = newsletters?.filter(({ name }) => name !== 'Research') ?? [];
    if (unknown) return ghostError(`Cannot subscribe to invalid newsletters ${unknown.name}`, 400);
    return mode === 'refused'
      ? ghostError('Signups from this email domain are currently restricted.', 400)
      : text('Created.', 201);
  },
  listmonk(mode, { path, body }) {
    if (path.endsWith('/subscription/form')) return html('Subscribed successfully.');
    const { list_uuids: lists } = JSON.parse(body) as { list_uuids?: string[] };
    if (!lists?.length) return json({ message: 'No lists to subscribe to.' }, 400);
    if (mode === 'refused') return json({ message: 'Invalid email.' }, 400);
    return json({ data: mode === 'confirm' ? { has_optin: true } : true });
  },
  phplist: (mode, { type, body }) =>
    mode === 'refused' || !type.startsWith('application/x-www-form-urlencoded') || !/VerificationCodeX=(&|$)/.test(body)
      ? text('FAIL', 500)
      : {
          type: 'text/html; charset=utf-8',
          body: '<h3>Thank you</h3>\n<p>A request for confirmation is on its way to you.</p>',
        },
  hubspot: (mode) =>
    mode === 'refused'
      ? json(
          {
            status: 'error',
            message: 'The request is not valid',
            errors: [{ message: "Error in 'fields.email'. Invalid email address", errorType: 'INVALID_EMAIL' }],
          },
          400,
        )
      : json({ inlineMessage: '<p>Thanks for submitting the form.</p>' }),
  kit: (mode) =>
    mode === 'refused'
      ? json({
          status: 'failed',
          errors: { fields: ['email_address'], messages: ['Email address is invalid'] },
        })
      : json({ status: 'success', redirect_url: null }),
  'gravity-forms': (mode) =>
    mode === 'refused'
      ? json({ is_valid: false, validation_messages: { 1: 'Please enter a valid address.' } }, 400)
      : json({
          is_valid: true,
          confirmation_type: 'message',
          confirmation_message: '<div>Thanks for contacting us!</div>',
        }),
  'campaign-monitor': (_mode, { path }, origin) =>
    path === SECURE_LINK
      ? text(`${origin}/ok/campaign-monitor/t/r/s/abcdef/`)
      : html('One more step: open the link in our email.'),
  mailchimp: () => html('Almost finished… We need to confirm your email address.'),
  buttondown: () => html('Please confirm your subscription.'),
  brevo: () => html('Your subscription could not be validated, or it could: only this page knows.'),
};

const FAILURES: Record<string, Answer> = {
  '429': html('Too many requests', 429),
  '429-wait': { ...html('Too many requests', 429), headers: { 'retry-after': '2' } },
  html: html('Your address is missing.'),
  empty: { status: 204 },
  'error-200': json({ error: 'Something went wrong' }),
  'refused-fields': json(
    { success: false, errors: { phone: ['Too short.'], text: ['Say more.'], none: ['Nobody asked.'] } },
    422,
  ),
  'refused-pledge': json(
    {
      errors: {
        amount: ['We take 30 or more.'],
        email: ['That mailbox is full.'],
        'postal-code': ['There is no such postcode.'],
      },
    },
    422,
  ),
  broken: { type: 'application/json', body: '{"ok": tr' },
  redirect: { status: 303, headers: { location: '/ok/thanks/' } },
};

const read = async (request: IncomingMessage): Promise<string> => {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += String(chunk);
  return body;
};

const write = (response: ServerResponse, { status = 200, type, body, headers }: Answer): void => {
  response.writeHead(status, { ...headers, ...(type && { 'content-type': type }) }).end(body);
};

function decide(mode: string, service: string, arrival: Arrival, origin: string): Answer {
  if (service === 'thanks') return html('Thank you. You are on the list.');
  const first = /integrity-token|getsecuresubscribelink/.test(arrival.path);
  const wanted = mode.startsWith('first-');
  mode = mode.replace(/^first-/, '');
  const failure = FAILURES[mode] ?? (/^\d{3}$/.test(mode) ? html('Error', Number(mode)) : undefined);
  if (failure && first === wanted) return failure;
  return (SERVICES[service] ?? (() => html('Not found', 404)))(
    MODES.find((known) => known === mode) ?? 'ok',
    arrival,
    origin,
  );
}

/** Answers one request; `arrivals` grows. `slow` is the delay in milliseconds of that mode. */
export async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  arrivals: Arrival[],
  slow = 300,
): Promise<void> {
  const origin = `http://${request.headers.host}`;
  const { pathname, searchParams } = new URL(request.url ?? '/', origin);
  if (pathname !== '/arrived' || !searchParams.has('quiet')) response.setHeader('cache-control', 'no-store');
  // Campaign Monitor's first step lies at the root of its host.
  const [, asked = '', service = ''] =
    pathname === SECURE_LINK ? ['', rootMode, 'campaign-monitor'] : pathname.split('/');
  const mode = asked.replace(/^no-cors-/, '');
  if (mode === asked) {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-expose-headers', 'retry-after');
  }
  if (asked === 'root-mode') {
    rootMode = service;
    return write(response, text(rootMode));
  }
  if (asked === 'arrived') return write(response, json(arrivals));
  const { method = 'GET', headers } = request;
  if (method === 'OPTIONS') {
    response.setHeader('access-control-allow-headers', 'content-type');
    // As the real one: phpList knows no preflight.
    return write(response, { status: service === 'phplist' ? 500 : 204 });
  }
  const arrival: Arrival = {
    method,
    path: pathname,
    type: headers['content-type'] ?? '',
    body: await read(request),
    referer: headers.referer ?? '',
    cookie: headers.cookie ?? '',
  };
  if (method !== 'HEAD') arrivals.push(arrival);
  const last = !/integrity-token|getsecuresubscribelink/.test(pathname);
  if (method !== 'HEAD' && mode === (last ? 'hang' : 'first-hang')) return;
  if (mode === 'slow') await new Promise((done) => setTimeout(done, slow));
  write(response, decide(mode, service, arrival, origin));
}

/** Starts the server on a free port of 127.0.0.1 (or on `port`). */
export async function startServer(port = 0): Promise<{ url: string; arrivals: Arrival[]; server: Server }> {
  const arrivals: Arrival[] = [];
  const server = createServer((request, response) => {
    answer(request, response, arrivals).catch((error: unknown) => write(response, text(String(error), 500)));
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, arrivals, server };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log((await startServer(Number(process.argv[2] ?? 0))).url);
}
