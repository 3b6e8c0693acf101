/** Every form of a quantity that the grammar reads, and its neighbours that it refuses: what the folder `written` is made of. */
import type { PluralForms } from '../../src/quantity/phrases.js';

export const words = (text: string): string[] => text.split('|');
const each = (patterns: string, values: readonly string[]): string[] =>
  words(patterns).flatMap((pattern) => values.map((value) => pattern.replaceAll('#', value)));

const qualifiers = words(
  'more than |in excess of |upwards of |well over |above |> |>|over |at least |no fewer than |no less than |a minimum of |≥ |>= |almost |not quite |' +
    'nearly |close to |approaching |fewer than |less than |< |<|under |below |just over |slightly more than |slightly over |a little over |a little more than |' +
    'just under |slightly under |slightly less than |slightly fewer than |a little under |up to |as many as |as much as |at most |no more than |not more than |' +
    'a maximum of |≤ |<= |an estimated |est. |about |some |~|≈ |c. |ca. |ca |circa |around |approximately |approx. |approx |roughly ',
);
/** One of each meaning. */
export const meanings = words(
  'more than |over |at least |almost |nearly |fewer than |less than |under |just over |just under |up to |at most |an estimated |about |around |approximately |roughly ',
);
const tails = words('+| or more| or over| or above| or fewer| or less| or under');
export const times = words('second|minute|hour|day|week|month|year');
const ordinals = words('third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth');
const currencies = words('EUR|GBP|PHP|INR|AUD|USD|NZD|CAD|SGD|HKD|JPY|CHF|THB|IDR|VND|TRY|KRW|MXN|XYZ');
const marks = words('€|£|₱|₹|$|A$|AU$|US$|NZ$|C$|CA$|S$|HK$|X$');
const rises = words('increase|rise|growth|jump|increased|rose|risen|grew|grown');
const falls = words('decrease|drop|fall|decline|reduction|decreased|fell|fallen|dropped|declined');

const ones = words('zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen');
const tens = words('sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety');
const names = [
  ...ones,
  ...tens,
  ...words('twenty-one|thirty two|twenty-ten|Ninety-Nine|one hundred|a hundred|a hundred and five'),
];

/** Texts by what they are about. */
export const readings: Readonly<Record<string, readonly string[]>> = {
  'number words': each('# children|#fold', names),
  'other digits and marks': words(
    '٠١٢٣٤٥٦٧٨٩|۱۲۳|１２．５％|١٢٫٥٪|١٬٢٣٤|１，２３４|−5%|10 000|1 234 567|12 345,6|1\u00a0000 children|€ 5|$ 5|£ 5|₱ 5|₹ 5|5  children| 5 children |1-in-4|ONE IN FOUR|One in four|TWO THIRDS|Two thirds|More than 1 in 3|28.5 PER CENT|1 OUT OF 4|21% TO 65%|28.5 Percent|28.5 Percent of girls|5 Percent|5 HOURS|5 Hours|5 Times|5 Times readers|5 Hours of footage',
  ),
  glyphs: [
    ...each('#|#%|2#|2 #|2# years|33# %|16# per cent|99#%|100#%|8#%|1#%|about #', words('½|⅓|⅔|¼|¾')),
    ...words('two and a half|two and a quarter hours|3 and 1 half|3 and a third'),
  ],
  'scale words': [
    ...each('5 #|0.5 #|0.25 # children|999 #|1,000 #|a #|half a #|5 #s|1.2345 #|1 in 4 #', [
      ...words('thousand|lakh|lakhs|crore|crores|million|billion|trillion|dozen'),
    ]),
    ...each('5#|5# children|$5#|5.5#|5#+|5#/2|90#', words('k|K|m|M|mn|Mn|b|B|bn|Bn|tn|T|mm|mil')),
  ],
  'how many digits': words(
    '0|00|007|1,234|1,23|1,2345|12,34,567|1,23,456|12,34,56|1.5|1.50|1.2345|999999999999999|1000000000000000|99.99999999999999|0.1234567890123|1.2.3|28,5|1.339.597|-5|-0|-5 children|0 million|0 trillion|1234|2020|2020 children|2020.5|1899|2100|1900',
  ),
  nouns: each('5 #', [
    ...words(
      'a|I b|of us|to|mil|mill|bill|mln|bln|mio|Mrd|Cr|Lacs|pts|K|by|per|an|every|than|plus|times|pct|hrs|lbs|kgs|mph|cents|cent|pence|dollars|euro|pounds|degrees|percentiles|thirds',
    ),
    ...words(
      'tenths|children|of girls|children and adults|children, or so|children (2020)|hundred thousand|dozen eggs|pc|pp|ppt|ppts|percentage point|percentage-points|children?|a b c|Ünner|people.|people’s lives|thousend',
    ),
    ...words('Stars|stars|points|x|X more likely|× as likely|times|times as often|times 2|fold|-fold|folds|x!'),
    ...words('mths|mos|year-olds|day-long events|hours of footage|ARS|NGOs|lakhs of people'),
  ]),
  shares: [
    ...each(
      '1 # 4|3 # 4 girls|5 # 4|0 # 4|1 # 0|1 # 10.000|1 # 2020|1.5 # 4|4 # 5 stars|4 # 5 marks|1 # 4 pop stars|4 # 4|4 # 4 girls',
      words('in|out of|in every|of|of every|of the'),
    ),
    ...each('# of girls|# of 2020|#', words('28.5%|28.5 %|28.5 per cent|28.5 percent|28.5percent|100%|101%|-1%|$5%')),
    ...each('a #|one-#|two #s|three #s|9 #s|ten #s|a # of girls|half a #', ordinals),
    ...words(
      'half|one half|1 half|half of girls|halves|1/4|1/4 of girls|3/4 of 5|5/4 of girls|3/7 of girls|0/4 of girls',
    ),
  ],
  'rates per so many': each(
    '# per 1,000|# per 100,000 people|# per million|# per thousand|# per hundred|# per 2020|# per 1|# per 10.000|# per $5|# for every 5|# for every 100 girls',
    [...words('5|12.3|5 reports|-5|5 hours|2000')],
  ).concat('12.3 per 1,000 hours', '5 per 100,000 person-years'),
  qualifiers: [...qualifiers, ...qualifiers.map((word) => word.toUpperCase())].flatMap((word) => [
    `${word}28.5%`,
    `${word}3 children`,
  ]),
  tails: [
    ...each('5#|5# children|28.5%#|about 5#|up 5%#|every 5 days#|1 in 4#|5# to 6', tails),
    '5+ or more',
    '16 to 65+',
  ],
  times: [
    ...each(
      '5 #|1 #|5 #s|every #|each #|every 5 #s|2 # every day|5 children every #|5 children each #|5 children per #|5 children a #|$5 an #',
      times,
    ),
    ...each(
      '5 children every 3 #s|5 children per 3 #s|per #|a #|28.5% every #|every 0 #s|about 5 children every #|1 in 4 every #',
      times,
    ),
    ...each('5 #|5#|5.5 #s|5 #-old', words('sec|min|hr|h|yr|wk|mth|d')),
    ...words('1 hour 30 minutes|1h 30m|1h30|1h30m|2 hrs 5 mins|1 hour 60 minutes|1 hour 59 min|10 h 9 m|0h 0m|5h 2'),
  ],
  money: [
    ...each('#13|#1.3 million|#5bn|-#5|#0.50|#13 AUD|#13 EUR|#5 children|#5 to #10|5 to #10|#5 to 10', [
      ...marks,
      ...currencies,
    ]),
    ...each('13 #|1.3 million #|more than 13 #|# 13', currencies),
    ...each('5 #|5 million #|about 5 #', [
      ...words(
        'dollars|us dollars|US dollars|Australian dollars|euros|euro|pounds sterling|pounds|indian rupees|rupees|philippine pesos|pesos|indian dollars',
      ),
    ]),
  ],
  multiples: words(
    'twice|Thrice|twice as likely|thrice|2x|2 x|2X|2×|3 times|3 times more likely|1 time|2.5 times|5-fold|5 fold|tenfold|twofold|2x (2020)|0x',
  ),
  growth: [
    ...each(
      '# 12%|a # of 12%|# by 12%|an # of more than 5 percentage points|12% #|a 12% #|12% # reports|tenfold #|2 times #',
      [...rises, ...falls],
    ),
    ...each(
      '12% #|12% # reports|5 points #|5 pp #|5 pp # reports|5 children #|2 # children|12% # likely|12% # often|3 times #|3 times # likely|twofold #',
      words('more|fewer|less'),
    ),
    ...each(
      '#|about #|more than #|# or more|# by 12%',
      words('doubled|tripled|trebled|quadrupled|halved|Doubled|HALVED'),
    ),
    ...words(
      'up 12%|down 12%|UP 12%|up 0%|up -5%|up 12% of girls|up 5|up twofold|down twofold|up by 5 pp|up about 5%|about up 5%|up 5 children|up to 5%|up $5',
    ),
  ],
  pairs: [
    ...each(
      '12% # 38%|5 # 8 children|5 children # 8|$13 # $100 AUD|A$13 # 100|1 # 2 million|500 # 1 million|5000 # 1 million|1 million # 2|1 in 5 # 1 in 4|5 # 5|5 # 1|5% # 5%|8 # 5',
      [...words('to|and|-|–|—|or')],
    ).map((text) => text.replace(/ ([-–—]) /, '$1')),
    ...each(
      'between 5 # 8|from 5 # 8|from 90% # 75%|between 90% # 75%|about 5 # 8|more than 5 # 8|5 # 8 or more|90% # 75%|1 in 3 # 1 in 5|2x # 3x|2x # 3 times more likely',
      words('to|and|–'),
    ),
    ...words(
      '5% to 8|5 to 8%|5 children to 8 million|3 million to 5 children|3 million children to 5|0 children to 8 million|5 children to 8 lakh|5 children in 2018 to 8 million in 2020|2.2% to 4.4% in 2023|75% to 90% in 2023|90% to 75% in 2023|$5 to €8|5 girls to 8 boys|5 hours to 8|5 minutes to 8 hours|1 report in 2018 to 2 reports in 2020|1 child in 2018 to 5 children in 2020|1 story in 2018 to 5 stories in 2020|1 day in 2018 to 5 days in 2020|1 boy in 2018 to 2 boys in 2020|1 person in 2018 to 2 people in 2020',
    ),
    ...words('2019–20|2019-20|2019–25|2099–00|1999–00|in 2019–20|more than 2019–20|2019–2020|2019–20–21'),
  ],
  'over time': each('606 in 2018 to 700 in #|606 in # to 700|606 to 700 in #|from 20% in # to 35% in 2020', [
    ...words('2020|2019–20|1899|2100|H1 2020|H2 2020|H3 2020|Q1 2020|Q2 2020|Q3 2020|Q4 2020|Q5 2020|H1 2019–20'),
    ...words(
      'the first half of 2020|the second half of 2020|the third half of 2020|the first quarter of 2020|the second quarter of 2020|the third quarter of 2020|the fourth quarter of 2020|the fifth quarter of 2020|the first half of 2019–20',
    ),
  ]),
  'two of a kind': words(
    '145 offences by 7 offenders|145 by 7|5% by 7|145 offences by 7%|114 children, 42% of them in Australia|114 children, 42%|114, 42% of them|5%, 42% of them|114 children by 7',
  ),
  beside: [
    ...each(
      '28.5%#|28.5#|74 studies#|193,277#|10#|28.5% #|1 in 4#',
      words('*|**|***|****|†|‡|§|¹|²|³|⁹|¹²|¹²³| [2]| [12]| [123]| [a]|[a]| [A]| (a)| (1)| (12)'),
    ),
    ...each(
      '28.5% (#)|28.5% [#]|28.5%, (#)|28.5 (#)|$28.5 (#)|28.5 hours (#)|more than 28.5% (#)|about 28.5% (#)|28.5 percentage points (#)|2.5 times (#)',
      [
        ...words(
          '27.3% to 29.8%|27.3–29.8|27.3 – 29.8|95% CI 27.3, 29.8|27.3, 29.8|27.3 and 29.8|between 27.3 and 29.8|27.3–29.8, 95% CI|95% CI: 27.3–29.8|95% CI, 27.3–29.8|95% CI= 27.3–29.8',
        ),
        ...words(
          '95% CI 27.3–29.8, 95% CI|95.5% CI 27.3–29.8|95% confidence interval 27.3–29.8|28.5–29.8|27.3–28.5|28.6–29.8|27.3–28.4|28.5–28.5|29.8–27.3|$27.3–$29.8|95 CI 27–29|1.5–3.5|27.300–29.800',
        ),
      ],
    ),
    ...words('28.5%, 95% CI 27.3–29.8|28.5% 95% CI 27.3–29.8|28.5% 95% confidence interval 27.3–29.8'),
    ...each(
      '28.5% #|28.5 #|28.5 children #|28.5% of girls #|$28.5 #|about 28.5% #|1.5 million #|12.3 per 100,000 #',
      words('± 1.2|±1.2|+/- 1.2|+- 1.2|± 0|± 1.25|± 1.2%|± 1.2 percentage points|± 1.2pp|± 1.2 percentage point|± 30'),
    ),
    // Around nothing, whole and in part, and where the margin has more digits, or fewer.
    ...each(
      '# ± 1|# ± 0.4|# ± 0.04',
      words('0%|0.5%|1%|1.5%|1.04%|5%|0 percentage points|0.5 percentage points|0|1|5 hours|-0.5%|-5%'),
    ),
    ...words(
      '12.6% (1 in 8)|12.5% (1 in 8)|12% (1 in 8)|13% (1 in 8)|11% (1 in 8)|1 in 8 (12.5%)|1 in 8 (13%)|1 in 8 (12%)|1 in 8 (11%)|2 in 8 (25%)|2 in 8 (31%)|2 in 8 (32%)|3 in 8 (37.5%)|2 in 16 (9.3%)|2 in 16 (9.4%)|2 in 16 (15.6%)|2 in 16 (15.7%)',
    ),
    ...words(
      '2,420 (28.5%)|28.5% (2,420)|28.5% [2,420]|12 (28.5%)|28.5% (123)|2,420 girls (28.5%)|2,420 (28.5% of girls)|2,420 (about 28.5%)|28.5% (2,420 girls)|28.5% (30%)|28.5% (29%)|20% to 30% (1 in 4)|about 28% (1 in 4)|about 31% (1 in 4)|12.5% (more than 1 in 10)|12.5% (about 1 in 6)|12.5% (more than 1 in 6)|28.5% (more than 1 in 4)',
    ),
    ...words(
      '2 in 3 (50%)|2 in 3 (67%)|2 in 3 (83%)|half (51%)|half (52%)|1 in 3 (40%)|1 in 3 (33%)|more than 1 in 3 (30%)|more than 1 in 3 (33%)|more than half (58%)|almost 1 in 5 (18%)|almost 1 in 5 (20%)|almost 1 in 5 (23%)|28% (fewer than 1 in 4)|31% (about 1 in 3)|about half (46%)|more than 28% (more than 1 in 4)|more than 28% (almost 1 in 5)|under 20% (almost 1 in 5)',
    ),
    ...words(
      '125 per 1,000 (12.5%)|125 per 1,000 (13%)|125 per 1,000 (13.1%)|125 per 1,000 (1 in 8)|28.5% (Sydney)|(28.5%)|28.5% ()|28.5%* (1 in 4)|28.5% (27.3–29.8)*|28.5% (27.3–29.8) (1 in 4)',
    ),
  ],
};

const count = words(
  '0|1|2|3|5|11|21|100|101|1.0|1.5|2,000|1 million|2.5 million|2.0 million|3.50 billion|3 billion|1 trillion',
);

/** What every language is asked to say, by what it is about. */
export const spoken: Readonly<Record<string, readonly string[]>> = {
  qualifiers: meanings
    .flatMap((word) =>
      words('28.5%|1 in 4|half|a third|two thirds|1 child|2 hours|5 million').map((typed) => word + typed),
    )
    .concat('5 or more', 'half or more', '28.5% or more'),
  fractions: [
    'half',
    ...[3, 4, 5, 6, 7, 8, 9, 10].flatMap((whole) =>
      Array.from({ length: whole - 1 }, (_, part) => `${part + 1}/${whole} of girls`),
    ),
  ],
  numbers: each('#|# children|#%|# percentage points|# times|# times more likely|#-fold|£#|$#', count),
  times: [
    ...each(
      '1 #|2 #s|1.5 #s|every #|every 5 #s|2 images every #|2 images every 5 #s|2 images per #|2 images per 5 #s|2 hours a #',
      times,
    ),
    ...each(
      '606 in 2018 to 700 in #|606 in # to 700',
      words('2020|2019–20|H1 2020|H2 2020|Q1 2020|Q2 2020|Q3 2020|Q4 2020'),
    ),
    '2019–20',
    '1999–00',
    '2009–10',
    '700 to 606 in 2020',
    'from 90% to 75%',
    'about 90% to 75%',
    'an estimated 90% to 75%',
    ...words('more than 1 hour|about 1 hour|1 hour or more|less than 1 month|up to 1 hour'),
    '1 hour in 2018 to 5 hours in 2020',
    '5 minutes in 2018 to 2 hours in 2020',
    ...each('5 # in 2018 to 8 # in 2020', words('days|weeks|months|years|percentage points')),
    ...words(
      '1 day in 2018 to 5 days in 2020|1 report in 2018 to 2 reports in 2020|5 girls in 2018 to 8 million in 2020',
    ),
  ],
  money: each(
    '#4|#13|#1.5 million|#2 billion|#1 million',
    words('€|£|₱|₹|$|A$|US$|NZ$|C$|S$|HK$|JPY |CHF |THB |IDR |VND |TRY |KRW |CNY '),
  ),
  growth: [
    ...each(
      '12% #|12% # reports|2 percentage points #|1 percentage point #',
      words('increase|decrease|more|fewer'),
    ).filter((typed) => !/crease reports/.test(typed)),
    ...words(
      'doubled|tripled|quadrupled|halved|tenfold increase|11-fold increase|1.5-fold increase|up 11%|down 8%|down about 5%',
    ),
    ...each('#doubled|#up 12%|#up 1%|#2 percentage points more', meanings),
    ...words('about halved|increase of up to 12%|12% more|12% more incidents|nearly doubled'),
    ...each('#12% fewer reports', words('more than |at most |just under |about ')),
    ...words('an estimated halved|decrease of an estimated 5%|decrease of up to 5%'),
  ],
  pairs: words(
    '21% to 65%|3 to 5 children|€1 to €2 million|1 to 2 hours|1 in 5 to 1 in 4|$13 to $100 AUD|about 3 to 5|2 to 3 times more likely|1 to 2 percentage points|145 offences by 7 offenders|114 children, 42% of them in Australia',
  ),
  rates: words(
    '12.3 per 100,000 people|5 per 10,000|127 reports per 1,000 children|3 per million|more than 5 per 1,000|3.2 per 1 million people|1 of 4|11,108 of 20,254',
  ),
  beside: words(
    '12.6% (1 in 8)|28.5% (95% CI 27.3–29.8)|28.5% (27.3% to 29.8%)|2 hours (1.5–3)|2 hours (1–3)|1 hour (0.5–1)|28.5%*|74 studies [2]|2,420 (28.5%)|€5 (4–6)|A$5 (4–6)|C$5 (4–6)|NZ$5 (4–6)|HK$5 (4–6)|₱5 (4–6)|₹5 (4–6)|JPY 5 (4–6)|CHF 5 (4–6)|1 day (0.5–3)|5 weeks (4–6)|5 months (1–12)|5 years (4–6)|5 minutes (1–6)|2 times (1–3)|5 percentage points (2–7)|12.3 per 100,000 (11–13)|2 (1–3)|1 (0–2)',
  ),
  // What Turkish adds to a number depends on how its end is said.
  endings: each('more than #|nearly #|# in 2018 to # in 2020', [
    ...words(
      '2|3|4|5|6|7|8|9|10|20|30|40|50|60|70|80|90|100|300|1,000|5,000|10,000|1,000,000|30,000,000|2,000,000,000|105|1,250|110|1,100,000|0.5|2.10',
    ),
  ]).concat(
    each('1 in #', words('2|3|4|5|6|7|8|9|10|20|30|40|50|60|70|80|90|100|1,000|1,000,000|105|1,250|4 trillion')),
    each('between # and 3.5|more than # years', words('1.5|2|3')),
  ),
};

/** Shares that are said of so many people. */
export const shares = words(
  '0%|0.04%|0.4%|1%|28%|28.3%|28.5%|99.6%|100%|1 in 3|2 in 3|half|21% to 65%|21.3% to 65.2%|0.1% to 0.4%|0% to 0%|5 per 10,000',
).flatMap((typed) => [
  typed,
  ...(typed.includes(' to ') ? [`about ${typed}`] : meanings.map((word) => word + typed)),
  ...(typed.includes(' to ') ? [] : [`${typed} or more`]),
]);

/** Nouns that show which of a language's plural forms was taken. */
export const plurals: PluralForms = { zero: '0s', one: '1s', two: '2s', few: 'fews', many: 'manys', other: 'others' };
export const counted = each(
  '# children|more than # children|1 to # children|# reports per 1,000 children|# children every day|2 reports in 2018 to # reports in 2020|145 offences by # offenders',
  count,
);
