/** What is right, and looks unlike. */
import { Component } from '@angular/core';
import * as impact from 'impact-elements/angular';

@Component({
  selector: 'host-uses',
  imports: [
    impact.ImpactGlossaryComponent,
    impact.ImpactPostsComponent,
    impact.ImpactPrevalenceComponent,
    impact.ImpactStatisticComponent,
    impact.ImpactSubscribeComponent,
    impact.ImpactTermComponent,
  ],
  template: `
    <impact-statistic [value]="4" data='{"value": "1 in 4"}' [label]="null" class="figure" id="a" lang="en" />
    <impact-statistic value="1 in 4" (impact-cite)="say($event.detail.text)" data-note="kept" />
    <impact-prevalence download [data]="[{ value: '1 in 4' }, { value: '1 in 5' }]" arrange="compare" />
    <impact-subscribe min-time="3" timeout="20" [topics]="[]" (impact-subscribed)="say($event.detail.state)" />
    <impact-posts images [count]="3" heading="Latest posts" />
    <p>About <impact-term term="csam">CSAM</impact-term> and <impact-glossary noSearch>more</impact-glossary></p>
  `,
})
export class Uses {
  say(text: string): string {
    return text;
  }
}
