import { prerender } from 'impact-elements/server';

// Figures then stand without JavaScript.
export default defineNitroPlugin((nitro) => {
  nitro.hooks.hook('render:response', async (response) => {
    if (typeof response.body !== 'string' || !response.body.includes('<impact-')) return;
    const { html, problems } = await prerender(response.body);
    for (const { tag, line, message } of problems) console.warn(`${tag}, line ${line}: ${message}`);
    response.body = html;
  });
});
