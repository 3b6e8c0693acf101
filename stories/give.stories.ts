import type { Meta } from '@storybook/web-components-vite';
import { elementMeta, story } from './.storybook/story.js';
import { give, idle, unfit } from './examples/give.js';

const meta: Meta = { ...elementMeta('impact-give'), title: 'Elements/Give' };
export default meta;

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
export const Address = story(give.address);
export const Hard = story(give.hard);
export const Thanks = story(give.thanks);
export const ThanksAlone = story(give.thanksAlone);
export const Unfit = story(unfit.unencrypted);
export const Idle = story(idle);
