/** What the privacy page's test opens: each element on a page, and what it may ask for. */
import type { IncomingHttpHeaders } from 'node:http';

/** A request that arrived: at which host, for what, and with which headers. */
export interface Arrival {
  readonly host: 'partner' | 'publisher' | 'blog' | 'service';
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** What stands on the partner's page for each element, and what may be asked for beside the partner's own page. */
export const cases: Readonly<
  Record<string, { html: (at: Record<Arrival['host'], string>) => string; asks: RegExp[] }>
> = {
  'impact-statistic': {
    html: ({ publisher }) =>
      `<impact-statistic src="${publisher}/data/figures.json" figure="csa-girls">Words</impact-statistic>`,
    asks: [/^publisher \/data\/figures\.json$/],
  },
  'impact-prevalence': {
    html: ({ publisher }) =>
      `<impact-prevalence src="${publisher}/data/figures.json" figure="csa-girls">Words</impact-prevalence>`,
    asks: [/^publisher \/data\/figures\.json$/],
  },
  'impact-change': {
    html: ({ publisher }) =>
      `<impact-change src="${publisher}/data/figures.json" figure="ncmec-reports">Words</impact-change>`,
    asks: [/^publisher \/data\/figures\.json$/],
  },
  'impact-glossary': {
    html: ({ publisher }) => `<impact-glossary src="${publisher}/data/glossary.json">Words</impact-glossary>`,
    asks: [/^publisher \/data\/glossary\.json$/],
  },
  'impact-term': {
    html: ({ publisher }) => `<p><impact-term src="${publisher}/data/glossary.json">CSAM</impact-term></p>`,
    asks: [/^publisher \/data\/glossary\.json$/],
  },
  'impact-compare': {
    html: ({ publisher }) =>
      `<impact-compare src="${publisher}/data/figures.json" figure="partner has-child">Words</impact-compare>`,
    asks: [/^publisher \/data\/figures\.json$/],
  },
  'impact-sources': {
    html: () => '<impact-sources>Words</impact-sources><impact-quote by="A" source="A report">Words.</impact-quote>',
    asks: [],
  },
  'impact-calm': {
    html: () =>
      '<impact-calm>Words</impact-calm><impact-prevalence value="1 in 4" label="people">Words</impact-prevalence>',
    asks: [],
  },
  'impact-quote': {
    html: () => '<impact-quote by="Dr A. Speaker" source="A report"><blockquote>Words.</blockquote></impact-quote>',
    asks: [],
  },
  'impact-support': {
    html: ({ publisher }) => `<impact-support src="${publisher}/data/support.json" country="AU">Words</impact-support>`,
    asks: [/^publisher \/data\/support\.json$/],
  },
  'impact-actions': {
    html: ({ publisher }) => `<impact-actions src="${publisher}/data/actions.json">Words</impact-actions>`,
    asks: [/^publisher \/data\/actions\.json$/],
  },
  'impact-posts': {
    html: ({ blog }) => `<impact-posts src="${blog}/feed.xml">Words</impact-posts>`,
    asks: [/^blog \/feed\.xml$/],
  },
  'impact-subscribe': {
    html: ({ service }) =>
      `<impact-subscribe action="${service}/subscribe" consent="Yes" min-time="0">Words</impact-subscribe>`,
    asks: [],
  },
  'impact-contact': {
    html: ({ service }) =>
      `<impact-contact action="${service}/contact" office="Our office" min-time="0">Words</impact-contact>`,
    asks: [],
  },
  'impact-give': {
    html: ({ service }) =>
      `<impact-give service="link" action="${service}/give?a={amount}" currency="AUD" amounts="25 50">Words</impact-give>`,
    asks: [],
  },
  'impact-exit': {
    html: ({ service }) => `<impact-exit><a href="${service}/weather">Leave</a></impact-exit>`,
    asks: [],
  },
};
