/** What a frame may ask for, in CSS px. */
const LEAST = 40;
const MOST = 4000;

const KEY = 'impact-elements';

/**
 * Gives each frame the height that its page asks for. A message counts only if it comes from within a frame on this page
 * whose address is one of ours, and from that address's origin: "null" where the frame is a sandbox.
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
  addEventListener('message', ({ data, source, origin }: MessageEvent) => {
    const message = data as Record<string, unknown> | null;
    const height = message?.[KEY] === 'height' && Number(message['height']);
    if (!source || !height || !Number.isFinite(height)) return;
    for (const { frame, origin: own } of ours()) {
      if (frame.contentWindow === source && (origin === own || origin === 'null')) {
        // Through CSSOM: a strict Content Security Policy forbids the attribute.
        frame.style.height = `${Math.min(Math.max(height, LEAST), MOST)}px`;
      }
    }
  });
  return () => {
    for (const { frame } of ours()) frame.contentWindow?.postMessage({ [KEY]: 'measure' }, '*');
  };
}
