import { prerender } from 'impact-elements/server';
import type {} from 'impact-elements/react';
import { Elements } from './elements';

const figure = { value: '28.5%', label: 'of Australians', source: { title: 'A study', published: '2023' } };
const glossary = {
  version: 1,
  language: 'en',
  terms: [{ id: 'csam', term: 'Child sexual abuse material', abbreviation: 'CSAM', definition: 'Evidence of abuse.' }],
};

export default async function Page() {
  // A figure that stands without JavaScript: React leaves alone what it did not write.
  const { html, problems } = await prerender(
    '<impact-statistic id="drawn" value="1 in 3" label="girls">Words: 1 in 3 girls.</impact-statistic>',
  );
  for (const { tag, line, message } of problems) console.warn(`${tag}, line ${line}: ${message}`);
  return (
    <main>
      <impact-statistic id="typed" value="1 in 4" label="people" source="A study" source-date="2023">
        Words: 1 in 4 people.
      </impact-statistic>
      <impact-prevalence id="json" data={JSON.stringify(figure)}>
        Words: 28.5% of Australians.
      </impact-prevalence>
      <p>
        Say{' '}
        <impact-term id="term" term="csam">
          CSAM
        </impact-term>
        , and no other word.
      </p>
      <impact-glossary id="glossary" data={JSON.stringify(glossary)}>
        Words: a glossary.
      </impact-glossary>
      <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />
      <Elements />
    </main>
  );
}
