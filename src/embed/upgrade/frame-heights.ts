/** What a frame may ask for, in CSS px. */
const LEAST = 40;
const MOST = 20_000;

const KEY = 'impact-elements';

/** Heights of a frame, in CSS px, on the screen and on paper. */
type Heights = Readonly<Record<'screen' | 'print', number>>;

const within = (height: number): number => Math.min(Math.max(height, LEAST), MOST);

const isLength = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const isWithoutOrigin = ({ sandbox }: HTMLIFrameElement): boolean =>
  sandbox.length > 0 && !sandbox.contains('allow-same-origin');

/**
 * Gives each frame the height that its page asks for, on the screen and on paper. A message counts only if it comes from
 * within a frame on this page whose address is one of ours, and from that address's origin: "null" where the frame is a
 * sandbox without one. Frames that wait to be scrolled to are fetched once the page rests, since no printer waits for their figures.
 *
 * @param isOurs whether an address, without its query, is that of a frame page to trust
 * @returns asks the frames that are there already, which spoke before anyone listened
 */
export function followHeights(isOurs: (address: string) => boolean): () => void {
  const ours = () =>
    [...document.querySelectorAll('iframe')].flatMap((frame) => {
      const [address = ''] = frame.src.split(/[?#]/, 1);
      return isOurs(address) ? [{ frame, origin: new URL(address).origin }] : [];
    });
  const asked = new WeakMap<HTMLIFrameElement, Heights>();
  const apply = (frame: HTMLIFrameElement, which: keyof Heights) => {
    const heights = asked.get(frame);
    // Through CSSOM: a strict Content Security Policy forbids the attribute.
    if (heights) frame.style.height = `${heights[which]}px`;
  };
  addEventListener('message', ({ data, source, origin }: MessageEvent) => {
    const { [KEY]: kind, height, print } = (data ?? {}) as Record<string, unknown>;
    if (!source || kind !== 'height' || !isLength(height)) return;
    for (const { frame, origin: own } of ours()) {
      if (frame.contentWindow !== source || origin !== (isWithoutOrigin(frame) ? 'null' : own)) continue;
      asked.set(frame, { screen: within(height), print: within(Math.max(height, isLength(print) ? print : 0)) });
      apply(frame, 'screen');
    }
  });
  addEventListener('beforeprint', () => ours().forEach(({ frame }) => apply(frame, 'print')));
  addEventListener('afterprint', () => ours().forEach(({ frame }) => apply(frame, 'screen')));
  whenIdle(() => {
    for (const { frame } of ours()) frame.loading = 'eager';
  });
  return () => {
    for (const { frame } of ours()) frame.contentWindow?.postMessage({ [KEY]: 'measure' }, '*');
  };
}

/** Once the page has loaded and rests; never for a reader who asked to be spared of data. */
function whenIdle(act: () => void): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  // Not in every Safari.
  const { requestIdleCallback: whenFree } = globalThis as { requestIdleCallback?: unknown };
  const idle = () => (typeof whenFree === 'function' ? requestIdleCallback(act) : setTimeout(act));
  if (document.readyState === 'complete') idle();
  else addEventListener('load', idle, { once: true });
}
