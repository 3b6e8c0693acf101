/** What an author may get wrong: each must be a type error, or this file is one. */
import type {} from 'impact-elements/react';

export const mistakes = [
  // @ts-expect-error a name that isn't ours
  <impact-statistic lable="people" />,
  // @ts-expect-error a tag that isn't ours
  <impact-statistics value="1 in 4" />,
  // @ts-expect-error no figure
  <impact-statistic data={{ label: 'people' }} />,
  // @ts-expect-error no kind of value
  <impact-statistic value={true} />,
  // @ts-expect-error a mark that nobody draws
  <impact-prevalence mark="star" />,
  // @ts-expect-error no boolean
  <impact-prevalence download="false" />,
  // @ts-expect-error no number
  <impact-subscribe min-time="soon" />,
  // @ts-expect-error not in the attribute's own spelling either
  <impact-statistic source-date={2023} />,
  // @ts-expect-error an event has no text of its own
  <impact-statistic onimpact-cite={(event) => event.text} />,
  // @ts-expect-error the listener of another event
  <impact-statistic onimpact-error={(event: CustomEvent<string>) => event.detail.trim()} />,
];

/** What is right, and looks unlike. */
export const uses = [
  <impact-statistic
    value={4}
    data='{"value": "1 in 4"}'
    label={null}
    className="figure"
    id="a"
    lang="en"
    aria-live="off"
  />,
  <impact-statistic value="1 in 4" onimpact-cite={({ detail }) => detail.text.trim()} data-note="kept" slot="figure" />,
  <impact-prevalence download data={[{ value: '1 in 4' }, { value: '1 in 5' }]} arrange="compare" />,
  <impact-subscribe min-time="3" onimpact-subscribed={({ detail }) => detail.state === 'done'} topics={[]} />,
  <impact-posts images count={3} heading="Latest posts" />,
  <p>
    About <impact-term term="csam">CSAM</impact-term> and <impact-glossary no-search>more</impact-glossary>
  </p>,
];
