import { describe, expect, it } from '../helpers/node.js';
import { fieldProblems, firstText, readReply } from '../../src/services/reply.js';
import { matchesWritten } from '../helpers/written.js';

const reply = (text: string, status = 200, type = 'application/json') => ({
  status,
  type,
  text,
  url: 'https://example.org/subscribe',
});

describe('readReply', () => {
  const cases: [text: string, state: string, status?: number, type?: string][] = [
    ['{"status": "success"}', 'done'],
    ['{"success": true}', 'done'],
    ['{"data": true}', 'done'],
    ['{"status": 200}', 'done'],
    ['{"status": "mail_sent"}', 'done'],
    ['{"status": "pending"}', 'confirm'],
    ['{"status": "validation_failed", "message": "One field has an error."}', 'refused'],
    ['{"result": "error", "msg": "No."}', 'refused'],
    ['{"success": 0}', 'refused'],
    ['{"success": "false"}', 'refused'],
    ['{"greeting": "hello"}', 'unreadable'],
    ['{"message": "That address is already subscribed.", "status": "error"}', 'already'],
    ['{"error": "No such mailbox exists"}', 'refused', 400],
    ['{"error": "No such address exists"}', 'refused', 400],
    ['ERROR: invalid address', 'refused', 200, 'text/plain'],
    ['Created.', 'done', 201, 'text/plain'],
    ['<p>Thanks', 'unreadable', 200, 'text/html'],
    ['', 'done', 204, ''],
  ];
  for (const [text, state, status, type] of cases) {
    it(`reads ${status ?? 200} ${text || 'nothing'} as ${state}`, () => {
      expect(readReply(reply(text, status, type)).state).to.equal(state);
    });
  }
});

describe('what an answer says of single fields', () => {
  const cases: [answer: unknown, fields: Record<string, string> | undefined][] = [
    [
      { errors: { phone: ['Too short.', 'No digits.'], text: 'Say more.' } },
      { phone: 'Too short.', text: 'Say more.' },
    ],
    [{ errors: [{ field: 'phone', message: 'Too short.' }] }, { phone: 'Too short.' }],
    [{ errors: [{ path: 'phone', msg: '<b>Too</b> short.' }, null, 'no', {}] }, { phone: 'Too short.' }],
    [{ 'invalid-params': [{ name: 'phone', reason: 'Too short.' }] }, { phone: 'Too short.' }],
    [{ status: 'validation_failed', invalid_fields: [{ field: 'mail', message: 'No.' }] }, { mail: 'No.' }],
    [{ errors: [{ message: 'We can’t write to that address.' }] }, undefined],
    [{ errors: 'No.' }, undefined],
    [{ errors: { phone: [] }, message: 'No.' }, undefined],
  ];
  for (const [answer, fields] of cases) {
    it(`reads ${JSON.stringify(answer)}`, () => {
      const outcome = readReply(reply(JSON.stringify(answer), 422));
      expect(outcome.state).to.equal('refused');
      expect(
        outcome.fields && Object.fromEntries(outcome.fields.map(({ name, detail }) => [name, detail])),
      ).to.deep.equal(fields);
    });
  }

  it('says nothing of fields after a success', () => {
    expect(readReply(reply('{"ok": true, "fields": {"phone": "1"}}')).fields).to.equal(undefined);
  });

  it('reads no more of a hostile answer than a form could have', () => {
    const errors = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`f${index}`, 'no']));
    expect(readReply(reply(JSON.stringify({ errors }), 422)).fields!.length).to.equal(50);
  });

  it('reads three hundred characters of what it says, and five thousand of its markup', () => {
    expect(firstText('x'.repeat(400))).to.equal('x'.repeat(300));
    expect(firstText(`<${'a'.repeat(4996)}>bcd`)).to.equal('bc');
  });

  it('looks at a thousand of its values', () => {
    const after = (count: number) => firstText([...Array.from({ length: count }, () => ''), 'said']);
    expect([after(996), after(997)]).to.deep.equal(['said', undefined]);
  });
});

describe('what an answer comes to', () => {
  const FLAGS =
    'true|false|0|1|2|200|201|299|2000|400|404|500|600|4040|ok|okay|OK|success|successful|succeed|unsuccessful|done|undone|subscribed|unsubscribed|' +
    'created|mail_sent|mail_sents|pending|confirm|confirmed|reconfirm|error|errors|failed|failure|invalid|spam|aborted|missing|rejected|denied|welcome';
  const SAID = [
    'already subscribed',
    'You are already registered.',
    'already a member',
    'already on the list',
    'already on our list',
    'already on this list',
    'already on a list',
    'already exists',
    'already exist',
    'it already existed',
    'That member exists',
    'The email exists.',
    'No address exists',
    'no such email exists',
    'no such member exists, but the address exists',
    'the mailbox exists',
    'ALREADY SUBSCRIBED',
    'already',
    'no such reader',
  ];
  const TEXTS: readonly (readonly [text: string, type?: string])[] = [
    ...[
      '',
      ' ',
      'Thanks',
      'Thanks <b>',
      '<p>',
      ' <p>',
      '{',
      ' {"a"',
      '[1',
      'a {',
      'a [',
      'a <',
      '0',
      '1',
      '404',
      'no error',
      'It failed.',
    ].map((text) => [text, 'text/plain'] as const),
    ...['Thanks', '', 'null', '"text"', '7', '[]', '{}', '[{"status": "ok"}]'].map(
      (text) => [text, 'application/json'] as const,
    ),
    ['Thanks', 'text/html; charset=utf-8'],
    ['{"status": "ok"}', 'text/html'],
    ['{"status": "ok"}', 'application/problem+json'],
    ['{"status": "ok"}', ''],
  ];
  const STATUSES = [200, 204, 302, 400, 401, 404, 408, 409, 413, 422, 429, 500, 503];
  const brief = (outcome: object): string => JSON.stringify(outcome);

  it('is what was read and found good', () => {
    const lines = ['# flags'];
    for (const flag of FLAGS.split('|'))
      for (const key of ['status', 'result', 'success', 'ok', 'data', 'other']) {
        const value = /^(?:true|false|\d+)$/.test(flag) && key !== 'result' ? flag : JSON.stringify(flag);
        const said = brief(readReply(reply(`{"${key}": ${value}}`)));
        if (key === 'status' || said !== '{"state":"unreadable"}') lines.push(`${key} ${value} → ${said}`);
      }
    lines.push('# words');
    for (const said of SAID)
      for (const status of [200, 400])
        lines.push(
          `${status} ${said} → ${brief(readReply(reply(JSON.stringify({ status: 'x', message: said }), status)))}`,
        );
    lines.push('# texts');
    for (const [text, type = ''] of TEXTS)
      lines.push(
        `${JSON.stringify(text)} ${type} → ${[undefined, 'Thanks', 'elsewhere', 'example.org'].map((done) => brief(readReply(reply(text, 200, type), done))).join(' ')}`,
      );
    lines.push('# statuses');
    for (const status of STATUSES)
      for (const [text, type] of [
        ['', ''],
        ['<p>', 'text/html'],
        ['{"message": "Said.", "errors": {"a": "b"}}', 'application/json'],
      ] as const)
        lines.push(`${status} ${text} → ${brief(readReply(reply(text, status, type)))}`);
    lines.push('# several flags');
    for (const answer of [
      { status: 'ok', success: false },
      { status: 'pending', error: '' },
      { status: 'ok', error: null, errors: [] },
      { status: 'ok', error: true },
      { success: true, error: 'No.' },
      { data: { status: 'ok' } },
      { status: { code: 1 } },
      { status: 'ok', detail: 'Fine.' },
      { status: 'ok', errors: { a: 'b' } },
      { ok: true, result: 'confirm' },
    ])
      lines.push(`${JSON.stringify(answer)} → ${brief(readReply(reply(JSON.stringify(answer))))}`);
    lines.push('# fields');
    const KEYS = 'field name param path property key message reason msg detail error other'.split(' ');
    for (const name of KEYS)
      for (const saying of KEYS)
        if (fieldProblems([{ [name]: 'n', [saying]: 's' }]).length)
          lines.push(`${name} ${saying} → ${JSON.stringify(fieldProblems([{ [name]: 'n', [saying]: 's' }]))}`);
    for (const given of [
      null,
      'x',
      7,
      [],
      {},
      { a: '' },
      { a: ['', 'b'] },
      { a: { b: 'c' } },
      [{ field: 7, message: 'm' }],
    ])
      lines.push(`${JSON.stringify(given)} → ${JSON.stringify(fieldProblems(given))}`);
    matchesWritten(new URL('./written/replies.txt', import.meta.url), lines);
  });
});
