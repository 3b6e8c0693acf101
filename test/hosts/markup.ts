/** The page of a state as a server without a framework would write it: for htmx and Turbo. */
import { terms, type State } from './state.js';

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

export const markup = ({ order, label, figure, loaded, on, subject, explain, plain }: State): string => `<section>
<p id="text">About ${subject} and more. About ${subject} again.</p>
${order
  .map(
    (id) =>
      `<impact-statistic id="${id}" value="1 in 4" label="${escape(label)}" source="A survey" source-date="2023">Own words: ${escape(label)}</impact-statistic>`,
  )
  .join('\n')}
<impact-statistic id="object"${figure ? ` data="${escape(JSON.stringify(figure))}"` : ''}>Own words</impact-statistic>
<impact-statistic id="loaded" src="/data/figures.json" figure="${loaded}">Own words</impact-statistic>
<impact-prevalence id="off" value="1 in 4" label="people" download="${on}"></impact-prevalence>
<impact-glossary id="terms" compact no-search="${on}" json-ld annotate="${explain}">
<dl>${terms.map(({ name, meaning }) => `<dt>${name}</dt><dd>${meaning}</dd>`).join('')}</dl>
</impact-glossary>
${
  plain
    ? `<div id="plain" data-impact="statistic" data-value="1 in 4" data-label="${escape(label)}" data-source="A survey">Own words: ${escape(label)}</div>`
    : ''
}
</section>`;
