/** The same table as for the services alone, through the element and a browser's own rules for other origins. */
import { expect, html, oneEvent } from '@open-wc/testing';
import { until } from '../helpers/settle.js';
import type { OutcomeState } from '../../src/services/service.js';
import type { ImpactSubscribe } from '../../src/elements/subscribe/subscribe.js';
import { FAILURES, HANDED_OVER, READ, SUCCESSES } from '../services/services-table.js';
import { $, arrived, make, path, press, server, write } from './subscribe.js';

const SUCCESS: readonly string[] = ['done', 'confirm', 'already'];

describe('<impact-subscribe> with each service', function () {
  this.timeout(60_000);
  const frame = Object.assign(document.createElement('iframe'), { name: 'onward' });
  before(() => document.body.append(frame));
  after(() => frame.remove());

  /** Sends an address and answers how it ended, as a host hears of it, and whether the form still holds what was written. */
  async function attempt(at: string, service: string): Promise<[state: string, kept: boolean]> {
    const timeout = at.includes('hang') ? 0.15 : 10;
    const element = await make(
      html`<impact-subscribe
        action=${server + at}
        service=${service}
        values="l=a1"
        min-time="0"
        timeout=${timeout}
        target="onward"
      ></impact-subscribe>`,
    );
    const heard = Promise.race([oneEvent(element, 'impact-subscribed'), oneEvent(element, 'impact-error')]);
    write(element, 'ana@example.org');
    press(element);
    const { detail } = (await heard) as CustomEvent<{ state?: string; code?: string }>;
    await element.updateComplete;
    const kept = $<HTMLInputElement>(element, '[type=email]').value === 'ana@example.org';
    element.remove();
    return [detail.state ?? detail.code!, kept];
  }

  for (const service of READ) {
    it(`${service}: every failure is told, and nothing is lost`, async () => {
      const expected = Object.fromEntries<OutcomeState>([
        ...FAILURES.map(([mode, state, except]) => [mode, except?.[service] ?? state] as const),
        ['no-cors-ok', 'unreadable'],
        ['ok', SUCCESSES[service]],
      ]);
      const told: Record<string, string> = {};
      for (const mode of Object.keys(expected)) {
        const [state, kept] = await attempt(path(mode, service), service);
        told[mode] = state;
        expect(kept, `${mode}: what was written`).to.equal(!SUCCESS.includes(state));
      }
      expect(told).to.deep.equal(expected);
    });
  }

  for (const service of HANDED_OVER) {
    it(`${service}: goes on to its own page, and claims nothing`, async () => {
      const at = service === 'campaign-monitor' ? '/ok/campaign-monitor' : path('ok', service);
      const count = async () => (await arrived(at)).filter(({ method }) => method === 'POST').length;
      const before = await count();
      const element: ImpactSubscribe = await make(
        html`<impact-subscribe
          action=${server + at}
          service=${service}
          min-time="0"
          target="onward"
        ></impact-subscribe>`,
      );
      let claimed = false;
      element.addEventListener('impact-subscribed', () => (claimed = true));
      write(element, 'ana@example.org');
      press(element);
      await until(async () => (await count()) > before, 'arrived');
      await until(() => $(element, '[part=answer]').textContent?.includes('will tell you how it went'), 'what is said');
      expect($<HTMLInputElement>(element, '[type=email]').value).to.equal('ana@example.org');
      expect(claimed).to.be.false;
    });
  }
});
