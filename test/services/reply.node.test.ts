import { describe, expect, it } from '../helpers/node.js';
import { readReply } from '../../src/services/reply.js';

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
