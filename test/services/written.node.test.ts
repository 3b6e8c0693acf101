/** What every service is sent and what is made of each answer, whole, against the files in `written`. */
import type { ContactServiceName, Consent, ServiceName, Submission, WireReply } from '../../src/services/service.js';
import { allPairs, consentPairs, plainExchange, toObject, withConsent } from '../../src/services/service.js';
import { loadContactService } from '../../src/services/load-contact-service.js';
import { loadService } from '../../src/services/load-service.js';
import { readFields, readTopics } from '../../src/services/form-fields.js';
import { describe, expect, it } from '../helpers/node.js';
import { matchesWritten } from '../helpers/written.js';

const written = (name: string, lines: readonly string[]): void =>
  matchesWritten(new URL(`./written/${name}.txt`, import.meta.url), lines);
const json = (value: unknown): string => JSON.stringify(value) ?? 'undefined';

const consent: Consent = {
  name: 'consent',
  value: 'yes',
  text: 'You may <write> & phone.',
  version: '2026-05',
  time: '2026-05-01T10:20:30.000Z',
};
const bare: Submission = {
  action: 'https://lists.example.org/a/b?u=1a&id=2b',
  email: 'ana@example.org',
  pairs: [['email', 'ana@example.org']],
  topics: [],
};
const SUBMISSIONS: Readonly<Record<string, Submission>> = {
  bare,
  full: {
    ...bare,
    name: 'Ana',
    pairs: [...bare.pairs, ['name', 'Ana'], ['labels', 'site'], ['l', 'a1'], ['data', '2BE4'], ['tag[]', 'x']],
    topics: [
      ['topics', '4321-2'],
      ['group[77]', '16'],
      ['topics', 'Research'],
    ],
    consent,
  },
  'consent without a version': { ...bare, consent: { name: 'ok', value: 'on', text: 'Yes.', time: consent.time } },
  'traps filled by the author': {
    ...bare,
    pairs: [
      ['VerificationCodeX', '1'],
      ['email_address_check', '2'],
      ['locale', 'de'],
      ['embed', '3'],
      ['b_1a_2b', '4'],
      ['subscriptionTypeId', '7'],
    ],
    consent,
  },
};

const reply = (text: string, more: Partial<WireReply> = {}): WireReply => ({
  status: 200,
  type: 'application/json',
  text,
  url: 'https://lists.example.org/answered',
  ...more,
});
/** Answers of every make; a first step takes those that are text. */
const REPLIES: readonly WireReply[] = [
  reply('token-1', { type: 'text/plain' }),
  reply('https://secure.example.org/t/1', { type: 'text/plain' }),
  reply(' https://secure.example.org/t/1 and more', { type: 'text/plain' }),
  reply('<p>Thanks</p>', { type: 'text/html' }),
  reply('  <!doctype html><p>Thanks', { type: 'text/html' }),
  reply('<html lang="en">', { type: 'text/plain' }),
  reply('', { status: 204, type: '' }),
  reply(' \n', { type: 'text/html' }),
  reply('  FAIL, invalid request', { status: 500, type: 'text/html' }),
  reply('Created.', { status: 201, type: 'text/plain' }),
  reply(' Created.\n', { status: 201, type: 'text/plain' }),
  reply('Created.', { type: 'text/plain' }),
  reply('{"data":{"has_optin":true}}'),
  reply('{"data":{"has_optin":"true"}}'),
  reply('{"data":true}'),
  reply('{"data":null}'),
  reply('{"message":"No lists.","errors":[{"message":"Invalid newsletters provided"}]}', { status: 400 }),
  reply('{"errors":[{"message":"Archived newsletters were chosen"}]}', { status: 422 }),
  reply('{"is_valid":true,"confirmation_message":"<b>Thank</b> you"}'),
  reply('{"is_valid":false,"validation_messages":{"1":"Needed.","1.3":"Too long."}}', { status: 400 }),
  reply('{"inlineMessage":"Thanks."}'),
  reply('{"redirectUri":"https://example.org/"}'),
  reply(
    '{"status":"error","errors":[{"message":"Error in \'fields.email\'. Bad","errorType":"INVALID_EMAIL"},{"message":"Other","errorType":"X"},{"message":"Error in \'phone\' Short","errorType":"NUMBER_OUT_OF_RANGE"},null,{"errorType":"INPUT_TOO_LARGE"}]}',
    { status: 400 },
  ),
  ...[
    'INVALID_EMAIL',
    'BLOCKED_EMAIL',
    'INVALID_NUMBER',
    'NUMBER_OUT_OF_RANGE',
    'INPUT_TOO_LARGE',
    'REQUIRED_FIELD',
  ].map((type) =>
    reply(
      json({ errors: [{ message: "Error in 'fields.phone'. Look again", errorType: type }, null, { message: 7 }] }),
      {
        status: 400,
      },
    ),
  ),
  reply('{"errors":"email"}', { status: 400 }),
  reply('{"errors":[{"message":"No such form","errorType":"FORM"}]}', { status: 400 }),
  reply('{"errors":[{"message":"That email is odd","errorType":"FORM"}]}', { status: 400 }),
  reply('{"status":"success"}'),
  reply('{"status":"quarantined"}'),
  reply('{"status":"failed","errors":{"messages":["Address is invalid"]}}'),
  reply('{"status":"pending"}'),
  reply('{"message":"You are already subscribed."}'),
  reply('taken', { status: 409, type: 'text/plain' }),
  reply('taken', { status: 409, type: 'text/html' }),
  ...[300, 299, 199, 401, 404, 408, 429, 500, 504].map((status) => reply('{}', { status, wait: 30 })),
  reply('[1]'),
  reply('not json'),
];

const SERVICES: Readonly<Record<ServiceName, true>> = {
  form: true,
  json: true,
  brevo: true,
  buttondown: true,
  'campaign-monitor': true,
  ghost: true,
  'gravity-forms': true,
  hubspot: true,
  kit: true,
  listmonk: true,
  mailchimp: true,
  phplist: true,
};
const CONTACT: Readonly<Record<ContactServiceName, true>> = {
  form: true,
  json: true,
  'gravity-forms': true,
  hubspot: true,
};

describe('every service', () => {
  it('is sent what it was found to take', async () => {
    const lines: string[] = [];
    for (const name of Object.keys(SERVICES)) {
      const service = await loadService(name);
      lines.push(`=== ${name}`, `names ${json(service.names)}`);
      if (service.consentNotice) lines.push(service.consentNotice);
      for (const path of ['https://x.example/a', 'https://x.example/a/'])
        if (service.signUpPage) lines.push(`page ${service.signUpPage(path)}`);
      for (const [what, submission] of Object.entries(SUBMISSIONS)) {
        lines.push(`--- ${what}`);
        const exchange = service.exchange(submission);
        let step = exchange.next();
        for (let answers = 0; !step.done; answers++) {
          lines.push(json(step.value));
          step = exchange.next(REPLIES[name === 'campaign-monitor' ? 1 : answers ? 8 : 0]!);
        }
        lines.push(`  ${json(step.value)}`);
        if (service.plainRequest) lines.push(`plain ${json(service.plainRequest(submission))}`);
      }
    }
    lines.push('=== any, as a plain form', json(plainExchange(SUBMISSIONS['full']!).next().value));
    written('requests', lines);
  });

  it('makes of each answer what it was found to mean', async () => {
    const lines: string[] = [];
    for (const name of Object.keys(SERVICES)) {
      const service = await loadService(name);
      lines.push(`=== ${name}`);
      for (const [what, submission] of Object.entries({
        bare,
        'bare, with a text that tells success': { ...bare, doneWhen: 'answered' },
        'with a topic': { ...bare, topics: [['topics', 'Research'] as const] },
      })) {
        if (what.includes(',') && !['form', 'json'].includes(name)) continue;
        if (what === 'with a topic' && name !== 'ghost') continue;
        lines.push(`--- ${what}`);
        for (const first of REPLIES) {
          const exchange = service.exchange(submission);
          exchange.next();
          const { status, type, text } = first;
          let step = exchange.next(first);
          // Behind a first step that went well, each answer to the second.
          if (step.done) lines.push(`${status} ${type} ${text}`, `  ${json(step.value)}`);
          else
            for (const second of REPLIES) {
              const again = service.exchange(submission);
              again.next();
              again.next(first);
              step = again.next(second);
              if (name === 'ghost' && text === 'token-1')
                lines.push(`then ${second.status} ${second.type} ${second.text}`, `  ${json(step.value)}`);
            }
        }
      }
    }
    written('outcomes', lines);
  });

  it('is found by its own name, and no other', async () => {
    for (const name of Object.keys(SERVICES)) expect((await loadService(name)).exchange, name).to.be.a('function');
    for (const name of Object.keys(CONTACT))
      expect(await loadContactService(name), name).to.equal(await loadService(name));
    for (const [load, name] of [
      [loadService, 'toString'],
      [loadService, 'Kit'],
      [loadContactService, 'kit'],
      [loadContactService, ''],
    ] as const)
      expect(
        await load(name).then(
          () => 'a service',
          (error: unknown) => `${(error as Error).name}: ${(error as Error).message}`,
        ),
      ).to.equal(`RangeError: unknown service: ${name}`);
  });
});

describe('what goes over the wire', () => {
  it('has the consent where its author kept a place for it', () => {
    const pairs = [
      ['a', '{consent_text} {consent_version} {consent_time} {consent_name} {consent_text}'],
      ['b', 'none'],
    ] as const;
    written('pairs', [
      json(withConsent(pairs, consent)),
      json(withConsent(pairs)),
      json(consentPairs(consent)),
      json(consentPairs({ ...consent, value: '', version: '' }, (name) => `x[${name}]`)),
      json(consentPairs()),
      json(allPairs(SUBMISSIONS['full']!)),
      json(
        toObject([
          ['a', '1'],
          ['a', '2'],
          ['a', '3'],
          ['b[]', '1'],
          ['c[]', '1'],
          ['c', '2'],
          ['d[]e', '1'],
        ]),
      ),
    ]);
  });

  it('has the topics and the further fields that an author wrote', () => {
    const TOPICS: readonly unknown[] = [
      'Research, Events ,Research,, News',
      '[{"value":"a1","label":"Research"},{"label":"Events"},{"value":"a1","label":"Again"},{"value":"b"},null,7]',
      ' [{"value":',
      ' {"label":"one"}',
      '["a"," b "]',
      '"text"',
      '7',
      [{ value: 0, label: 'Zero' }, 'Own'],
      { label: 'no list' },
      undefined,
      null,
      7,
    ];
    const FIELDS: readonly unknown[] = [
      'Town, Phone',
      '[{"name":"Town","label":"Town","type":"tel","required":true,"hint":"Where?","autocomplete":"address-level2"},{"name":" town ","label":"Again"}]',
      '[{"name":"a","label":"A","type":"url"},{"name":"b","label":"B","type":"email"},{"name":"c","label":"C","type":"date"},{"name":"d","label":"D","type":"text"}]',
      '[{"name":"email","label":"Email"},{"name":"EMAIL name","label":"Both"},{"name":"email town","label":"One"},{"value":"v","label":"V"}]',
    ];
    written('fields', [
      ...TOPICS.flatMap((list) => [`topics ${json(list)}`, `  ${json(readTopics(list))}`]),
      ...FIELDS.flatMap((list) => {
        const repeats: string[] = [];
        const fields = readFields(list, ['email', 'name'], (name) => repeats.push(name));
        return [`fields ${json(list)}`, `  ${json(fields)}`, `  repeated: ${json(repeats)}`];
      }),
      json(readFields('Email, Email')),
    ]);
  });
});
