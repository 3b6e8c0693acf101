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

requestAnimationFrame(function look() {
  const place = document.querySelector('#figure');
  const element = place?.firstElementChild;
  const drawn = (element?.shadowRoot ?? element)?.textContent.includes(place.dataset.painted);
  if (!drawn) return requestAnimationFrame(look);
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => (window.seen.painted = performance.now());
  port2.postMessage(null);
});
