import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readDate } from '../../../src/data/feed/dates.js';

const CASES: readonly (readonly [text: string, iso: string | null])[] = [
  // RFC 822 and its kin
  ['Thu, 01 Jan 2004 19:48:21 GMT', '2004-01-01T19:48:21Z'],
  ['Thu, 01 Jan 2004 19:48 GMT', '2004-01-01T19:48:00Z'],
  ['01 Jan 2004 19:48:21 +0000', '2004-01-01T19:48:21Z'],
  ['Thu, 01 Jan 04 19:48:21 GMT', '2004-01-01T19:48:21Z'],
  ['Fri, 31 Dec 99 23:59:59 GMT', '1999-12-31T23:59:59Z'],
  ['Thu, 01 Jan 2004', '2004-01-01'],
  ['Mon, 26 Jan 2004 16:31:00 EST', '2004-01-26T21:31:00Z'],
  ['Mon, 26 Jan 2004 16:31:00 EDT', '2004-01-26T20:31:00Z'],
  ['Mon, 26 Jan 2004 16:31:00 PT', '2004-01-27T00:31:00Z'],
  ['Mon, 26 Jan 2004 16:31:00 AEDT', '2004-01-26T05:31:00Z'],
  ['Mon, 26 Jan 2004 16:31:00 A', '2004-01-26T17:31:00Z'],
  ['Mon, 26 Jan 2004 16:31:00 M', '2004-01-27T04:31:00Z'],
  ['Mon, 26 Jan 2004 16:31:00 N', '2004-01-26T15:31:00Z'],
  ['Mon, 26 Jan 2004 16:31:00 Y', '2004-01-26T04:31:00Z'],
  ['Mon, 26 Jan 2004 16:31:00 Z', '2004-01-26T16:31:00Z'],
  ['Mon, 26 January 2004 16:31:00 -0500', '2004-01-26T21:31:00Z'],
  ['Mon, 26 Jan 2004 16:31:00 +05:30', '2004-01-26T11:01:00Z'],
  ['Mon, 26 Jan 2004 16:31:00 GMT+0100', '2004-01-26T15:31:00Z'],
  ['Mon, 26 Jan 2004 16:31:00 UTC', '2004-01-26T16:31:00Z'],
  ['Mon, 26 Jan 2004 16:31:00 Etc/GMT', '2004-01-26T16:31:00Z'],
  ['Mon, 26 Jan 2004 16:31:00 -0800 (PST)', '2004-01-27T00:31:00Z'],
  ['Mon, 26 Jan 2004 4:31:00 PM EST', '2004-01-26T21:31:00Z'],
  ['Mon, 26 Jan 2004 16:31:00', '2004-01-26T16:31:00Z'],
  ['  Mon,26   Jan 2004\n16:31:00   GMT ', '2004-01-26T16:31:00Z'],
  ['Sun, 31 Dec 2006 24:00:00 GMT', '2007-01-01T00:00:00Z'],
  ['Sun, 29 Feb 2004 00:00:00 GMT', '2004-02-29T00:00:00Z'],
  // RFC 850, asctime, JavaScript, and other software
  ['Sunday, 04-Jan-04 16:29:06 GMT', '2004-01-04T16:29:06Z'],
  ['Sun Jan  4 16:29:06 2004', '2004-01-04T16:29:06Z'],
  ['Sun Jan  4 16:29:06 PST 2004', '2004-01-05T00:29:06Z'],
  ['Sun Jan 4 16:29:06 +0100 2004', '2004-01-04T15:29:06Z'],
  ['Thu Aug 30 2012 17:26:16 GMT+0200 (CEST)', '2012-08-30T15:26:16Z'],
  ['January 4, 2004 4:29 pm', '2004-01-04T16:29:00Z'],
  ['12:05 a.m.', null],
  ['Fri, 2006/09/15 08:19:53 EDT', '2006-09-15T12:19:53Z'],
  ['2004-05-25 23:23:45', '2004-05-25T23:23:45Z'],
  ['1072987701', '2004-01-01T20:08:21Z'],
  // W3CDTF and ISO 8601
  ['2003', '2003-01-01'],
  ['2003-12', '2003-12-01'],
  ['2003-12-31', '2003-12-31'],
  ['2003-12-31T10:14Z', '2003-12-31T10:14:00Z'],
  ['2003-12-31T10:14:55Z', '2003-12-31T10:14:55Z'],
  ['2003-12-31t10:14:55z', '2003-12-31T10:14:55Z'],
  ['2003-12-31T10:14:55.1234Z', '2003-12-31T10:14:55.123Z'],
  ['2003-12-31T10:14:55-08:00', '2003-12-31T18:14:55Z'],
  ['2003-12-31T18:14:55+08:00', '2003-12-31T10:14:55Z'],
  ['2004-02-28T18:14:55-08:00', '2004-02-29T02:14:55Z'],
  ['2003-12-31T10:14:55', '2003-12-31T10:14:55Z'],
  ['2003-12-31T10:14:55.000+00:00', '2003-12-31T10:14:55Z'],
  ['20031231T101455Z', '2003-12-31T10:14:55Z'],
  ['20031231', '2003-12-31'],
  ['031231', '2003-12-31'],
  ['03-12-31', '2003-12-31'],
  ['2003-335', '2003-12-01'],
  ['2003335', '2003-12-01'],
  ['03335', '2003-12-01'],
  ['2004-W01', '2003-12-29'],
  ['2009-W53-7', '2010-01-03'],
  ['2003W527', '2003-12-28'],
  ['2004-7-3', '2004-07-03'],
  // months and notations of other languages, where they are certain
  ['2004년 05월 28일  01:31:15', '2004-05-27T16:31:15Z'],
  ['2004-05-25 오후 11:23:17', '2004-05-25T14:23:17Z'],
  ['2004年5月28日 01:31', '2004-05-28T01:31:00Z'],
  ['2004-július-13T9:15-05:00', '2004-07-13T14:15:00Z'],
  ['Κυρ, 11 Ιούλ 2004 12:00:00 EST', '2004-07-11T17:00:00Z'],
  ['mar., 26 août 2008 10:00:00 +0200', '2008-08-26T08:00:00Z'],
  ['26 März 2008', '2008-03-26'],
  ['26 декабря 2008', '2008-12-26'],
  // no dates
  ['', null],
  ['yesterday', null],
  ['Sun, 31 Nov 2004 00:00:00 GMT', null],
  ['2003-13-31', null],
  ['2003-12-31T25:14:55Z', null],
  ['0000-00-00T00:00:00', null],
  ['03/04/2005', null],
  ['1.5', null],
];

describe('dates of feeds', () => {
  for (const [text, iso] of CASES) {
    it(`${JSON.stringify(text)} is ${iso}`, () => {
      expect(readDate(text)).to.equal(iso);
    });
  }

  it('never throws, and answers with a date that Date reads or with null', () => {
    const pieces = fc.constantFrom(
      '2004',
      '-',
      ':',
      'T',
      'Jan',
      ' ',
      '+',
      '24',
      '60',
      'PST',
      'W',
      '오후',
      '년',
      'pm',
      '99',
      '0',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')),
        ),
        (text) => {
          const date = readDate(text);
          expect(date === null || !Number.isNaN(Date.parse(date))).to.equal(true);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('reads every date that Date writes', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1970-01-01'), max: new Date('2049-12-31'), noInvalidDate: true }),
        (date) => {
          const second = new Date(Math.floor(+date / 1000) * 1000);
          const iso = second.toISOString().replace('.000Z', 'Z');
          expect(readDate(second.toUTCString())).to.equal(iso);
          expect(readDate(second.toISOString())).to.equal(iso);
          expect(readDate(second.toString())).to.equal(iso);
        },
      ),
    );
  });
});
