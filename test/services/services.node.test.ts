/** Every service against a server that speaks as the real ones were recorded to speak, and fails as they fail. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from '../helpers/node.js';
import { service as brevo } from '../../src/services/brevo.js';
import { service as buttondown } from '../../src/services/buttondown.js';
import { service as campaignMonitor } from '../../src/services/campaign-monitor.js';
import { service as form } from '../../src/services/form.js';
import { service as ghost } from '../../src/services/ghost.js';
import { service as gravityForms } from '../../src/services/gravity-forms.js';
import { service as hubspot } from '../../src/services/hubspot.js';
import { service as json } from '../../src/services/json.js';
import { service as kit } from '../../src/services/kit.js';
import { service as listmonk } from '../../src/services/listmonk.js';
import { service as mailchimp } from '../../src/services/mailchimp.js';
import { service as phplist } from '../../src/services/phplist.js';
import type { Consent, Service, Submission } from '../../src/services/service.js';
import { send, type SendResult } from '../../src/net/exchange.js';
import { startServer } from '../helpers/subscribe-server.js';
import { read } from '../contract/repository.js';

const consent: Consent = {
  name: 'consent',
  value: 'yes',
  text: 'You may write to me.',
  version: '2026-05',
  time: '2026-05-01T10:00:00.000Z',
};

const given = (action: string, more: Partial<Submission> = {}): Submission => ({
  action,
  email: 'ana@example.org',
  name: 'Ana',
  pairs: [
    ['email', 'ana@example.org'],
    ['name', 'Ana'],
  ],
  topics: [],
  ...more,
});

describe('services against a server', () => {
  let running: Awaited<ReturnType<typeof startServer>>;
  const never = new AbortController().signal;
  const post = (service: Service, path: string, more?: Partial<Submission>, timeout = 2000): Promise<SendResult> =>
    send(service.exchange(given(running.url + path, more)), { signal: never, timeout });
  const arrived = (index = -1) => running.arrivals.at(index)!;
  const params = (index = -1): [string, string][] => [...new URLSearchParams(arrived(index).body)];

  before(async () => void (running = await startServer()));
  beforeEach(() => void (running.arrivals.length = 0));
  after(() => {
    running.server.closeAllConnections();
    running.server.close();
  });

  describe('Ghost', () => {
    it('fetches a token and asks for the link, exactly as recorded', async () => {
      const pairs = [['labels', 'partner-site']] as const;
      assert.deepEqual(await post(ghost, '/ok/ghost', { pairs, topics: [['topics', 'Research']] }), {
        state: 'confirm',
      });
      assert.deepEqual(
        running.arrivals.map(({ method, path, type }) => `${method} ${path} ${type}`),
        ['GET /ok/ghost/members/api/integrity-token/ ', 'POST /ok/ghost/members/api/send-magic-link/ application/json'],
      );
      assert.deepEqual(JSON.parse(arrived().body), {
        email: 'ana@example.org',
        name: 'Ana',
        emailType: 'subscribe',
        labels: ['partner-site'],
        newsletters: [{ name: 'Research' }],
        integrityToken: '1797811200000:4f2a:9bd0c1',
      });
    });

    it('keeps a consent as labels: wording and version whole, the time as a day', async () => {
      const long = 'Yes. '.repeat(50).trim();
      await post(ghost, '/ok/ghost', { consent: { ...consent, text: long } });
      const { labels } = JSON.parse(arrived().body) as { labels: string[] };
      assert.deepEqual(
        labels.filter((label) => label.length > 191),
        [],
      );
      const wording = labels.filter((label) => label.startsWith('consent_text'));
      assert.equal(wording.map((label) => label.replace(/^.*?: /, '')).join(''), long);
      assert.deepEqual(labels.slice(wording.length), ['consent_version: 2026-05', 'consent_time: 2026-05-01']);
    });

    it('takes a newsletter that the site does not have for a mistake in the set-up, not for the reader’s', async () => {
      const { state, detail, problem } = await post(ghost, '/ok/ghost', { topics: [['topics', 'Reserch']] });
      assert.equal(state, 'unavailable');
      assert.equal(detail, undefined);
      assert.match(problem ?? '', /topics must be newsletters.*Reserch/);
    });

    it('tells a refusal, too many tries and a failure apart', async () => {
      assert.deepEqual(await post(ghost, '/refused/ghost/'), {
        state: 'refused',
        detail: 'Signups from this email domain are currently restricted.',
      });
      assert.deepEqual(await post(ghost, '/429/ghost/'), { state: 'too-many' });
      assert.deepEqual(await post(ghost, '/429-wait/ghost/'), { state: 'too-many', wait: 2 });
      assert.equal((await post(ghost, '/500/ghost/')).state, 'unavailable');
    });
  });

  describe('listmonk', () => {
    const lists = [
      ['l', 'a1'],
      ['l', 'b2'],
    ] as const;

    it('sends email, name and lists as recorded, and reads both kinds of success', async () => {
      assert.deepEqual(await post(listmonk, '/ok/listmonk', { pairs: lists }), { state: 'done' });
      assert.equal(arrived().path, '/ok/listmonk/api/public/subscription');
      assert.deepEqual(JSON.parse(arrived().body), {
        email: 'ana@example.org',
        name: 'Ana',
        list_uuids: ['a1', 'b2'],
      });
      assert.deepEqual(await post(listmonk, '/confirm/listmonk', { topics: lists }), { state: 'confirm' });
    });

    it('sends the consent as attributes, and says that it may not be kept', async () => {
      await post(listmonk, '/ok/listmonk', { pairs: lists, consent });
      assert.deepEqual(JSON.parse(arrived().body).attribs, {
        consent: 'yes',
        consent_text: consent.text,
        consent_version: '2026-05',
        consent_time: consent.time,
      });
      assert.match(listmonk.consentNotice ?? '', /impact-submit/);
    });

    for (const action of ['https://lists.example.org', 'https://lists.example.org/subscription/form/']) {
      it(`has a page that takes a plain form, found from ${action}`, () => {
        assert.deepEqual(listmonk.plainRequest!(given(action, { topics: lists })), {
          url: 'https://lists.example.org/subscription/form',
          form: [['email', 'ana@example.org'], ['name', 'Ana'], ...lists, ['nonce', '']],
        });
      });
    }

    const pasted = ['', '/', '/subscription/form', '/subscription/form/', '/api/public/subscription'];
    for (const path of pasted) {
      it(`finds its interface from ${path || 'the bare address'}`, async () => {
        assert.deepEqual(await post(listmonk, `/ok/listmonk${path}`, { pairs: lists }), { state: 'done' });
        assert.equal(arrived().path, '/ok/listmonk/api/public/subscription');
      });
    }

    it('passes on why it refused', async () => {
      assert.deepEqual(await post(listmonk, '/ok/listmonk'), {
        state: 'refused',
        detail: 'No lists to subscribe to.',
      });
      assert.equal((await post(listmonk, '/html/listmonk', { pairs: lists })).state, 'unreadable');
    });
  });

  it('phpList: a plain post with its trap left empty; FAIL is a refusal', async () => {
    const pairs = [
      ['email', 'ana@example.org'],
      ['list[2]', 'signup'],
    ] as const;
    assert.deepEqual(await post(phplist, '/ok/phplist/?p=asubscribe&id=1', { pairs }), { state: 'confirm' });
    assert.deepEqual(params(), [...pairs.map((pair) => [...pair]), ['VerificationCodeX', '']]);
    assert.deepEqual(await post(phplist, '/refused/phplist/'), { state: 'refused' });
    assert.equal((await post(phplist, '/500/phplist/')).state, 'unavailable');
  });

  it('HubSpot: fields, joined topics and the consent with its wording; no address of the page', async () => {
    const topics = [
      ['interests', 'research'],
      ['interests', 'events'],
    ] as const;
    const pairs = [
      ['email', 'ana@example.org'],
      ['subscriptionTypeId', '999'],
    ] as const;
    assert.deepEqual(await post(hubspot, '/ok/hubspot', { pairs, topics, consent }), {
      state: 'done',
      detail: 'Thanks for submitting the form.',
    });
    assert.deepEqual(JSON.parse(arrived().body), {
      fields: [
        { objectTypeId: '0-1', name: 'email', value: 'ana@example.org' },
        { objectTypeId: '0-1', name: 'interests', value: 'research;events' },
      ],
      submittedAt: String(Date.parse(consent.time)),
      legalConsentOptions: {
        consent: {
          consentToProcess: true,
          text: 'You may write to me. (2026-05)',
          communications: [{ value: true, subscriptionTypeId: 999, text: 'You may write to me. (2026-05)' }],
        },
      },
    });
    assert.deepEqual(await post(hubspot, '/refused/hubspot'), {
      state: 'refused',
      detail: 'Invalid email address',
      fields: [{ name: 'email', detail: 'Invalid email address' }],
    });
    assert.equal((await post(hubspot, '/400/hubspot')).state, 'unavailable');
    assert.equal((await post(hubspot, '/html/hubspot')).state, 'unreadable');
  });

  it('Kit: url-encoded with the consent in its fields', async () => {
    assert.deepEqual(await post(kit, '/ok/kit', { pairs: [['email_address', 'ana@example.org']], consent }), {
      state: 'done',
    });
    assert.deepEqual(params(), [
      ['email_address', 'ana@example.org'],
      ['fields[consent]', 'yes'],
      ['fields[consent_text]', consent.text],
      ['fields[consent_version]', '2026-05'],
      ['fields[consent_time]', consent.time],
    ]);
    assert.deepEqual(await post(kit, '/refused/kit'), {
      state: 'refused',
      detail: 'Email address is invalid',
    });
    assert.equal((await post(kit, '/broken/kit')).state, 'unreadable');
  });

  it('Gravity Forms: reads validity out of the answer, whatever the status', async () => {
    assert.deepEqual(await post(gravityForms, '/ok/gravity-forms'), {
      state: 'done',
      detail: 'Thanks for contacting us!',
    });
    assert.deepEqual(await post(gravityForms, '/refused/gravity-forms'), {
      state: 'refused',
      detail: 'Please enter a valid address.',
      fields: [{ name: 'input_1', detail: 'Please enter a valid address.' }],
    });
    assert.equal((await post(gravityForms, '/html/gravity-forms')).state, 'unreadable');
  });

  it('Campaign Monitor: asks for the secure link, then hands the form over', async () => {
    const pairs = [
      ['cm-abc-abc', 'ana@example.org'],
      ['data', '2BE4EF'],
    ] as const;
    const { state, request } = await post(campaignMonitor, '/', { pairs });
    assert.deepEqual([state, request?.url], ['handed-over', `${running.url}/ok/campaign-monitor/t/r/s/abcdef/`]);
    const exchange = campaignMonitor.exchange(given('https://createsend.com/', { pairs }));
    assert.deepEqual(exchange.next().value, {
      url: 'https://createsend.com/t/getsecuresubscribelink',
      form: [
        ['email', 'ana@example.org'],
        ['data', '2BE4EF'],
      ],
      navigate: false,
    });
    const secure = { status: 200, type: 'text/plain', text: 'https://www.createsend.com/t/t/s/abc/\n' };
    assert.deepEqual(exchange.next(secure).value, {
      url: 'https://www.createsend.com/t/t/s/abc/',
      form: [['cm-abc-abc', 'ana@example.org']],
      navigate: true,
    });
  });

  it('Mailchimp: posts where its page would, whichever of the two addresses was pasted', () => {
    const { value } = mailchimp.exchange(given('https://x.list-manage.com/subscribe?u=12ab&id=34cd')).next();
    assert.equal((value as { url: string }).url, 'https://x.list-manage.com/subscribe/post?u=12ab&id=34cd');
  });

  const boxes: readonly [name: string, value: string, sent: string][] = [
    ['topics', 'group[4321][2]', 'group[4321][2]=2'],
    ['topics', '4321-2', 'group[4321][2]=2'],
    ['topics', '4321/16', 'group[4321][16]=16'],
    ['group[4321]', '8', 'group[4321][8]=8'],
    ['group[4321][4]', '4', 'group[4321][4]=4'],
    ['group[4321][4]', 'on', 'group[4321][4]=on'],
  ];
  for (const [name, value, sent] of boxes) {
    it(`sends Mailchimp the topic ${name}=${value} as ${sent}`, async () => {
      const wanted = given('https://x.list-manage.com/subscribe/post?u=1&id=2', { topics: [[name, value]] });
      const answer = await send(mailchimp.exchange(wanted), { signal: never, timeout: 100 });
      assert.ok(answer.request?.form?.some((pair) => pair.join('=') === sent));
      assert.equal(answer.problem, undefined);
    });
  }

  it('tells the owner of topics that Mailchimp would drop', async () => {
    const wanted = given('https://x.list-manage.com/subscribe/post?u=1&id=2', { topics: [['topics', 'Research']] });
    const answer = await send(mailchimp.exchange(wanted), { signal: never, timeout: 100 });
    assert.ok(answer.request?.form?.some((pair) => pair.join('=') === 'topics=Research'));
    assert.match(answer.problem ?? '', /group\[id\]\[n\]/);
  });

  const handedOver: [string, Service, string, string[]][] = [
    ['Mailchimp', mailchimp, 'https://x.list-manage.com/subscribe/post?u=12ab&id=34cd', ['b_12ab_34cd=']],
    ['Buttondown', buttondown, 'https://buttondown.com/api/emails/embed-subscribe/us', ['embed=1']],
    ['Brevo', brevo, 'https://a.sibforms.com/serve/MUIF', ['email_address_check=', 'locale=en']],
  ];
  for (const [title, service, action, extra] of handedOver) {
    it(`${title}: hands a plain form over, its trap empty, and claims nothing`, async () => {
      const answer = await send(service.exchange(given(action)), { signal: never, timeout: 100 });
      const sent = answer.request?.form?.map(([name, value]) => `${name}=${value}`);
      assert.equal(answer.state, 'handed-over');
      assert.equal(answer.request?.url, action);
      assert.deepEqual(sent, ['email=ana@example.org', 'name=Ana', ...extra]);
    });
  }

  describe('form and json', () => {
    const table: [path: string, service: Service, expected: SendResult['state']][] = [
      ['/confirm/form', form, 'confirm'],
      ['/already/form', form, 'already'],
      ['/refused/form', form, 'refused'],
      ['/confirm/json', json, 'confirm'],
      ['/already/json', json, 'already'],
      ['/refused/json', json, 'refused'],
    ];
    for (const [path, service, expected] of table) {
      it(`${path} is ${expected}`, async () => {
        assert.equal((await post(service, path, {}, 600)).state, expected);
      });
    }

    it('a page counts as success only with the text, or at the address, that the publisher named', async () => {
      assert.equal((await post(form, '/redirect/form', { doneWhen: 'on the list' })).state, 'done');
      assert.equal((await post(form, '/redirect/form', { doneWhen: '/thanks' })).state, 'done');
      assert.equal((await post(form, '/html/form', { doneWhen: '/thanks' })).state, 'refused');
      assert.equal((await post(form, '/empty/form', { doneWhen: '/thanks' })).state, 'unreadable');
    });

    it('send repeated and bracketed names, topics and the consent', async () => {
      const pairs = [
        ['l', 'a'],
        ['l', 'b'],
        ['list[2]', 'signup'],
      ] as const;
      const more = { pairs, topics: [['topics[]', 'events']] as const, consent };
      await post(form, '/ok/form', more);
      assert.equal(
        arrived().body,
        'l=a&l=b&list%5B2%5D=signup&topics%5B%5D=events&consent=yes&consent_text=You+may+write+to+me.' +
          '&consent_version=2026-05&consent_time=2026-05-01T10%3A00%3A00.000Z',
      );
      await post(json, '/ok/json', more);
      assert.deepEqual(JSON.parse(arrived().body), {
        l: ['a', 'b'],
        'list[2]': 'signup',
        topics: ['events'],
        consent: 'yes',
        consent_text: consent.text,
        consent_version: consent.version,
        consent_time: consent.time,
      });
    });
  });

  it('nobody there is offline; an abort rejects', async () => {
    const closed = await startServer();
    await new Promise((done) => closed.server.close(done));
    const nobody = form.exchange(given(`${closed.url}/ok/form`));
    assert.equal((await send(nobody, { signal: never, timeout: 500 })).state, 'offline');
    const stop = new AbortController();
    const pending = send(form.exchange(given(`${running.url}/hang/form`)), {
      signal: stop.signal,
      timeout: 5000,
    });
    stop.abort();
    await assert.rejects(pending, { name: 'AbortError' });
  });
});

describe('the names of fields', () => {
  for (const [name, service, names] of [
    ['brevo', brevo, { email: 'EMAIL', name: 'FIRSTNAME' }],
    ['buttondown', buttondown, { email: 'email', name: 'metadata__name', topics: 'tag' }],
    [
      'gravity-forms',
      gravityForms,
      { email: 'input_1', name: 'input_2', message: 'input_3', organisation: 'input_4', phone: 'input_5' },
    ],
    ['hubspot', hubspot, { email: 'email', name: 'firstname', organisation: 'company' }],
    ['kit', kit, { email: 'email_address', name: 'first_name', topics: 'tags[]' }],
    ['listmonk', listmonk, { topics: 'l' }],
    ['mailchimp', mailchimp, { email: 'EMAIL', name: 'FNAME' }],
  ] as const)
    it(`${name} has those of its own documentation`, () => assert.deepEqual(service.names, names));
});

describe('the names of services', () => {
  for (const [element, loader] of [
    ['subscribe', 'load-service'],
    ['contact', 'load-contact-service'],
  ] as const)
    it(`are the same in <impact-${element}> and in what loads them`, () => {
      const names = /services:\s+'([^']+)'/.exec(read(`src/elements/${element}/opening.ts`))![1]!;
      const loaded = [...read(`src/services/${loader}.ts`).matchAll(/^ {2}'?([\w-]+)'?: \(\) =>/gm)];
      assert.deepEqual(
        names.split(', '),
        loaded.map(([, name]) => name),
      );
    });
});
