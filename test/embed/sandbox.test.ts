/** The frame page as it is built, in three engines, in a sandbox without an origin: `npm run build` comes first. */
import { expect } from '@open-wc/testing';
import { until } from '../helpers/settle.js';

const FIGURE = 'element=statistic&value=more+than+1+in+3&label=girls&source=ACMS&source-date=2023';
const DOCUMENT = 'element=statistic&figure=csa-girls';

function frameOf(query: string, sandbox?: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.src = `/dist/frame.html?${query}`;
  frame.width = '600';
  frame.height = '300';
  if (sandbox) frame.setAttribute('sandbox', sandbox);
  return frame;
}

describe('the frame page in a sandbox', () => {
  const heights = new Map<unknown, { height: number; origin: string }>();
  const hear = ({ data, source, origin }: MessageEvent) => {
    const message = data as Record<string, unknown> | null;
    if (message?.['impact-elements'] === 'height') heights.set(source, { height: Number(message['height']), origin });
  };
  before(() => addEventListener('message', hear));
  after(() => removeEventListener('message', hear));

  for (const query of [FIGURE, DOCUMENT]) {
    it(`shows ${query}, and asks for the height that it has outside one`, async function () {
      this.timeout(60_000);
      const open = frameOf(query);
      const closed = frameOf(query, 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
      document.body.append(open, closed);
      const statement = () =>
        open.contentDocument?.querySelector('impact-statistic')?.shadowRoot?.querySelector('[part=statement]')
          ?.textContent ?? '';
      await until(() => /more than\s+1 in 3\s+girls/.test(statement()), 'the figure', 40_000);
      const asked = (frame: HTMLIFrameElement) => heights.get(frame.contentWindow)?.height ?? 0;
      // The author's words alone, and a page that is still empty, need less.
      await until(() => asked(open) > 120 && asked(closed) === asked(open), 'the same height', 15_000);
      expect(heights.get(closed.contentWindow)!.origin).to.equal('null');
      expect(Boolean(closed.contentDocument)).to.equal(false);
      open.remove();
      closed.remove();
    });
  }
});
