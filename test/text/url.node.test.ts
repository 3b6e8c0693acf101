import { describe, expect, it } from '../helpers/node.js';
import fc from '../helpers/property.js';
import { doiUrl, isEncrypted, safeLink, safeUrl, siteName, writableUrl } from '../../src/text/url.js';

const BASE = 'https://partner.example/about/us.html';

describe('safeUrl', () => {
  const cases: [url: string | undefined, alone: string | undefined, withBase: string | undefined][] = [
    ['https://example.org/a?b#c', 'https://example.org/a?b#c', 'https://example.org/a?b#c'],
    ['HTTP://Example.ORG', 'http://example.org/', 'http://example.org/'],
    ['  https://example.org/ ', 'https://example.org/', 'https://example.org/'],
    ['https://exa\nmple.org/', 'https://example.org/', 'https://example.org/'],
    ['//cdn.example/x', undefined, 'https://cdn.example/x'],
    ['/data.json', undefined, 'https://partner.example/data.json'],
    ['figures.json', undefined, 'https://partner.example/about/figures.json'],
    ['javascript:alert(1)', undefined, undefined],
    ['java\nscript:alert(1)', undefined, undefined],
    ['\u0001\u0000 javascript:alert(1)', undefined, undefined],
    ['JAVASCRIPT:alert(1)', undefined, undefined],
    ['data:text/html,<script>', undefined, undefined],
    ['blob:https://partner.example/1', undefined, undefined],
    ['vbscript:x', undefined, undefined],
    ['file:///etc/passwd', undefined, undefined],
    ['mailto:a@example.org', undefined, undefined],
    ['https://bank.example@evil.example/', undefined, undefined],
    ['https://:www.bank.example@evil.example/', undefined, undefined],
    ['https://%62ank:@evil.example/', undefined, undefined],
    ['https:\\\\bank.example@evil.example', undefined, undefined],
    ['//:x@evil.example/', undefined, undefined],
    ['https://@example.org/', 'https://example.org/', 'https://example.org/'],
    ['https://', undefined, undefined],
    ['', undefined, undefined],
    ['  \n', undefined, undefined],
    [undefined, undefined, undefined],
  ];
  for (const [url, alone, withBase] of cases) {
    it(`reads ${JSON.stringify(url)}`, () => {
      expect(safeUrl(url)).to.equal(alone);
      expect(safeUrl(url, BASE)).to.equal(withBase);
    });
  }

  it('gives only http(s) addresses that stand by themselves', () => {
    const nearly = fc
      .tuple(fc.constantFrom('java\tscript:', 'data:', 'http:', '//', '\\\\', 'https:/', ''), fc.string())
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string(), nearly), (url) => {
        const safe = safeUrl(url, BASE);
        if (safe !== undefined) {
          expect(safe).to.match(/^https?:\/\//);
          expect(safeUrl(safe)).to.equal(safe);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('safeLink', () => {
  it('also allows what a reader follows by hand', () => {
    expect(safeLink('mailto:help@example.org')).to.equal('mailto:help@example.org');
    expect(safeLink('tel:+61-1800-000-000')).to.equal('tel:+61-1800-000-000');
    expect(safeLink('https://example.org/')).to.equal('https://example.org/');
    expect(safeLink('javascript:alert(1)')).to.equal(undefined);
    for (const address of ['sms:1', 'xhttp://example.org/', 'httpx://example.org/', 'xtel:1', 'mailtox:1'])
      expect(safeLink(address), address).to.equal(undefined);
    expect(safeLink('about.html', BASE)).to.equal('https://partner.example/about/about.html');
    expect(safeLink(undefined, BASE)).to.equal(undefined);
  });
});

describe('writableUrl', () => {
  for (const [url, written] of [
    ['/data.json', '/data.json'],
    ['figures.json?a=b', 'figures.json?a=b'],
    ['//cdn.example/x', '//cdn.example/x'],
    ['HTTPS://Example.org', 'https://example.org/'],
    [' https://example.org/', 'https://example.org/'],
    ['\u00a0https://example.org/', 'https://example.org/'],
    ['javascript:alert(1)', undefined],
    ['//a:b@evil.example/', undefined],
    ['', undefined],
  ] as const)
    it(`of ${JSON.stringify(url)} is ${written ?? 'none'}`, () => expect(writableUrl(url, BASE)).to.equal(written));
});

describe('isEncrypted', () => {
  for (const [address, encrypted] of [
    ['https://example.org/', true],
    ['http://localhost:8000/', true],
    ['http://localhost/', true],
    ['http://127.0.0.1/', true],
    ['http://[::1]:80/', true],
    ['http://example.org/', false],
    ['http://localhost.example/', false],
    ['http://127.0.0.1.example/', false],
    ['http://127a0b0c1/', false],
    ['ftp://a/?https://b/', false],
    ['ftp://a/?http://localhost/', false],
    ['httpsx://example.org/', false],
    ['', false],
    [undefined, false],
  ] as const)
    it(`of ${String(address)} is ${encrypted}`, () => expect(isEncrypted(address)).to.equal(encrypted));
});

describe('doiUrl', () => {
  const cases: [doi: string | undefined, url: string | undefined][] = [
    ['10.1016/j.childyouth.2023.106861', 'https://doi.org/10.1016/j.childyouth.2023.106861'],
    ['10.1002/(SICI)1097<1::AID>3.0.CO;2-#', 'https://doi.org/10.1002/(SICI)1097%3C1::AID%3E3.0.CO;2-%23'],
    ['10.1000/a?b', 'https://doi.org/10.1000/a%3Fb'],
    ['10.1000/a?b?c#d#e', 'https://doi.org/10.1000/a%3Fb%3Fc%23d%23e'],
    ['10.1000/a%b\\c', 'https://doi.org/10.1000/a%25b%5Cc'],
    ['10.123456789/x', 'https://doi.org/10.123456789/x'],
    ['10.100/x', undefined],
    ['10.1234567890/x', undefined],
    ['10.1000/a b', undefined],
    [' 10.1000/a', undefined],
    ['see 10.1000/a', undefined],
    ['https://doi.org/10.1016/x', undefined],
    ['11.1016/x', undefined],
    ['10.1016/', undefined],
    ['', undefined],
    [undefined, undefined],
  ];
  for (const [doi, url] of cases) it(`reads ${doi}`, () => expect(doiUrl(doi)).to.equal(url));

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (rest) => {
        const url = doiUrl(`10.1000/${rest}`);
        if (url) expect(safeUrl(url)).to.equal(url);
      }),
    );
    expect(doiUrl('10.1000/\ud800')).to.equal('https://doi.org/10.1000/%EF%BF%BD');
  });
});

describe('siteName', () => {
  for (const [address, name] of [
    ['https://www.example.org/a?b', 'example.org'],
    ['https://data.example.org:8443/', 'data.example.org'],
    ['https://www-data.example.org/', 'www-data.example.org'],
    ['https://data.www.example.org/', 'data.www.example.org'],
    ['https://www.www.example.org/', 'www.example.org'],
  ] as const)
    it(`of ${address} is ${name}`, () => expect(siteName(address)).to.equal(name));
});
