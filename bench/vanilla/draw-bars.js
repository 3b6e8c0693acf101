const make = (name, values, text = '') => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(values)) element.setAttribute(key, value);
  element.textContent = text;
  return element;
};
const numbers = new Intl.NumberFormat(document.documentElement.lang);

/** Each bar under its name and number. */
export function drawBars(bars) {
  const most = Math.max(...bars.map(({ value }) => value));
  const picture = make('svg', { viewBox: `0 0 300 ${bars.length * 32}`, width: 300 });
  bars.forEach(({ name, value }, index) => {
    const d = `M0,${index * 32 + 18}h${(value / most) * 300}v8H0z`;
    picture.append(
      make('text', { x: 0, y: index * 32 + 12 }, `${name}: ${numbers.format(value)}`),
      make('path', { class: 'solid', d }),
    );
  });
  return picture;
}
