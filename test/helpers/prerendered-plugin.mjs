import { readFile } from 'node:fs/promises';
import { tsImport } from 'tsx/esm/api';

/** One of each element, as a page that has been on our server. */
const BODY = `<main>
<impact-statistic value="2 in 5" label="of us" source="ACMS">2 in 5</impact-statistic>
<impact-statistic src="/data/figures.json" figure="csa-girls">girls</impact-statistic>
<impact-prevalence src="/data/figures.json" figure="csa-prevalence">28.5%</impact-prevalence>
<p>Reports of <impact-term term="csam" src="/data/glossary.json">CSAM</impact-term> rose.</p>
<impact-glossary src="/data/glossary.json" terms="csam grooming">words</impact-glossary>
<impact-posts src="/data/posts.json" heading="Latest posts"><a href="/blog">Our blog</a></impact-posts>
<impact-subscribe action="/subscribe" heading="Connect" consent="Yes.">x</impact-subscribe>
<impact-contact action="/contact" office="Our office" answer-within="a week" support="/data/support.json AU">x</impact-contact>
<impact-support src="/data/support.json" country="AU">x</impact-support>
<impact-quote text="A duty." by="Dr A. Speaker" source="A report" page="p. 3"><blockquote>A duty.</blockquote></impact-quote>
<impact-actions src="/data/actions.json" country="AU">x</impact-actions>
<impact-give service="stripe" action="https://donate.stripe.com/abc" currency="AUD" amounts="25 50">Give</impact-give>
<impact-sources>Our sources</impact-sources>
</main>`;

const HEAD = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body>';

/** Serves `/prerendered`, a page whose elements stand in it as declarative shadow DOM, without any script. */
export function prerendered() {
  let page;
  const fill = async () => {
    const { prerender } = await tsImport('../../src/server/prerender.ts', import.meta.url);
    const read = (address) => readFile(`src/documents/examples/${address.split('/').pop()}`, 'utf8');
    const { html, problems } = await prerender(`${HEAD}${BODY}</body></html>`, { read });
    if (problems.length) throw new Error(JSON.stringify(problems));
    return html;
  };
  return {
    name: 'prerendered',
    serve: async ({ path }) => (path === '/prerendered' ? { body: await (page ??= fill()), type: 'html' } : undefined),
  };
}
