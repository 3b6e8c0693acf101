import { unbroken } from '../../src/text/unbroken.js';
import { describe, expect, it } from '../helpers/node.js';
import fc, { runs } from '../helpers/property.js';

describe('a text whose numbers stay whole', () => {
  for (const [text, says] of [
    ['1 in 5 adults', '1_in_5 adults'],
    ['2 de cada 5', '2_de_cada_5'],
    ['21% to 65%', '21%_to_65%'],
    ['1 trong 4', '1_trong_4'],
    ['145 offences by 7 offenders', '145_offences by 7_offenders'],
    ['10 minutes to 20 minutes', '10_minutes to 20_minutes'],
    ['95% confidence interval', '95%_confidence interval'],
    ['606 in 2018 to 27,217 in 2020', '606 in_2018 to_27,217 in_2020'],
    ['1 in 5 and 1 in 6', '1_in_5 and 1_in_6'],
    ['in the year 2020. In 5 cases', 'in the year_2020. In 5_cases'],
    ['Etwa 2,4-mal so viele', 'Etwa_2,4~mal so viele'],
    ['27,3\u00a0% und 95-%-Konfidenzintervall', '27,3_% und 95~%~Konfidenzintervall'],
    ['نحو 2.3 ضعف', 'نحو_2.3_ضعف'],
    ['زيادة بمقدار 13 نقطة مئوية', 'زيادة بمقدار_13_نقطة مئوية'],
    ['في عام 2023 إلى 987,654,321 في عام 2024', 'في_عام_2023 إلى_987,654,321 في_عام_2024'],
    ['en 2018 à 27\u202f217 élèves', 'en_2018 à_27\u202f217_élèves'],
    ['in 2018 to 1 in 5', 'in_2018 to 1_in_5'],
    ['11,108 من أصل 20,254', '11,108 من_أصل_20,254'],
    ['في النصف الأول من عام 2020', 'في النصف الأول من_عام_2020'],
    ['606 في عام 2018', '606 في_عام_2018'],
    ['von 606 im Jahr 2018', 'von_606 im_Jahr_2018'],
    ['Anstieg um 13 Prozent', 'Anstieg um_13_Prozent'],
    ['1.234.567.890 bis 1.456.789.012', '1.234.567.890 bis_1.456.789.012'],
    ['11.108 von 20.254', '11.108 von_20.254'],
    ['au premier semestre 2020', 'au_premier semestre_2020'],
    ['12 लाख', '12_लाख'],
    ['„2,4-mal.“', '„2,4~mal.“'],
    ['in the first half of 2020', 'in_the_first half_of_2020'],
    ['en el primer semestre de 2020', 'en_el_primer semestre_de_2020'],
    ['im ersten Halbjahr 2020', 'im_ersten Halbjahr_2020'],
    ['March 2026, PDF, 2.4 MB', 'March_2026, PDF, 2.4_MB'],
    ['3 April 2023', '3_April_2023'],
    ['20 de noviembre de 2026', '20_de_noviembre de_2026'],
    ['el 20 de noviembre', 'el 20_de_noviembre'],
    ['1,234,567,890 to 2,345,678,901', '1,234,567,890 to_2,345,678,901'],
    ['11.108 de 20.254', '11.108_de_20.254'],
    ['$13 to $100 AUD', '$13_to_$100_AUD'],
    ['Call 1800 975 707, any time', 'Call 1800_975_707, any time'],
    ['+61 2 5550 1234.', '+61_2_5550_1234.'],
    ['Parental production: A critical review', 'Parental production: A_critical review'],
    ['I was believed by a friend.', 'I was believed by a friend.'],
    ['Responses to a child', 'Responses to a_child'],
    ['42% of them', '42% of_them'],
    ['42 % der Kinder', '42_% der_Kinder'],
    ['18 in sexual exploitation', '18 in_sexual exploitation'],
    ['10 to 20 minutes', '10_to_20 minutes'],
    ['9 am to 5 pm', '9_am to 5_pm'],
    ['aged 16 and over', 'aged 16_and_over'],
    ['between 27.3% and 29.8%', 'between 27.3%_and_29.8%'],
    ['It was 1 in 4. Now it is \u20681 in 5\u2069.', 'It was 1_in_4. Now it is \u20681_in_5\u2069.'],
    ['Call 13 11 14. All hours', 'Call 13_11_14. All hours'],
    ['etwa 28,5 von 100', 'etwa_28,5_von_100'],
    ['1 out of 5', '1_out_of_5'],
    ['von 21\u00a0% auf 65\u00a0%', 'von_21_% auf_65_%'],
    ['Anstieg um 20 %', 'Anstieg um_20_%'],
    ['2 von 5 Kindern', '2_von_5 Kindern'],
    ['3. April 2023', '3._April_2023'],
    ['1 sur 4 en 2022', '1_sur_4 en_2022'],
    ['1er avril 2023', '1er_avril_2023'],
    ['8\u202f503 enfants', '8\u202f503_enfants'],
    ['1 من أصل 5', '1_من_أصل_5'],
    ['بمقدار 20%', 'بمقدار_20%'],
    ['مارس 2026، 42% من الأطفال', 'مارس_2026، 42% من_الأطفال'],
    ['हर 5 में से 1', 'हर 5_में_से_1'],
    ['3 मार्च 2023 में', '3_मार्च_2023 में'],
    ['2022 में', '2022_में'],
    ['1st April 2023', '1st_April_2023'],
    ['April 3, 2023', 'April_3,_2023'],
    ['September 30, 2023.', 'September_30,_2023.'],
    ['1990 to 2020', '1990_to_2020'],
    ['1 in 2000', '1 in_2000'],
    // A phone number is nobody's.
    ['Call 131 444 or 1800 333 000', 'Call 131_444 or 1800_333_000'],
    ['1300 659 467 or 131 444', '1300_659_467 or 131_444'],
    ['0800 1111 and 999', '0800_1111 and 999'],
    ['(02) 5550 1234 in 5 minutes', '(02)_5550_1234 in 5_minutes'],
    ['13 11 14 (all hours)', '13_11_14 (all hours)'],
    // A year has its word, not every word before.
    ['I was there in March 2020', 'I was there in March_2020'],
    ['als wir uns im Mai in Berlin 2020 trafen', 'als wir uns im Mai in Berlin_2020 trafen'],
    ['she had to go to Manila 2020.', 'she had to go to Manila_2020.'],
    ['In 2020 15 people came', 'In_2020 15_people came'],
    // Signs part.
    ['5, 6 and (7) in 2', '5, 6 and (7) in 2'],
    ['5 $13 and $13 the 95%', '5 $13_and_$13 the 95%'],
    // Addresses, codes and dates are copied.
    ['https://example.org/2022-report', 'https://example.org/2022-report'],
    ['example.org/a?y=2022-report', 'example.org/a?y=2022-report'],
    ['10.1000/5-abcd', '10.1000/5-abcd'],
    ['5-report.pdf', '5-report.pdf'],
    ['2022-W05', '2022-W05'],
    // A word that ends as another does is its own.
    ['1 proof 5', '1 proof 5'],
    ['1 forum 5', '1 forum 5'],
    ['1 about 5', '1 about 5'],
    ['1 niveau 5', '1 niveau 5'],
    ['5 जिनमें 1', '5 जिनमें 1'],
    ['16 hand over', '16_hand over'],
    ['16 and moreover', '16 and moreover'],
    ['in 12020', 'in 12020'],
    ['x+61 5550 1234', 'x+61 5550_1234'],
    ['121st April 2023', '121st April_2023'],
    ['5 121st', '5 121st'],
    ['2 of 5 euAUD', '2_of_5 euAUD'],
    ['3 conversations 2023', '3 conversations_2023'],
    ['by 2030', 'by_2030'],
    // Two beginnings, and titles with full stops inside them.
    ['Who: A child. A friend.', 'Who: A_child. A_friend.'],
    ['Dr. Who responds to a child', 'Dr. Who responds to a_child'],
    ['I was believed by a friend. ', 'I was believed by a friend. '],
    ['Words to a friend, v.12', 'Words to a_friend, v.12'],
    // What is long may break, and a word without a number is nobody's.
    ['1,339,597 organisations', '1,339,597 organisations'],
    ['1800 9755 7077 123', '1800_9755_7077_123'],
    ['1800 9755 7077 1234', '1800 9755 7077 1234'],
    ['one in five', 'one in five'],
  ] as const)
    it(text, () =>
      expect(
        unbroken(text)
          .replace(/\u00a0/g, '_')
          .replace(/\u2011/g, '~'),
      ).to.equal(says),
    );

  const word = fc.constantFrom(
    ...'1 13 444 2020 1800 5,000 3. 1st +61 (02) $13 21% % AUD 2,4-mal 95-%-Konfidenz in of to and the a A de cada um von March मार्च में من أصل نحو children, end. (so) : –'.split(
      ' ',
    ),
  );
  const gap = fc.constantFrom(' ', ' ', ' ', '\u00a0', '  ', '\n', '-', ', ', '');
  const texts = fc.array(fc.tuple(fc.oneof({ weight: 9, arbitrary: word }, fc.string({ unit: 'grapheme' })), gap));
  const plain = (text: string) => text.replace(/\u00a0/g, ' ').replace(/\u2011/g, '-');

  it('says the same, and says it once', () =>
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.flat().join('');
        const once = unbroken(text);
        expect(plain(once)).to.equal(plain(text));
        expect(unbroken(once)).to.equal(once);
      }),
      runs(20_000),
    ));
});
