/**
 * Runs in the page before all else, and keeps what it saw in `window.seen`.
 *
 * A frame callback sees what scripts have put in place before the frame is drawn, and a message posted from it arrives when
 * that frame's style, layout and paint are done: `painted` is when the first frame with the figure was. (Element Timing, made for this,
 * does not look into shadow trees.)
 */
window.seen = { shift: 0 };

new PerformanceObserver((list) => {
  for (const { value } of list.getEntries()) window.seen.shift += value;
}).observe({ type: 'layout-shift', buffered: true });

/** Whether one of the page's elements shows what is looked for: a text, or an element of its finished tree. */
window.isShown = (element) => {
  const { text, selector } = document.querySelector('#figure').dataset;
  const tree = element.shadowRoot ?? element;
  return text ? tree.textContent.includes(text) : !!(tree.querySelector(selector) || element.matches(selector));
};

requestAnimationFrame(function look() {
  const all = [...(document.querySelector('#figure')?.children ?? [])];
  if (!all.length || !all.every(window.isShown)) return requestAnimationFrame(look);
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => (window.seen.painted = performance.now());
  port2.postMessage(null);
});
