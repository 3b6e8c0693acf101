/** The proof of work: in workers where there are any, else beside the page's own thread, and within the time-out. */
import { expect, html, oneEvent } from '@open-wc/testing';
import { once } from '../helpers/engine.js';
import { verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Payload } from 'altcha-lib/types';
import { arrived, make, path, press, says, server, write } from './subscribe.js';

/** As many as a phone can spare: see src/net/proof.ts. */
const WORKERS = 4;

describe('<impact-subscribe> with a proof of work', () => {
  const { Worker } = window;
  let started = 0;
  const ended = new Set<Worker>();
  afterEach(() => {
    window.Worker = Worker;
    started = 0;
    ended.clear();
  });
  const counting = class extends Worker {
    constructor(...given: ConstructorParameters<typeof Worker>) {
      super(...given);
      started++;
    }
    override terminate() {
      super.terminate();
      ended.add(this);
    }
  };
  const none = class extends EventTarget {
    constructor() {
      super();
      throw new DOMException('Not from here.', 'SecurityError');
    }
  } as never;

  const asked = (at: string, challenge = 'ok', timeout = 10) =>
    make(
      html`<impact-subscribe
        action=${server + at}
        min-time="0"
        timeout=${timeout}
        challenge=${`${server}/${challenge}/challenge`}
      ></impact-subscribe>`,
    );

  for (const [title, kind] of [
    ['in workers', counting],
    ['without any worker', none],
  ] as const) {
    it(`proves its work ${title}, so that ALTCHA's own check passes`, async () => {
      window.Worker = kind;
      const at = path('ok');
      const element = await asked(at);
      write(element, 'ana@example.org');
      expect(started).to.equal(0);
      press(element);
      await says(element, 'Thank you');
      const payload = new URLSearchParams((await arrived(at))[0]!.body).get('altcha')!;
      const proof = JSON.parse(atob(payload)) as Payload;
      const { verified } = await verifySolution({ ...proof, deriveKey, hmacSignatureSecret: 'loopback' });
      expect(verified).to.be.true;
      if (kind !== counting) return;
      expect(started).to.equal(Math.min(WORKERS, navigator.hardwareConcurrency));
      expect(ended.size, 'workers that have ended').to.equal(started);
    });
  }

  it('gives up in time, and sends nothing', async () => {
    for (const challenge of ['hard', 'hang']) {
      const at = path('ok');
      const element = await asked(at, challenge, 0.5);
      write(element, 'ana@example.org');
      const failed = oneEvent(element, 'impact-error');
      press(element);
      expect((await failed).detail.code).to.equal('timeout');
      expect(await arrived(at)).to.deep.equal([]);
    }
  });

  once('is not working when there is no challenge to be had', async () => {
    const element = await asked(path('ok'), '500');
    write(element, 'ana@example.org');
    press(element);
    await says(element, 'isn’t working');
  });
});
