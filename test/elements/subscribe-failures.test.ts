/** The services in whose own page it ends; `form-failures.test.ts` has those whose answer is read. */
import { expect, html } from '@open-wc/testing';
import { until } from '../helpers/settle.js';
import type { ImpactSubscribe } from '../../src/elements/subscribe/subscribe.js';
import { HANDED_OVER } from '../services/services-table.js';
import { $, arrived, make, path, press, server, write } from './subscribe.js';

describe('<impact-subscribe> with each service', function () {
  this.timeout(60_000);
  const frame = Object.assign(document.createElement('iframe'), { name: 'onward' });
  before(() => document.body.append(frame));
  after(() => frame.remove());

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
