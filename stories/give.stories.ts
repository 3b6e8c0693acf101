import type { Meta } from '@storybook/web-components-vite';
import type { ImpactGive } from '../src/elements/give/give.js';
import { late, pause, standInService, type Answer } from './.storybook/stand-in-service.js';
import { elementMeta, story, type Story } from './.storybook/story.js';
import { give, idle, unfit } from './examples/give.js';

const meta: Meta = { ...elementMeta('impact-give'), title: 'Elements/Give' };
export default meta;

/** A story after a reader wrote a pledge and pressed the button, with a back end that answers as is wished. */
const pledged = (base: Story, outcome: Answer, email = 'ana@example.org'): Story => ({
  ...base,
  play: async ({ canvasElement }) => {
    await customElements.whenDefined('impact-give');
    const element = canvasElement.querySelector<ImpactGive>('impact-give')!;
    element.adapter = standInService(outcome);
    element.minTime = 0;
    // The fields of a pledge come in a file of their own.
    for (let tries = 0; tries < 100 && !element.shadowRoot?.querySelector('#name'); tries++) await pause(20);
    const written = { '#name': 'Ana Lee', '[type=email]': email };
    element.renderRoot.querySelector<HTMLElement>('[value="5000"]')!.click();
    for (const [selector, text] of Object.entries(written)) {
      const field = element.renderRoot.querySelector<HTMLInputElement>(selector)!;
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }
    await element.updateComplete;
    element.renderRoot.querySelector<HTMLElement>('[part=button]')!.click();
    await pause(500);
  },
});
const answered = (outcome: Answer): Story => pledged(story(give.pledge), outcome);

export const Once = story(give.once);
export const Chosen = story(give.chosen);
export const Monthly = story(give.monthly);
export const MonthlyElsewhere = story(give.monthlyElsewhere);
export const MonthlyNotCarried = story(give.monthlyNotCarried);
export const OnlyMonthly = story(give.onlyMonthly);
export const Page = story(give.page);
export const Typed = story(give.typed);
export const Full = story(give.full);
export const Pledge = story(give.pledge);
export const PledgeMissing = pledged(story(give.pledge), { state: 'done' }, '');
export const PledgeFieldRefused = answered({
  state: 'refused',
  fields: [{ name: 'email', detail: 'That mailbox is full.' }],
});
export const PledgeSending = answered({ state: 'done', way: late });
export const PledgeReceived = answered({ state: 'done' });
export const PledgeUnavailable = answered({ state: 'unavailable' });
export const PledgeUnreadable = answered({ state: 'unreadable' });
export const Address = story(give.address);
export const Hard = story(give.hard);
export const Thanks = story(give.thanks);
export const ThanksAlone = story(give.thanksAlone);
export const Unfit = story(unfit.unencrypted);
export const UnknownService = story(unfit.unknown);
export const UnfitCurrency = story(unfit.currency);
export const Idle = story(idle);
