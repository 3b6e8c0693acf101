/**
 * The facts table's value column with what each value should say: a native reader's wording, thought through one by one.
 * `unit` is the noun that the document gives for each language.
 */
import type { PluralForms } from '../../src/quantity/phrases.js';

export type Language = 'en-AU' | 'de' | 'fr' | 'ar' | 'tr';

export interface Fact {
  readonly typed: string;
  readonly unit?: Readonly<Partial<Record<Language, PluralForms>>>;
  readonly says: Readonly<Record<Language, string>>;
}

const fact = (
  typed: string,
  en: string,
  de: string,
  fr: string,
  ar: string,
  tr: string,
  unit?: Fact['unit'],
): Fact => ({
  typed,
  says: { 'en-AU': en, de, fr, ar, tr },
  ...(unit && { unit }),
});

/**
 * Engines differ in which no-break space and direction mark they write, and in whose digits plain Arabic has; readers
 * know all of them.
 */
export const plain = (text: string): string =>
  text
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/\s/g, ' ')
    .replace(/[٠-٩]/g, (digit) => `${digit.charCodeAt(0) - 0x660}`)
    .replace(/[٬٫٪]/g, (sign) => ({ '٬': ',', '٫': '.', '٪': '%' })[sign]!);

export const facts: readonly Fact[] = [
  fact('28.5%', '28.5%', '28,5 %', '28,5 %', '28.5%', '%28,5'),
  fact(
    'more than 1 in 3',
    'more than 1 in 3',
    'mehr als 1 von 3',
    'plus de 1 sur 3',
    'أكثر من 1 من كل 3',
    '3’te 1’den fazla',
  ),
  fact('almost 1 in 5', 'almost 1 in 5', 'fast 1 von 5', 'presque 1 sur 5', 'ما يقرب من 1 من كل 5', 'neredeyse 5’te 1'),
  fact('1 in 4', '1 in 4', '1 von 4', '1 sur 4', '1 من كل 4', '4’te 1'),
  fact('2 in 5', '2 in 5', '2 von 5', '2 sur 5', '2 من كل 5', '5’te 2'),
  fact('78%', '78%', '78 %', '78 %', '78%', '%78'),
  fact('42%', '42%', '42 %', '42 %', '42%', '%42'),
  fact('11%', '11%', '11 %', '11 %', '11%', '%11'),
  fact('1 in 6', '1 in 6', '1 von 6', '1 sur 6', '1 من كل 6', '6’da 1'),
  fact('1 in 10', '1 in 10', '1 von 10', '1 sur 10', '1 من كل 10', '10’da 1'),
  fact('1 in 20', '1 in 20', '1 von 20', '1 sur 20', '1 من كل 20', '20’de 1'),
  fact('6.7%', '6.7%', '6,7 %', '6,7 %', '6.7%', '%6,7'),
  fact('74 initiatives', '74 initiatives', '74 Initiativen', '74 initiatives', '74 مبادرة', '74 girişim', {
    de: { one: 'Initiative', other: 'Initiativen' },
    fr: { one: 'initiative', other: 'initiatives' },
    ar: { few: 'مبادرات', other: 'مبادرة' },
    tr: { other: 'girişim' },
  }),
  fact(
    '193,277 website sessions',
    '193,277 website sessions',
    '193.277 Website-Sitzungen',
    '193 277 sessions sur le site',
    '193,277 جلسة على الموقع',
    '193.277 web sitesi oturumu',
    {
      de: { one: 'Website-Sitzung', other: 'Website-Sitzungen' },
      fr: { one: 'session sur le site', other: 'sessions sur le site' },
      ar: { few: 'جلسات على الموقع', other: 'جلسة على الموقع' },
      tr: { other: 'web sitesi oturumu' },
    },
  ),
  fact('11.5%', '11.5%', '11,5 %', '11,5 %', '11.5%', '%11,5'),
  fact('21% to 65%', '21% to 65%', '21 bis 65 %', '21 à 65 %', 'بين 21% و65%', '%21 ila %65'),
  fact('25–47%', '25% to 47%', '25 bis 47 %', '25 à 47 %', 'بين 25% و47%', '%25 ila %47'),
  fact('2.2% - 4.4%', '2.2% to 4.4%', '2,2 bis 4,4 %', '2,2 à 4,4 %', 'بين 2.2% و4.4%', '%2,2 ila %4,4'),
  fact('66 studies', '66 studies', '66 Studien', '66 études', '66 دراسة', '66 araştırma', {
    de: { one: 'Studie', other: 'Studien' },
    fr: { one: 'étude', other: 'études' },
    ar: { few: 'دراسات', other: 'دراسة' },
    tr: { other: 'araştırma' },
  }),
  fact(
    '145 offences by 7 offenders',
    '145 offences by 7 offenders',
    '145 Straftaten von 7 Tätern',
    '145 infractions commises par 7 auteurs',
    '145 جريمة ارتكبها 7 جناة',
    '7 failin işlediği 145 suç',
    {
      de: { other: '# Straftaten von # Tätern' },
      fr: { other: '# infractions commises par # auteurs' },
      ar: { other: '# جريمة ارتكبها # جناة' },
      tr: { other: '#2 failin işlediği #1 suç' },
    },
  ),
  fact(
    '$13 to $100 AUD',
    '$13 to $100 AUD',
    '13 bis 100 australische Dollar',
    '13 à 100 dollars australiens',
    'بين 13 و100 دولار أسترالي',
    '13 ila 100 Avustralya doları',
  ),
  fact('90% to 75%', 'from 90% to 75%', 'von 90 % auf 75 %', 'de 90 % à 75 %', 'من 90% إلى 75%', '%90’dan %75’e'),
  fact('5.2 minutes', '5.2 minutes', '5,2 Minuten', '5,2 minutes', '5.2 دقيقة', '5,2 dakika'),
  fact('13 hours', '13 hours', '13 Stunden', '13 heures', '13 ساعة', '13 saat'),
  fact('20,254', '20,254', '20.254', '20 254', '20,254', '20.254'),
  fact(
    '2x more likely',
    '2 times more likely',
    '2-mal so wahrscheinlich',
    '2 fois plus probable',
    'أكثر احتمالًا بمرتين',
    '2 kat daha olası',
    {
      de: { other: 'so wahrscheinlich' },
      fr: { other: 'plus probable' },
      ar: { two: 'أكثر احتمالًا ب#', other: 'أكثر احتمالًا ب#' },
      tr: { other: 'daha olası' },
    },
  ),
  fact('1 in 3', '1 in 3', '1 von 3', '1 sur 3', '1 من كل 3', '3’te 1'),
  fact('1 in 100', '1 in 100', '1 von 100', '1 sur 100', '1 من كل 100', '100’de 1'),
  fact('nearly 250,000', 'nearly 250,000', 'knapp 250.000', 'près de 250 000', 'قرابة 250,000', '250.000’e yakın'),
  fact(
    '1,339,597 in 2020 to 3,188,793 in 2021',
    'from 1,339,597 in 2020 to 3,188,793 in 2021',
    'von 1.339.597 im Jahr 2020 auf 3.188.793 im Jahr 2021',
    'de 1 339 597 en 2020 à 3 188 793 en 2021',
    'من 1,339,597 في عام 2020 إلى 3,188,793 في عام 2021',
    '2020’de 1.339.597’den 2021’de 3.188.793’e',
  ),
  fact(
    '606 in 2018 to 27,217 in the first half of 2020',
    'from 606 in 2018 to 27,217 in the first half of 2020',
    'von 606 im Jahr 2018 auf 27.217 im ersten Halbjahr 2020',
    'de 606 en 2018 à 27 217 au premier semestre 2020',
    'من 606 في عام 2018 إلى 27,217 في النصف الأول من عام 2020',
    '2018’de 606’dan 2020 yılının ilk yarısında 27.217’ye',
  ),
  fact(
    '$3,527,195 USD',
    '$3,527,195 USD',
    '3.527.195 US-Dollar',
    '3 527 195 dollars américains',
    '3,527,195 دولار أمريكي',
    '3.527.195 ABD doları',
  ),
  fact(
    '114 children, 42% of them in Australia',
    '114 children, 42% of them in Australia',
    '114 Kinder, davon 42 % in Australien',
    '114 enfants, dont 42 % en Australie',
    '114 طفلًا، 42% منهم في أستراليا',
    '114 çocuk, %42’si Avustralya’da',
    {
      de: { other: '# Kinder, davon # in Australien' },
      fr: { other: '# enfants, dont # en Australie' },
      ar: { many: '# طفلًا، # منهم في أستراليا', other: '# طفل، # منهم في أستراليا' },
      tr: { other: '# çocuk, #’si Avustralya’da' },
    },
  ),
  fact(
    'at least 2 images or videos every second',
    'at least 2 images or videos every second',
    'mindestens 2 Bilder oder Videos pro Sekunde',
    'au moins 2 images ou vidéos chaque seconde',
    'ما لا يقل عن 2 من الصور أو مقاطع الفيديو كل ثانية',
    'her saniye en az 2 görsel veya video',
    {
      de: { other: 'Bilder oder Videos' },
      fr: { other: 'images ou vidéos' },
      ar: { other: 'من الصور أو مقاطع الفيديو' },
      tr: { other: 'görsel veya video' },
    },
  ),
];
