import { describe, expect, it } from '../helpers/node.js';
import { firstText, readReply } from '../../src/services/reply.js';

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
