/**
 * What pure modules leave to the engine: words and dates of `Intl`, bytes to text, and the time that a regular expression takes. Their
 * other tests run in Node; this page holds what can come out differently in a browser.
 */
import { expect } from '@open-wc/testing';
import { looksLikeEmail } from '../../src/text/email-address.js';
import { decodeFeed } from '../../src/feed/decode-feed.js';
import { readFeed } from '../../src/feed/read.js';
import { htmlToText } from '../../src/feed/text.js';
import { readQuantity } from '../../src/quantity/read-quantity.js';
import { byLetter } from '../../src/text/alphabet.js';
import { formatDate } from '../../src/text/date.js';
import { cutExcerpt } from '../../src/text/excerpt.js';
import { formatAgo, formatMoment } from '../../src/text/moment.js';
import type { Phrases } from '../../src/quantity/phrases.js';
import { ar } from '../../src/quantity/phrases/ar.js';
import { de } from '../../src/quantity/phrases/de.js';
import { en } from '../../src/quantity/phrases/en.js';
import { fr } from '../../src/quantity/phrases/fr.js';
import { tr } from '../../src/quantity/phrases/tr.js';
import { formatQuantity } from '../../src/quantity/format-quantity.js';
import { CASES as DECODED } from '../feed/decode-cases.js';
import { hostile, RUNS, unsafe } from '../feed/hostile-cases.js';
import { facts, plain, type Language } from '../quantity/facts.js';
import { isChromium } from '../helpers/engine.js';
import fc from '../helpers/property.js';

const languages: Record<Language, Phrases> = { 'en-AU': en, de, fr, ar, tr };

describe('words that the engine knows', () => {
  for (const [locale, phrases] of Object.entries(languages) as [Language, Phrases][]) {
    it(`says every published figure in ${locale}`, () => {
      const said = facts.map(({ typed, unit }) =>
        plain(formatQuantity(readQuantity(typed)!, { locale, phrases, unit: unit?.[locale] })),
      );
      expect(said).to.deep.equal(facts.map(({ says }) => says[locale]));
    });
  }

  it('says days, months and moments', () => {
    expect(formatDate('2023-04-03', 'en-AU')).to.equal('3 April 2023');
    expect(formatDate('2023-04-03', 'de')).to.equal('3. April 2023');
    expect(formatDate('2023-12', 'en-AU')).to.equal('December 2023');
    expect(formatMoment('2026-11-18T22:00:00Z', 'en-AU', 'Australia/Sydney')).to.equal('19 November 2026');
    expect(formatMoment('2026-11-18', 'en-AU', 'America/New_York')).to.equal('18 November 2026');
    expect(formatMoment('2026-11-18T09:05:00Z', 'de', 'UTC', true)).to.match(/^18\. November 2026.*09:05$/);
    const now = Date.parse('2026-11-22T12:00:00Z');
    expect(formatAgo('2026-11-22T11:30:00Z', now, 'en')).to.equal('30 minutes ago');
    expect(formatAgo('2026-11-21T11:00:00Z', now, 'en')).to.equal('yesterday');
  });

  it('cuts between graphemes and words, and sorts by the alphabet of the language', () => {
    expect(cutExcerpt('👩🏽‍🔬👩🏽‍🔬👩🏽‍🔬', 14, 'en')).to.equal('👩🏽‍🔬👩🏽‍🔬…');
    expect(cutExcerpt('潰瘍性大腸炎の患者数は増加傾向にあります', 10, 'ja')).to.match(/^潰瘍性大腸炎.{0,4}…$/);
    const letters = (locale: string, ...terms: string[]): string[] =>
      byLetter(
        terms.map((term) => ({ term })),
        locale,
      ).map(({ letter, entries }) => `${letter}: ${entries.map(({ term }) => term).join(', ')}`);
    expect(letters('sv', 'åklagare', 'zon', 'anmälan')).to.deep.equal(['A: anmälan', 'Z: zon', 'Å: åklagare']);
    expect(letters('tr', 'ısrar', 'istismar', 'iz')).to.deep.equal(['I: ısrar', 'İ: istismar, iz']);
    expect(letters('de', 'Übergriff', 'Umfeld', 'Opfer')).to.deep.equal(['O: Opfer', 'U: Übergriff, Umfeld']);
  });
});

describe('what a browser itself understands', () => {
  it('agrees on every email address in ASCII', () => {
    const input = Object.assign(document.createElement('input'), { type: 'email' });
    const alphabet = fc.constantFrom(...'ab1.-_@+ !"(),:;<>[]\\');
    fc.assert(
      fc.property(fc.string({ unit: alphabet, maxLength: 16 }), (text) => {
        input.value = text;
        expect(looksLikeEmail(input.value)).to.equal(input.value !== '' && input.validity.valid);
      }),
      { numRuns: 3000 },
    );
  });

  it('decodes bytes to the same text', () => {
    expect(
      DECODED.filter(([, input, contentType, part]) => !decodeFeed(input, contentType).includes(part)),
    ).to.deep.equal([]);
  });

  it('HTML comes out as the text that the browser sees in it, without its scripts', () => {
    for (const html of [
      '<p>a',
      'a<script>b</script>c',
      '<a href="x>y">z</a>',
      '<b>1</b>2',
      '&lt;b&gt;',
      '<!-- <b> -->x',
      '<p title="<b>">x',
    ]) {
      const template = document.createElement('template');
      template.innerHTML = html;
      for (const script of template.content.querySelectorAll('script')) script.remove();
      expect(htmlToText(html)).to.equal(template.content.textContent);
    }
    expect(htmlToText('<img src=x onerror=alert(1)><svg onload=alert(1)><script>x</script></svg>t')).to.equal('t');
  });

  it('requests nothing while it reads', () => {
    const before = performance.getEntriesByType('resource').length;
    const probe = new URL('/never-requested.png', location.href).href;
    readFeed(
      hostile(`<![CDATA[<img src="${probe}"><link rel=stylesheet href="${probe}"><script src="${probe}"></script>]]>`),
    );
    readFeed(`<!DOCTYPE rss SYSTEM "${probe}" [<!ENTITY % x SYSTEM "${probe}"> %x;]>${hostile('&x;')}`);
    expect(performance.getEntriesByType('resource').length).to.equal(before);
  });
});

describe('hostile feeds in an engine', () => {
  for (const [name, run] of RUNS) {
    it(`takes its time in proportion to ${name}`, () => {
      const text = run(200_000);
      for (const frame of [
        text,
        `<rss><channel>${text}`,
        `<rss><channel><item><description>${text}</description>`,
        `<feed><entry><content type="xhtml">${text}`,
      ]) {
        const start = performance.now();
        const feed = readFeed(frame);
        const time = performance.now() - start;
        expect(unsafe(feed)).to.deep.equal([]);
        expect(time).to.be.below(3000);
      }
    });
  }

  it('reads a feed of a megabyte at once', () => {
    const post = `<item><title>A &amp; B</title><link>https://org.example/1</link><pubDate>Thu, 01 Jan 2004 19:48:21 GMT</pubDate>
      <description><![CDATA[<p>${'Some <b>words</b> &amp; more. '.repeat(60)}</p>]]></description></item>`;
    const feed = `<rss><channel>${post.repeat(1_000_000 / post.length)}</channel></rss>`;
    readFeed(feed);
    const start = performance.now();
    expect(readFeed(feed).entries.length).to.be.above(400);
    expect(performance.now() - start).to.be.below(1500);
  });
});

describe('the engine', () => {
  it('is told by its name, with windows and without', () => {
    expect(isChromium).to.equal('userAgentData' in navigator);
  });
});
