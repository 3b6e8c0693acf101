import { describe, expect, it } from '../helpers/node.js';
import fc from '../helpers/property.js';
import { doubtAbout, looksLikeEmail, suggestAddress } from '../../src/text/email-address.js';

describe('looksLikeEmail', () => {
  const accepted = [
    'ana@example.org',
    "o'brien+news@mail.example.org",
    'ana@localhost',
    'ANA@EXAMPLE.ORG',
    '!#$%&*/=?^_`{|}~-@a.b',
    'ana@bücher.example',
    'ana@例え.テスト',
    'ana@xn--bcher-kva.example',
    '.dots.@example.org',
  ];
  const rejected = [
    '',
    'ana',
    '@example.org',
    'ana@',
    'ana@@example.org',
    'ana @example.org',
    'ana@example..org',
    'ana@-example.org',
    'ana@example.org.',
    'ana@bücher.example:8080',
    'ana@bü/cher',
    'ana@bü%41',
    'ana@[127.0.0.1]',
    'änä@example.org',
    `ana@${'a'.repeat(64)}.org`,
  ];
  for (const text of accepted) it(`accepts ${text}`, () => expect(looksLikeEmail(text)).to.be.true);
  for (const text of rejected) it(`rejects "${text}"`, () => expect(looksLikeEmail(text)).to.be.false);

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof looksLikeEmail(text) === 'boolean'));
  });
});

describe('suggestAddress', () => {
  const slips: [typed: string, meant: string][] = [
    ['ana@gmial.com', 'ana@gmail.com'],
    ['ana@gmai.com', 'ana@gmail.com'],
    ['ana@gmail.con', 'ana@gmail.com'],
    ['ana@gmail.co', 'ana@gmail.com'],
    ['ana@gmail.cm', 'ana@gmail.com'],
    ['ana@gmial.con', 'ana@gmail.com'],
    ['ana@Gmaill.com', 'ana@gmail.com'],
    ['a@b@hotmial.com', 'a@b@hotmail.com'],
    ['ana@hotnail.com', 'ana@hotmail.com'],
    ['ana@hotmial.fr', 'ana@hotmail.fr'],
    ['ana@hotmail.couk', 'ana@hotmail.co.uk'],
    ['ana@outlok.com', 'ana@outlook.com'],
    ['ana@iclould.com', 'ana@icloud.com'],
    ['ana@yahoo.con', 'ana@yahoo.com'],
    ['ana@yaho.com.ar', 'ana@yahoo.com.ar'],
    ['ana@yahoo.con.au', 'ana@yahoo.com.au'],
    ['ana@bigpnd.com', 'ana@bigpond.com'],
    ['ana@bigpnd.net.au', 'ana@bigpond.net.au'],
    ['ana@optusent.com.au', 'ana@optusnet.com.au'],
    ['ana@googelmail.com', 'ana@googlemail.com'],
    ['ana@protonmial.com', 'ana@protonmail.com'],
    ['ana@btinternt.com', 'ana@btinternet.com'],
    ['ana@googlemail.con', 'ana@googlemail.com'],
    ['ANA@GMIAL.COM', 'ANA@gmail.com'],
  ];
  for (const [typed, meant] of slips) {
    it(`${typed} gives ${meant}`, () => expect(suggestAddress(typed)).to.equal(meant));
  }

  /** Real domains, some of them a letter away from another; and what can't be judged. */
  const fine =
    'gmail.com GMAIL.COM mail.com ymail.com email.com fmail.com qmail.com gmx.de gmx.net gmx.at live.com live.fr hotmail.de ' +
    'hotmail.gr hotmail.it hotmail.com.ar hotmail.com.tr yahoo.de yahoo.ca yahoo.gr yahoo.fr yahoo.com.ar yahoo.com.au yahoo.co.in ' +
    'yahoo.co.jp yahoo.co.uk outlook.de outlook.fr outlook.com.ar outlook.com.gr outlook.com.au live.com.ar icloud.com me.com aol.com ' +
    'example.org unsw.edu.au hey.com proton.me protonmail.ch pm.me mail.de web.de orange.fr orange.es bigpond.net.au iinet.net.au ' +
    'gmail.example gmial.fr gmail.fr googlemail.fr icloud.fr mail.gmail.com gmial.com.au gmail.com.au constructor.com gmail com';
  for (const domain of fine.split(' ')) {
    it(`leaves ${domain} alone`, () => expect(suggestAddress(`ana@${domain}`)).to.equal(undefined));
  }

  it('changes one thing: the domain, by one slip, and what it suggests is final', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('gmail.com', 'icloud.com'),
        fc.nat(9),
        fc.string({ maxLength: 1 }),
        (name, domain, at, letter) => {
          const suggested = suggestAddress(`${name}@${domain.slice(0, at)}${letter}${domain.slice(at + 1)}`);
          if (suggested) expect(suggestAddress(suggested)).to.equal(undefined);
        },
      ),
    );
  });
});

describe('doubtAbout', () => {
  const cases: [typed: string, doubt: ReturnType<typeof doubtAbout>][] = [
    ['ana@example.org', undefined],
    ['ana@例え.テスト', undefined],
    ['ana@bücher.example', undefined],
    ['ana', undefined],
    ['ana@gmial.com', { meant: 'ana@gmail.com' }],
    ['ana@gmail', { meant: 'ana@gmail.com' }],
    ['ana@gmial', { meant: 'ana@gmail.com' }],
    ['ana@gmailcom', { meant: 'ana@gmail.com' }],
    ['ana@icloud', { meant: 'ana@icloud.com' }],
    ['ana@GMAILCOM', { meant: 'ana@gmail.com' }],
    ['ana@gmailcomx', {}],
    ['ana@googlemail', { meant: 'ana@googlemail.com' }],
    ['ana@hotmail', {}],
    ['ana@optusnet', {}],
    ['ana@example', {}],
    ['ana@bücher', {}],
    ['ana@localhost', {}],
    ['ana@com', {}],
  ];
  for (const [typed, doubt] of cases) {
    it(`${typed}: ${doubt ? `asks, and suggests ${doubt.meant ?? 'nothing'}` : 'has nothing to ask'}`, () => {
      expect(doubtAbout(typed)).to.deep.equal(doubt);
    });
  }

  it('lets a domain without a dot be where that is usual, and still asks about slips', () => {
    expect(doubtAbout('ana@mailhost', true)).to.equal(undefined);
    expect(doubtAbout('ana@gmial.com', true)).to.deep.equal({ meant: 'ana@gmail.com' });
  });

  it('asks about every domain without a dot, and never about what it has suggested', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}$/), fc.stringMatching(/^[a-z]{2,6}$/), (name, domain) => {
        const doubt = doubtAbout(`${name}@${domain}`);
        expect(doubt).not.to.equal(undefined);
        if (doubt?.meant) expect(doubtAbout(doubt.meant)).to.equal(undefined);
      }),
    );
  });
});
