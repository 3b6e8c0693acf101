import { readFileSync } from 'node:fs';
import { formatQuantity } from '../../src/quantity/format-quantity.js';
import {
  en,
  es,
  fil,
  hi,
  phrasesFrom,
  vi,
  zhHans,
  type LanguageNumbers,
  type Phrases,
} from '../../src/quantity/index.js';
import { readQuantity } from '../../src/quantity/read-quantity.js';
import { formatShare } from '../../src/quantity/out-of.js';
import { describe, expect, it } from '../helpers/node.js';
import { inFive, read } from './notations.js';

const plain = (text: string): string => text.replace(/[\u200e\u200f\u061c\u2068\u2069]/g, '').replace(/\s/g, ' ');
const say = (typed: string, locale: string, phrases: Phrases): string =>
  plain(formatQuantity(readQuantity(typed)!, { locale, phrases }));

/** What is typed, and what stands there in Spanish, Vietnamese, Simplified Chinese, Filipino and Hindi. */
const inFiveMore: readonly (readonly [typed: string, es: string, vi: string, zh: string, fil: string, hi: string])[] = [
  ['1 in 4', '1 de cada 4', '1 trong 4', '四分之一', '1 sa bawat 4', 'हर 4 में से 1'],
  [
    'more than 1 in 3',
    'más de 1 de cada 3',
    'hơn 1 trong 3',
    '超过三分之一',
    'mahigit 1 sa bawat 3',
    'हर 3 में से 1 से अधिक',
  ],
  [
    '11,108 of 20,254',
    '11.108 de 20.254',
    '11.108 trong số 20.254',
    '20,254中的11,108',
    '11,108 sa 20,254',
    '20,254 में से 11,108',
  ],
  [
    '25.3% (1 in 4)',
    '25,3 % (1 de cada 4)',
    '25,3% (1 trong 4)',
    '25.3%（四分之一）',
    '25.3% (1 sa bawat 4)',
    '25.3% (हर 4 में से 1)',
  ],
  ['28.5%', '28,5 %', '28,5%', '28.5%', '28.5%', '28.5%'],
  ['at least 5%', 'al menos el 5 %', 'ít nhất 5%', '至少5%', 'hindi bababa sa 5%', 'कम से कम 5%'],
  ['less than 1%', 'menos del 1 %', 'dưới 1%', '不到1%', 'wala pang 1%', '1% से कम'],
  ['over half', 'más de la mitad', 'trên một nửa', '超过一半', 'mahigit kalahati', 'आधे से ज़्यादा'],
  ['half', 'la mitad', 'một nửa', '一半', 'kalahati', 'आधा'],
  ['two thirds', 'dos tercios', '2/3', '三分之二', '2 sa bawat 3', 'दो तिहाई'],
  ['250,000', '250.000', '250.000', '250,000', '250,000', '2,50,000'],
  ['3.2 million', '3,2 millones', '3,2 triệu', '320万', '3.2 milyon', '32 लाख'],
  ['4.5 billion', '4,5 mil millones', '4,5 tỷ', '45亿', '4.5 bilyon', '4.5 अरब'],
  ['€1.3 million', '1,3 millones de euros', '1,3 triệu euro', '130万欧元', '1.3 milyong euro', '13 लाख यूरो'],
  [
    '5 percentage points',
    '5 puntos porcentuales',
    '5 điểm phần trăm',
    '5个百分点',
    '5 porsiyentong punto',
    '5 प्रतिशत अंक',
  ],
  ['1 percentage point', '1 punto porcentual', '1 điểm phần trăm', '1个百分点', '1 porsiyentong punto', '1 प्रतिशत अंक'],
  ['13 hours', '13 horas', '13 giờ', '13小时', '13 oras', '13 घंटे'],
  ['every second', 'cada segundo', 'mỗi giây', '每秒', 'bawat segundo', 'हर सेकंड'],
  ['21% to 65%', '21 % a 65 %', '21% đến 65%', '21%至65%', '21% hanggang 65%', '21% से 65%'],
  [
    '606 in 2018 to 27,217 in the first half of 2020',
    'de 606 en 2018 a 27.217 en el primer semestre de 2020',
    'từ 606 vào năm 2018 lên 27.217 trong nửa đầu năm 2020',
    '从2018年的606升至2020年上半年的27,217',
    'mula 606 noong 2018 ay naging 27,217 sa unang kalahati ng 2020',
    '2018 में 606 से बढ़कर 2020 की पहली छमाही में 27,217',
  ],
  [
    '28.5% (95% CI 27.3–29.8)',
    '28,5 % (entre el 27,3 % y el 29,8 %, intervalo de confianza del 95 %)',
    '28,5% (từ 27,3% đến 29,8%, khoảng tin cậy 95%)',
    '28.5%（27.3%至29.8%之间，95%置信区间）',
    '28.5% (sa pagitan ng 27.3% at 29.8%, 95% na agwat ng kumpiyansa)',
    '28.5% (27.3% और 29.8% के बीच, 95% विश्वास अंतराल)',
  ],
  [
    '12.3 per 100,000',
    '12,3 por cada 100.000',
    '12,3 trên 100.000',
    '每100,000中有12.3',
    '12.3 sa bawat 100,000',
    'हर 1,00,000 पर 12.3',
  ],
  ['up 12%', 'aumento del 12 %', 'tăng 12%', '上升12%', 'pagtaas nang 12%', '12% की वृद्धि'],
  [
    '90% to 75%',
    'del 90 % al 75 %',
    'từ 90% xuống còn 75%',
    '从90%降至75%',
    'mula 90% ay naging 75%',
    '90% से घटकर 75%',
  ],
  [
    '5 minutes in 2018 to 2 hours in 2020',
    'de 5 minutos en 2018 a 2 horas en 2020',
    'từ 5 phút vào năm 2018 thành 2 giờ vào năm 2020',
    '从2018年的5分钟到2020年的2小时',
    'mula 5 minuto noong 2018 ay naging 2 oras noong 2020',
    'पहले 2018 में 5 मिनट, फिर 2020 में 2 घंटे',
  ],
  ['$1.5 million', '1,5 millones de $', '1,5 triệu $', '$150万', '$1.5 milyon', '$15 लाख'],
  ['almost 1 in 5', 'casi 1 de cada 5', 'gần 1 trong 5', '将近五分之一', 'halos 1 sa bawat 5', 'हर 5 में से 1 से ज़रा कम'],
  ['doubled', 'multiplicación por 2', 'tăng lên gấp 2 lần', '增至原来的2倍', 'naging 2 beses ang dami', 'बढ़कर 2 गुना'],
  ['halved', 'reducción a la mitad', 'giảm còn một nửa', '减至一半', 'bumaba sa kalahati', 'घटकर आधा'],
];

describe('a language as data', () => {
  for (const [typed, ...says] of inFiveMore)
    it(`says "${typed}" in five more languages`, () =>
      expect([
        say(typed, 'es', es),
        say(typed, 'vi', vi),
        say(typed, 'zh-Hans', zhHans),
        say(typed, 'fil', fil),
        say(typed, 'hi', hi),
      ]).to.deep.equal(says));

  it('says English as the code does', () => {
    const file = JSON.parse(readFileSync(new URL('../../languages/en.json', import.meta.url), 'utf8')) as {
      numbers: LanguageNumbers;
    };
    const data = phrasesFrom(file.numbers);
    const words = 'more than,over,at least,almost,nearly,fewer than,under,up to,at most,just over,an estimated,about';
    const qualified = words
      .split(',')
      .flatMap((word) => ['28.5%', '1 in 4', 'half', '13 hours'].map((it) => `${word} ${it}`));
    for (const typed of [...inFive, ...read].map(([one]) => one).concat(qualified))
      expect(say(typed, 'en-AU', data), typed).to.equal(say(typed, 'en-AU', en));
  });

  it('changes what is said of money by rules, and a group that isn’t there is nothing', () => {
    const { numbers } = JSON.parse(readFileSync(new URL('../../languages/es.json', import.meta.url), 'utf8')) as {
      numbers: LanguageNumbers;
    };
    const changed = (...change: { find: string; put?: string; lower?: boolean }[]) =>
      say('€1.3 million', 'es', phrasesFrom({ ...numbers, money: { style: 'name', change } }));
    expect(changed({ find: '(x)?(euro)s', put: '[$1]$2[$9]' })).to.equal('1,3 millones []euro[]');
    expect(changed({ find: 'euros', put: 'EUROS' }, { find: 'EUR', lower: true })).to.equal('1,3 millones eurOS');
    expect(changed({ find: ' euros' })).to.equal('1,3 millones');
  });

  it('says shares out of people in whole numbers', () => {
    const share = (typed: string, locale: string, phrases: Phrases) =>
      formatShare(readQuantity(typed), 100, { locale, phrases });
    expect(share('28.5%', 'es', es)).to.equal('alrededor de 28,5 de cada 100');
    expect(share('28.5%', 'zh-Hans', zhHans)).to.equal('约100分之28.5');
    expect(share('28.5%', 'hi', hi)).to.equal('लगभग हर 100 में से 28.5');
  });
});
