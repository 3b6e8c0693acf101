import { describe, expect, it } from '../helpers/node.js';
import fc from '../helpers/property.js';
import {
  INITIAL,
  isFinished,
  isHeld,
  isUnderway,
  nextState,
  questionAbout,
  started,
  stopped,
  type Doubts,
  type SubmissionEvent,
  type SubmissionState,
} from '../../src/elements/shared/form/submission-state.js';

const request = { url: 'https://news.example/', form: [] };
const settle = (result: Extract<SubmissionEvent, { type: 'settle' }>['result'], more = {}): SubmissionEvent => ({
  type: 'settle',
  result,
  ...more,
});
/** An event, or one of the steps that are functions of their own. */
type Step = SubmissionEvent | ((state: SubmissionState) => SubmissionState);
const take = (state: SubmissionState, step: Step): SubmissionState =>
  typeof step === 'function' ? step(state) : nextState(state, step);
const after = (...steps: readonly Step[]): SubmissionState => steps.reduce(take, INITIAL);
const submit = started;

describe('nextState', () => {
  const cases: [what: string, status: SubmissionState['status'], steps: readonly Step[]][] = [
    ['nothing has happened', 'idle', []],
    ['a press of the button', 'sending', [submit]],
    ['a second press', 'sending', [submit, submit]],
    ['a field that is wrong', 'idle', [submit, { type: 'withdraw' }]],
    ['a question', 'asking', [submit, { type: 'ask', question: 'quick', address: '' }]],
    ['a press after a question', 'sending', [submit, { type: 'ask', question: 'quick', address: '' }, submit]],
    ['a proof of work', 'needs-proof', [submit, { type: 'prove' }]],
    ['an answer after the proof', 'done', [submit, { type: 'prove' }, settle({ state: 'done' })]],
    ['a success', 'done', [submit, settle({ state: 'done' })]],
    ['a success that is always confirmed', 'confirm', [submit, settle({ state: 'done' }, { doubleOptIn: true })]],
    ['a refusal', 'refused', [submit, settle({ state: 'refused' })]],
    ['a press after a refusal', 'sending', [submit, settle({ state: 'refused' }), submit]],
    ['an answer that nobody waits for', 'idle', [settle({ state: 'done' })]],
    ['an answer after the form has left', 'idle', [submit, stopped, settle({ state: 'done' })]],
    ['a failure, and leaving the page', 'offline', [submit, settle({ state: 'offline' }), stopped]],
    ['too many tries', 'too-many', [submit, settle({ state: 'too-many', wait: 9 })]],
    ['a press while waiting', 'too-many', [submit, settle({ state: 'too-many', wait: 9 }), submit]],
    ['a press where the service says nothing of waiting', 'sending', [submit, settle({ state: 'too-many' }), submit]],
    ['the end of the wait', 'idle', [submit, settle({ state: 'too-many', wait: 9 }), { type: 'release' }]],
    ['going on to a page', 'handed-over', [submit, settle({ state: 'handed-over', request }), { type: 'leave' }]],
    ['going on after a failure', 'handed-over', [submit, settle({ state: 'timeout', request }), { type: 'leave' }]],
    ['going on for an answer', 'unreadable', [submit, settle({ state: 'unreadable', request }), { type: 'leave' }]],
    ['nowhere to go on to', 'timeout', [submit, settle({ state: 'timeout' }), { type: 'leave' }]],
    [
      'a policy that forbids going on',
      'blocked',
      [submit, settle({ state: 'handed-over', request }), { type: 'leave' }, { type: 'block' }],
    ],
    ['the same for an answer', 'unreadable', [submit, settle({ state: 'unreadable', request }), { type: 'block' }]],
  ];
  for (const [what, status, steps] of cases) {
    it(`${what}: ${status}`, () => expect(after(...steps).status).to.equal(status));
  }

  it('holds the button while another page is about to open, and not once it opens', () => {
    const leaving = after(submit, settle({ state: 'handed-over', request }, { mayLeave: true }));
    expect([leaving.leaving, isHeld(leaving)]).to.deep.equal([true, true]);
    const left = nextState(leaving, { type: 'leave' });
    expect([left.leaving, isHeld(left)]).to.deep.equal([false, false]);
    const waits = after(submit, settle({ state: 'handed-over', request }, { mayLeave: false }));
    expect([waits.leaving, isHeld(waits)]).to.deep.equal([false, false]);
  });

  it('offers no way on that the page has forbidden, where an answer could not be read', () => {
    const state = after(submit, settle({ state: 'unreadable', request }), { type: 'leave' }, { type: 'block' });
    expect(state.request).to.equal(undefined);
  });

  it('says a refusal at the field only where there is one', () => {
    expect(after(submit, settle({ state: 'refused' }, { atField: true })).atField).to.equal(true);
    expect(after(submit, settle({ state: 'refused' })).atField).to.equal(false);
    expect(after(submit, settle({ state: 'timeout' }, { atField: true })).atField).to.equal(false);
  });

  const steps: fc.Arbitrary<Step> = fc.oneof(
    fc.constantFrom<Step>(
      submit,
      { type: 'withdraw' },
      { type: 'prove' },
      { type: 'leave' },
      { type: 'block' },
      { type: 'release' },
      stopped,
    ),
    fc.record({
      type: fc.constant('ask' as const),
      question: fc.constantFrom('trap' as const, 'address' as const, 'quick' as const),
      address: fc.string(),
    }),
    fc
      .record({
        state: fc.constantFrom('done', 'refused', 'too-many', 'unreadable', 'handed-over', 'blocked' as const),
        wait: fc.constantFrom(undefined, 5),
        request: fc.constantFrom(undefined, request),
      })
      .map(({ state, wait, request }) =>
        settle({ state, ...(wait && { wait }), ...(request && { request }) } as never, { mayLeave: true }),
      ),
  );

  it('whatever happens in whatever order: a success is never claimed unseen, and nothing is sent while held', () => {
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 20 }), (list) => {
        let state = INITIAL;
        for (const step of list) {
          const before = state;
          state = take(state, step);
          if (isFinished(state) && !isFinished(before)) expect(isUnderway(before)).to.equal(true);
          if (step === submit && isHeld(before)) expect(state).to.equal(before);
          if (step === stopped) expect(isHeld(state)).to.equal(false);
        }
      }),
    );
  });
});

describe('questionAbout', () => {
  const fine: Doubts = { trapped: false, address: 'ana@example.org', doubtful: false, seconds: 9, minTime: 2 };
  const cases: [
    what: string,
    doubts: Partial<Doubts>,
    asked: Parameters<typeof questionAbout>[1],
    question?: string,
  ][] = [
    ['nothing to ask', {}, {}],
    ['a filled trap', { trapped: true, doubtful: true, seconds: 0 }, { quick: true }, 'trap'],
    ['a doubtful address', { doubtful: true, seconds: 0 }, {}, 'address'],
    ['one that was asked about', { doubtful: true }, { address: 'ana@example.org' }],
    ['another than was asked about', { doubtful: true }, { address: 'ana@gmial.com' }, 'address'],
    ['a quick press', { seconds: 1.9 }, {}, 'quick'],
    ['a second one', { seconds: 1.9 }, { quick: true }],
    ['no least time', { seconds: 0, minTime: 0 }, {}],
  ];
  for (const [what, doubts, asked, question] of cases) {
    it(`${what}: ${question ?? 'sends'}`, () =>
      expect(questionAbout({ ...fine, ...doubts }, asked)).to.equal(question));
  }
});
