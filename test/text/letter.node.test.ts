import { describe, expect, it } from '../helpers/node.js';
import fc, { runs } from '../helpers/property.js';
import {
  composeLetter,
  LONGEST_MAILTO,
  mailtoAddress,
  messageWays,
  WEB_MAIL,
  type LetterParts,
} from '../../src/text/letter.js';

describe('composeLetter', () => {
  const cases: [name: string, parts: LetterParts, letter: string][] = [
    ['nothing', {}, ''],
    [
      'all parts, the writer’s own words before every point',
      {
        opening: 'Dear member,',
        words: 'I teach here.\nWe need help.',
        points: ['Please fund it.', 'Please publish it.'],
        closing: 'Yours sincerely,',
        name: 'A. Reader',
        place: 'Wattle Street',
      },
      'Dear member,\n\nI teach here.\nWe need help.\n\nPlease fund it.\n\nPlease publish it.\n\nYours sincerely,\nA. Reader\nWattle Street',
    ],
    ['no words of one’s own', { opening: 'Dear member,', words: '  ', points: ['One.'] }, 'Dear member,\n\nOne.'],
    ['a name without a closing', { points: ['One.'], name: ' A. \n Reader ' }, 'One.\n\nA. Reader'],
    ['line ends of every kind, and controls', { words: 'a\r\nb\rc\td\u0000\u0007e\u007f' }, 'a\nb\nc de'],
    ['half a character', { words: 'a\ud83db\ud83dc' }, 'a\ufffdb\ufffdc'],
    ['each control but the end of a line', { words: 'a\u0001\u0008\u000b\u001f\u007fb\n\u0080c' }, 'ab\n\u0080c'],
    [
      'space around each part',
      { opening: ' a ', words: '\n b\n', points: [' c ', ' '], closing: ' d ', name: '\n', place: ' e\tf' },
      'a\n\nb\n\nc\n\nd\ne f',
    ],
  ];
  for (const [name, parts, letter] of cases) it(name, () => expect(composeLetter(parts)).to.equal(letter));

  it('puts the writer’s words before each point, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 2, maxLength: 6 }), ([words, ...points]) => {
        const letter = composeLetter({ opening: 'X,', words, points });
        expect(letter).to.equal(['X,', words, ...points].join('\n\n'));
      }),
      runs(100),
    );
  });
});

describe('mailtoAddress', () => {
  const cases: [name: string, to: string | undefined, subject: string, body: string, address: string][] = [
    ['no addressee', undefined, 'A', 'B', 'mailto:?subject=A&body=B'],
    ['blanks and lines as RFC 6068 has them', 'a@b.example', 'A b', 'c\nd', 'mailto:a@b.example?subject=A%20b&body=c%0D%0Ad'],
    ['what parts an address', 'a&b=c@b.example', 'A&B=C?', '#%+', 'mailto:a%26b%3Dc@b.example?subject=A%26B%3DC%3F&body=%23%25%2B'],
    ['no further header from a subject', 'a@b.example', 'A\r\nBcc: x@y.example', '', 'mailto:a@b.example?subject=A%20Bcc%3A%20x%40y.example&body='],
    ['several addressees', 'a@b.example, c@d.example', 'A', '', 'mailto:a@b.example,c@d.example?subject=A&body='],
    ['no further addressee', 'a@b.example?cc=x@y.example', 'A', '', 'mailto:a@b.example%3Fcc%3Dx@y.example?subject=A&body='],
    ['no further line from an addressee', ' a@b.example \r\n bcc:\tx@y.example ', ' A ', ' b ', 'mailto:a@b.example%20bcc%3A%20x@y.example?subject=A&body=b'],
    ['half a character, and what nobody sees, in an addressee', 'a\ud800@b.example\u0000\u007f', 'A', '', 'mailto:a%EF%BF%BD@b.example?subject=A&body='],
    ['commas with any space after them', 'a@b.example,  c@d.example,\n e@f.example', 'A', '', 'mailto:a@b.example,c@d.example,e@f.example?subject=A&body='],
    ['line ends of every kind', undefined, 'A\rB', 'a\rb\r\nc\n\nd', 'mailto:?subject=A%20B&body=a%0D%0Ab%0D%0Ac%0D%0A%0D%0Ad'],
    ['letters of other scripts', undefined, 'é', 'ن', 'mailto:?subject=%C3%A9&body=%D9%86'],
    ['half a character, which encodeURIComponent would refuse', undefined, '\udc00', 'a\ud800', 'mailto:?subject=%EF%BF%BD&body=a%EF%BF%BD'],
  ]; // prettier-ignore
  for (const [name, to, subject, body, address] of cases)
    it(name, () => expect(mailtoAddress({ to, subject, body })).to.equal(address));

  it('names who gets a copy, seen or unseen, and lets no address name more', () => {
    const message = { to: 'a@b.example', cc: 'c@d.example, e@f.example', bcc: 'g@h.example&cc=x@y.example' };
    expect(mailtoAddress({ ...message, subject: 'A', body: 'B' })).to.equal(
      'mailto:a@b.example?cc=c@d.example,e@f.example&bcc=g@h.example%26cc%3Dx@y.example&subject=A&body=B',
    );
  });

  it('can be read back, for every letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const body = composeLetter({ words: text });
        const { search } = new URL(mailtoAddress({ subject: 'A', body }));
        const found = /&body=(.*)$/.exec(search)![1]!;
        expect(decodeURIComponent(found).replaceAll('\r\n', '\n')).to.equal(body);
      }),
      runs(300),
    );
  });
});

describe('WEB_MAIL', () => {
  const message = { to: 'a@b.example', subject: 'A b', body: 'c\nd & e' };
  const addresses: Readonly<Record<string, readonly [whole: string, without: string]>> = {
    Gmail: [
      'https://mail.google.com/mail/?view=cm&fs=1&to=a%40b.example&su=A%20b&body=c%0D%0Ad%20%26%20e',
      'https://mail.google.com/mail/?view=cm&fs=1&su=A%20b&body=c%0D%0Ad%20%26%20e',
    ],
    Outlook: [
      'https://outlook.live.com/mail/0/deeplink/compose?to=a%40b.example&subject=A%20b&body=c%0D%0Ad%20%26%20e',
      'https://outlook.live.com/mail/0/deeplink/compose?subject=A%20b&body=c%0D%0Ad%20%26%20e',
    ],
    'Yahoo Mail': [
      'https://compose.mail.yahoo.com/?to=a%40b.example&subject=A%20b&body=c%0D%0Ad%20%26%20e',
      'https://compose.mail.yahoo.com/?subject=A%20b&body=c%0D%0Ad%20%26%20e',
    ],
  };
  it('have no line and no control in an addressee', () => {
    const odd = {
      to: ' a@b.example\n\u0007x ',
      cc: 'c@d.example\nx',
      bcc: 'e@f.example\u0000',
      subject: ' A\n b ',
      body: ' c\td ',
    };
    expect(WEB_MAIL.map(({ address }) => new URL(address(odd)).search)).to.deep.equal([
      '?view=cm&fs=1&cc=c@d.example%20x&bcc=e@f.example&to=a%40b.example%20x&su=A%20b&body=c%20d',
      '?to=a%40b.example%20x&subject=A%20b&body=c%20d',
      '?to=a%40b.example%20x&subject=A%20b&body=c%20d',
    ]);
  });

  for (const { name, address } of WEB_MAIL) {
    it(name, () => {
      expect([address(message), address({ ...message, to: undefined })]).to.deep.equal(addresses[name]);
    });
  }
});

describe('messageWays', () => {
  it('offers the web mail alone that takes copies, where the letter has any', () => {
    const { web } = messageWays({ to: 'a@b.example', cc: 'c@d.example', subject: 'A', body: 'B' });
    expect(web).to.deep.equal([
      {
        name: 'Gmail',
        address: 'https://mail.google.com/mail/?view=cm&fs=1&cc=c@d.example&to=a%40b.example&su=A&body=B',
      },
    ]);
  });

  /** A message whose `mailto:` address has so many characters. */
  const ofLength = (length: number) => {
    const begin = mailtoAddress({ subject: 'A', body: '' }).length;
    return { subject: 'A', body: 'b'.repeat(length - begin) };
  };
  /** What programs were seen to take, in characters of the address: each gets less than that, or nothing. */
  const limits: [program: string, most: number][] = [
    ['Chrome on Windows, which does nothing past it', 2046],
    ['Internet Explorer and what embeds it', 2083],
    ['Gmail as the handler of mailto', 4096],
  ];
  it('hands over up to 1,800 characters, and not one more', () => {
    expect(LONGEST_MAILTO).to.equal(1800);
    expect(messageWays(ofLength(1800)).program).to.have.lengthOf(1800);
    expect(messageWays(ofLength(1801))).to.deep.equal({ program: undefined, web: [] });
  });
  for (const [program, most] of limits) {
    it(`stays within what is taken by ${program}`, () => {
      const { program: address = '', web } = messageWays(ofLength(1800));
      for (const one of [address, ...web.map(({ address: of }) => of)]) expect(one.length).to.be.below(most);
    });
  }
  it('measures letters as they are sent: a letter of Arabic takes six characters', () => {
    expect(messageWays({ subject: 'A', body: 'ن'.repeat(290) }).program).to.be.a('string');
    expect(messageWays({ subject: 'A', body: 'ن'.repeat(300) }).program).to.equal(undefined);
  });
  it('never hands over a part of a letter', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 4000 }), (length) => {
        const message = ofLength(length);
        const { program, web } = messageWays(message);
        for (const address of [program, ...web.map((one) => one.address)])
          if (address) expect(address.endsWith(message.body)).to.equal(true);
      }),
      runs(200),
    );
  });
});
