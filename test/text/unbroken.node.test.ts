import { unbroken } from '../../src/text/unbroken.js';
import { describe, expect, it } from '../helpers/node.js';

describe('a text whose numbers stay whole', () => {
  for (const [text, says] of [
    ['1 in 5 adults', '1_in_5 adults'],
    ['2 de cada 5', '2_de_cada_5'],
    ['21% to 65%', '21%_to_65%'],
    ['1 trong 4', '1_trong_4'],
    ['145 offences by 7 offenders', '145_offences by 7_offenders'],
    ['10 minutes to 20 minutes', '10_minutes to 20_minutes'],
    ['95% confidence interval', '95%_confidence interval'],
    ['606 in 2018 to 27,217 in 2020', '606 in_2018 to 27,217 in_2020'],
    ['1 in 5 and 1 in 6', '1_in_5 and 1_in_6'],
    ['in the year 2020. In 5 cases', 'in the year_2020. In 5_cases'],
    ['Etwa 2,4-mal so viele', 'Etwa_2,4~mal so viele'],
    ['27,3\u00a0% und 95-%-Konfidenzintervall', '27,3_%_und_95~%~Konfidenzintervall'],
    ['نحو 2.3 ضعف', 'نحو_2.3_ضعف'],
    ['زيادة بمقدار 13 نقطة مئوية', 'زيادة بمقدار_13_نقطة مئوية'],
    ['11,108 من أصل 20,254', '11,108 من_أصل_20,254'],
    ['في النصف الأول من عام 2020', 'في النصف الأول من_عام_2020'],
    ['606 في عام 2018', '606 في_عام_2018'],
    ['von 606 im Jahr 2018', 'von_606 im_Jahr_2018'],
    ['Anstieg um 13 Prozent', 'Anstieg um_13_Prozent'],
    ['1.234.567.890 bis 1.456.789.012', '1.234.567.890 bis_1.456.789.012'],
    ['11.108 von 20.254', '11.108 von_20.254'],
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
    // Addresses, codes and dates are copied.
    ['https://example.org/2022-report', 'https://example.org/2022-report'],
    ['example.org/a?y=2022-report', 'example.org/a?y=2022-report'],
    ['10.1000/5-abcd', '10.1000/5-abcd'],
    ['5-report.pdf', '5-report.pdf'],
    ['2022-W05', '2022-W05'],
    // What is long may break, and a word without a number is nobody's.
    ['1,339,597 organisations', '1,339,597 organisations'],
    ['one in five', 'one in five'],
  ] as const)
    it(text, () =>
      expect(
        unbroken(text)
          .replace(/\u00a0/g, '_')
          .replace(/\u2011/g, '~'),
      ).to.equal(says),
    );
});
