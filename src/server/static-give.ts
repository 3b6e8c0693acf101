import { ImpactGive } from '../elements/give/give.js';
import { giveLinks } from '../elements/give/links.js';
import { giveView, thanksView, type Link, type Step } from '../elements/give/view.js';
import { offerOf, setupOf } from '../services/giving/hand-off.js';
import { linkMarkup } from './static-link.js';
import { escape } from './tree.js';

const paragraph = (text: string) => (text ? `<p style="margin:.5em 0">${escape(text)}</p>` : '');
const linkTo = ({ text, url }: Link) => linkMarkup(url, escape(text));
const steps = (all: readonly Step[]) =>
  all.length
    ? `<ol style="margin:.75em 0;padding:0 0 0 1.5em;font-size:.875em">${all.map(({ text }) => `<li>${escape(text)}</li>`).join('')}</ol>`
    : '';

/**
 * Giving without script or style sheet: a link for each amount. Undefined where only a form could say it, and where nothing can be
 * offered: the author's own words stand.
 */
export function staticGive(attributes: ReadonlyMap<string, string>, locale: string, base: string): string | undefined {
  const options = new ImpactGive();
  const known = ImpactGive.observedAttributes;
  for (const [name, value] of attributes) if (known.includes(name)) options.attributeChangedCallback(name, null, value);
  const { headingLevel: level } = options;
  const heading = (text: string) => `<h${level}>${escape(text)}</h${level}>`;
  if (options.state === 'thanks') {
    const view = thanksView(options, locale, base);
    return (
      heading(view.heading) +
      steps(view.steps) +
      [view.sender, view.unseen, view.receipt].map(paragraph).join('') +
      (view.otherWays ? `<p>${linkTo(view.otherWays)}</p>` : '')
    );
  }
  const offer = offerOf(setupOf(options), base);
  if ('problem' in offer) throw new Error(offer.problem);
  const links = giveLinks(options, offer, locale, base);
  if (!links.length) return undefined;
  const [frequency = 'once'] = Object.keys(offer.ways) as ('once' | 'monthly')[];
  const view = giveView(options, offer, { frequency, minor: undefined }, locale, base);
  const more = [view.privacy, view.otherWays].filter((link) => link !== undefined);
  return (
    heading(view.heading) +
    paragraph(view.whatFor) +
    steps(view.steps) +
    paragraph(view.elsewhere) +
    `<ul style="margin:.75em 0;padding:0 0 0 1.5em">${links.map((link) => `<li style="margin:.375em 0">${linkTo(link)}</li>`).join('')}</ul>` +
    paragraph(view.receipt) +
    (more.length ? `<p style="margin:.5em 0;font-size:.875em">${more.map(linkTo).join(' · ')}</p>` : '')
  );
}
