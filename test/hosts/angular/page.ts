import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { ImpactGlossaryComponent, ImpactPrevalenceComponent, ImpactStatisticComponent } from 'impact-elements/angular';
import { heard } from '../app.js';
import { terms, type State } from '../state.js';

@Component({
  selector: 'host-page',
  imports: [ImpactGlossaryComponent, ImpactPrevalenceComponent, ImpactStatisticComponent],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (state(); as state) {
      <section>
        <p id="text">About {{ state.subject }} and more.</p>
        @for (id of state.order; track id) {
          <impact-statistic
            [id]="id"
            value="1 in 4"
            [label]="state.label"
            source="A survey"
            source-date="2023"
            (impact-cite)="heard($event)"
            >Own words: {{ state.label }}</impact-statistic
          >
        }
        <impact-statistic id="object" [data]="state.figure" (impact-error)="heard($event)">Own words</impact-statistic>
        <impact-statistic
          id="loaded"
          src="/data/figures.json"
          [figure]="state.loaded"
          (impact-load)="heard($event)"
          (impact-error)="heard($event)"
          >Own words</impact-statistic
        >
        <impact-prevalence id="off" value="1 in 4" label="people" [download]="state.on" />
        <impact-glossary id="terms" compact [noSearch]="state.on" [annotate]="state.explain">
          <dl>
            @for (term of terms; track term.name) {
              <dt>{{ term.name }}</dt>
              <dd>{{ term.meaning }}</dd>
            }
          </dl>
        </impact-glossary>
        @if (state.plain) {
          <div
            id="plain"
            data-impact="statistic"
            data-value="1 in 4"
            [attr.data-label]="state.label"
            data-source="A survey"
            >Own words: {{ state.label }}</div
          >
        }
      </section>
    }
  `,
})
export class Page {
  readonly state = signal<State | undefined>(undefined);
  readonly terms = terms;
  readonly heard = heard;
}
