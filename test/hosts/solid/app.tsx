import { For, Show } from 'solid-js';
import type {} from 'impact-elements/solid';
import { heard } from '../app.js';
import { terms, type State } from '../state.js';

export const Page = (props: State) => (
  <section>
    <p id="text">About {props.subject} and more.</p>
    <For each={props.order}>
      {(id) => (
        <impact-statistic
          id={id}
          value="1 in 4"
          label={props.label}
          source="A survey"
          source-date="2023"
          on:impact-cite={heard}
        >
          Own words: {props.label}
        </impact-statistic>
      )}
    </For>
    <impact-statistic id="object" data={props.figure} on:impact-error={heard}>
      Own words
    </impact-statistic>
    <impact-statistic
      id="loaded"
      src="/data/figures.json"
      figure={props.loaded}
      on:impact-load={heard}
      on:impact-error={heard}
    >
      Own words
    </impact-statistic>
    <impact-prevalence id="off" value="1 in 4" label="people" download={props.on} />
    <impact-glossary id="terms" compact no-search={props.on} annotate={props.explain}>
      <dl>
        <For each={terms}>
          {({ name, meaning }) => (
            <>
              <dt>{name}</dt>
              <dd>{meaning}</dd>
            </>
          )}
        </For>
      </dl>
    </impact-glossary>
    <Show when={props.plain}>
      <div id="plain" data-impact="statistic" data-value="1 in 4" data-label={props.label} data-source="A survey">
        {`Own words: ${props.label}`}
      </div>
    </Show>
  </section>
);
