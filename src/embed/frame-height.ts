const LEAST = 40;
const MOST = 4000;
const KEY = 'impact-elements';

/**
 * Tells the page around how high `content` is, in CSS px, whenever that changes and when it asks. The message holds nothing
 * private, so it goes to whoever frames this page. Without a width, in a container that is hidden, it says nothing.
 *
 * @returns tells it at once where it has changed: browsers don't lay out frames that are out of sight unless they are asked
 */
export function reportHeight(content: Element): () => void {
  let told = 0;
  const tell = () => {
    if (!innerWidth) return;
    const height = Math.min(Math.max(Math.ceil(content.getBoundingClientRect().height), LEAST), MOST);
    if (height === told) return;
    told = height;
    parent.postMessage({ [KEY]: 'height', height }, '*');
  };
  new ResizeObserver(tell).observe(content);
  addEventListener('message', ({ source, data }: MessageEvent) => {
    if (source !== parent || (data as Record<string, unknown> | null)?.[KEY] !== 'measure') return;
    told = 0;
    tell();
  });
  return tell;
}
