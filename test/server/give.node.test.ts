import assert from 'node:assert/strict';
import { describe, it } from '../helpers/node.js';
import { prerender } from '../../src/server/prerender.js';
import { renderStatic } from '../../src/server/static.js';

const OWN = '<a href="https://donorbox.org/example">Give</a>';
const tag = (attributes: string) =>
  `<!doctype html><html lang="en"><body><impact-give ${attributes}>${OWN}</impact-give></body></html>`;
const DONORBOX = 'service="donorbox" action="https://donorbox.org/example" currency="AUD" amounts="25 50" to="Us"';
const linksIn = (html: string) =>
  [...html.matchAll(/<a [^>]*?href="([^"]+)"[^>]*>(.+?)<\/a>/gs)].map(
    ([, url, text]) => `${said(text!).trim()} ${url!.replaceAll('&amp;', '&')}`,
  );
/** An address in it may go on in the next line after what parts it. */
const said = (html: string) => html.replace(/<!--.*?-->|<\/?span[^>]*>/gs, '');

describe('giving without a script', () => {
  for (const [how, render] of [
    ['prerendered', prerender],
    ['static', renderStatic],
  ] as const) {
    it(`is a link for each amount: ${how}`, async () => {
      const { html, problems } = await render(tag(`${DONORBOX} frequencies="monthly once"`));
      assert.deepEqual(problems, []);
      assert.deepEqual(
        linksIn(html).filter((link) => link.startsWith('Give $')),
        [
          'Give $25 AUD once, at donorbox.org https://donorbox.org/example?amount=25&default_interval=o',
          'Give $50 AUD once, at donorbox.org https://donorbox.org/example?amount=50&default_interval=o',
          'Give $25 AUD every month, at donorbox.org https://donorbox.org/example?amount=25&default_interval=m',
          'Give $50 AUD every month, at donorbox.org https://donorbox.org/example?amount=50&default_interval=m',
        ],
      );
      assert.doesNotMatch(html, /<form|<input|<button/);
    });

    it(`keeps its author’s words where only a form could say it: ${how}`, async () => {
      const { html } = await render(
        tag('service="form" action="https://give.example.org/" currency="AUD" amounts="25"'),
      );
      assert.ok(html.includes(OWN));
      assert.doesNotMatch(html, /<form|Give \$25/);
    });

    it(`keeps its author’s words where nothing can be offered: ${how}`, async () => {
      const { html } = await render(tag('service="caf" action="https://pay.example.org/" currency="AUD"'));
      assert.ok(html.includes(OWN));
    });

    it(`thanks without a claim: ${how}`, async () => {
      const { html } = await render(
        tag('state="thanks" service="donorbox" action="https://donorbox.org/example" currency="AUD"'),
      );
      assert.match(said(html), /donorbox\.org sends the receipts\./);
      assert.match(html, /can’t see whether it did/);
    });
  }

  it('speaks the page’s language', async () => {
    const { html } = await prerender(tag(DONORBOX).replace('lang="en"', 'lang="de"'));
    assert.match(said(html), /Einmalig 25\sAUD über donorbox\.org spenden/);
  });
});
