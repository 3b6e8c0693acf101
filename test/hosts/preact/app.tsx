import { Fragment } from 'preact';
import type {} from 'impact-elements/preact';
import { heard } from '../app.js';
import { terms, type State } from '../state.js';

export const Page = ({ order, label, figure, loaded, on, subject, explain, plain }: State) => (
  <section>
    <p id="text">About {subject} and more.</p>
    {order.map((id) => (
      <impact-statistic
        key={id}
        id={id}
        value="1 in 4"
        label={label}
        source="A survey"
        source-date="2023"
        onimpact-cite={heard}
      >
        Own words: {label}
      </impact-statistic>
    ))}
    <impact-statistic id="object" data={figure} onimpact-error={heard}>
      Own words
    </impact-statistic>
    <impact-statistic id="loaded" src="/data/figures.json" figure={loaded} onimpact-load={heard} onimpact-error={heard}>
      Own words
    </impact-statistic>
    <impact-prevalence id="off" value="1 in 4" label="people" download={on} />
    <impact-glossary id="terms" compact no-search={on} annotate={explain}>
      <dl>
        {terms.map(({ name, meaning }) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{meaning}</dd>
          </Fragment>
        ))}
      </dl>
    </impact-glossary>
    {plain && (
      <div id="plain" data-impact="statistic" data-value="1 in 4" data-label={label} data-source="A survey">
        {`Own words: ${label}`}
      </div>
    )}
  </section>
);
