/** What an author may get wrong: each line after "wrong" must be a type error, and no other. See check.mjs. */
import { Component } from '@angular/core';
import * as impact from 'impact-elements/angular';

@Component({
  selector: 'host-mistakes',
  imports: [impact.ImpactPrevalenceComponent, impact.ImpactStatisticComponent, impact.ImpactSubscribeComponent],
  template: `
    <!-- wrong: a name that isn't ours -->
    <impact-statistic [lable]="'people'" />
    <!-- wrong: a tag that isn't ours -->
    <impact-statistics value="1 in 4" />
    <!-- wrong: no figure -->
    <impact-statistic [data]="{ label: 'people' }" />
    <!-- wrong: no kind of value -->
    <impact-statistic [value]="true" />
    <!-- wrong: a mark that nobody draws -->
    <impact-prevalence mark="star" />
    <!-- wrong: no boolean -->
    <impact-prevalence download="yes" />
    <!-- wrong: no number -->
    <impact-subscribe timeout="soon" />
    <!-- wrong: an event has no text of its own -->
    <impact-statistic (impact-cite)="say($event.text)" />
    <!-- wrong: the listener of another event -->
    <impact-statistic (impact-error)="say($event.detail)" />
  `,
})
export class Mistakes {
  say(text: string): string {
    return text;
  }
}
