/** Words for people who write a language file in an editor. For the build only: nothing that a page loads imports this. */

type Texts = Readonly<Record<string, { title: string; description: string; examples?: readonly unknown[] }>>;

export const LANGUAGE_TEXT: Texts = {
  'document.version': { title: 'Version', description: 'The version of this format: 1.', examples: [1] },
  'document.language': { title: 'Language', description: 'BCP 47 tag; the file has the same name.', examples: ['sw'] },
  'document.name': { title: 'Own name', description: 'The language’s name in itself.', examples: ['Kiswahili'] },
  'document.english': { title: 'English name', description: 'Its name in English.', examples: ['Swahili'] },
  'document.matches': {
    title: 'Tags of pages',
    description: 'Further tags of pages that it is for.',
    examples: [['tl']],
  },
  'document.readBy': {
    title: 'Read by',
    description:
      'Native speakers who have read the whole file. Leave it empty until one has: the list of languages says so.',
    examples: [[{ who: 'A. Mwangi', date: '2026-11-28' }]],
  },
  'document.numbers': {
    title: 'Numbers',
    description: 'How the language says numbers, where Intl has no words for it.',
    examples: [
      {
        qualifiers: {
          'more-than': 'more than #',
          over: 'over #',
          'at-least': 'at least #',
          'or-more': '# or more',
          almost: 'almost #',
          nearly: 'nearly #',
          'fewer-than': 'fewer than #',
          'less-than': 'less than #',
          under: 'under #',
          'up-to': 'up to #',
          'at-most': 'at most #',
          'just-over': 'just over #',
          'just-under': 'just under #',
          estimated: 'an estimated #',
          about: 'about #',
          around: 'around #',
          approximately: 'approximately #',
          roughly: 'roughly #',
        },
        ratio: '{part} in {whole}',
        fraction: '{part}/{whole}',
        points: '{number} percentage points',
        incidence: '#1[ {counted}] per #2[ {of}]',
        growth: '#[ more {of}]',
        fold: '{number}-fold',
        interval: 'between {low} and {high}[, {level} confidence interval]',
        years: '{from}–{short}',
        range: '# to #',
        between: 'between {low} and {high}',
        change: 'from #[ {fromWhen}] to #[ {toWhen}]',
        period: 'in {year}',
        every: '# every {duration}',
        multiple: '{number} times',
        money: { style: 'symbol' },
      },
    ],
  },
  'document.messages': {
    title: 'Messages',
    description: 'What the elements say, by the id of the message. {0} is the place of its first value.',
    examples: [{ source: 'Source:' }],
  },
  'reader.who': { title: 'Who', description: 'A name, or an organisation.', examples: ['A. Mwangi'] },
  'reader.date': { title: 'When', description: 'The day on which they read it.', examples: ['2026-11-28'] },
  'numbers.forms': {
    title: 'Forms',
    description:
      'Words by value, or rules of two texts: a regular expression, and what stands where it matches. A wording uses one as {name:form}.',
    examples: [{ halves: { '1': 'half', '2': 'halves' } }],
  },
  'numbers.qualifiers': {
    title: 'Qualifiers',
    description: 'What stands by a number: # is its place.',
    examples: [
      {
        'more-than': 'more than #',
        over: 'over #',
        'at-least': 'at least #',
        'or-more': '# or more',
        almost: 'almost #',
        nearly: 'nearly #',
        'fewer-than': 'fewer than #',
        'less-than': 'less than #',
        under: 'under #',
        'up-to': 'up to #',
        'at-most': 'at most #',
        'just-over': 'just over #',
        'just-under': 'just under #',
        estimated: 'an estimated #',
        about: 'about #',
        around: 'around #',
        approximately: 'approximately #',
        roughly: 'roughly #',
      },
    ],
  },
  'numbers.ratio': {
    title: 'Ratio',
    description:
      '“1 in 4”. Values: {part}, {whole}, {counted}: yes for a count of a stated total, “11,108 of 20,254”, else empty.',
    examples: ['{part} in {whole}'],
  },
  'numbers.fraction': {
    title: 'Fraction',
    description:
      '“two thirds”; an empty text where the language has no sure word. Values: {part}, {whole}, {qualifier}.',
    examples: ['{part} {whole}'],
  },
  'numbers.points': {
    title: 'Percentage points',
    description: 'Values: {number}, {plural}.',
    examples: ['{number} percentage points'],
  },
  'numbers.incidence': {
    title: 'Rate',
    description: '“#1 reports per #2 children”. Values: {whole}, {counted}, {of}.',
    examples: ['#1[ {counted}] per #2[ {of}]'],
  },
  'numbers.growth': {
    title: 'Growth',
    description:
      '“up #”. Values: {way} (up, down, more, less), {amount}, {by} (percent, points, multiple …), {value}, {fold}, {of}.',
    examples: ['#[ more {of}]'],
  },
  'numbers.fold': {
    title: 'Fold',
    description: '“10-fold”. Values: {number}, {plural}, {alone}.',
    examples: ['{number}-fold'],
  },
  'numbers.interval': {
    title: 'Interval',
    description: 'Values: {low}, {high}, {level}.',
    examples: ['between {low} and {high}[, {level} confidence interval]'],
  },
  'numbers.years': {
    title: 'Two years',
    description: '“2019–20”. Values: {from}, {to}, {short} (its last two digits).',
    examples: ['{from}–{short}'],
  },
  'numbers.range': { title: 'Range', description: 'Both ends are #.', examples: ['# to #'] },
  'numbers.between': {
    title: 'Between',
    description: 'Values: {low}, {high}.',
    examples: ['between {low} and {high}'],
  },
  'numbers.change': {
    title: 'Change',
    description: 'Both amounts are #. Values: {from}, {to}, {fromWhen}, {toWhen}, {way}: up or down.',
    examples: ['#[ {fromWhen}] to #[ {toWhen}]'],
  },
  'numbers.period': {
    title: 'Period',
    description: '“in the first half of 2020”. Values: {year}, {half}, {quarter}.',
    examples: ['in {year}'],
  },
  'numbers.every': {
    title: 'Rhythm',
    description:
      '“# every 5 minutes”. Values: {duration}, {unit}, {many}, {amount}, {per}; the last three are yes or empty.',
    examples: ['# every {duration}'],
  },
  'numbers.multiple': {
    title: 'Times',
    description: '“3 times”. Values: {number}, {than}, {plural}.',
    examples: ['{number} times'],
  },
  'numbers.times': {
    title: 'Times as many',
    description: '“3 times” as many as before. Values: {number}, {plural}. Default: as multiple.',
    examples: ['{number} times'],
  },
  'numbers.money': {
    title: 'Money',
    description: 'By the currency’s name, or by its symbol.',
    examples: [{ style: 'name' }],
  },
  'numbers.foreign': {
    title: 'Foreign words',
    description: 'What wraps words that stay in English. Value: {text}.',
    examples: ['{text}'],
  },
  'numbers.governed': {
    title: 'A number beside words',
    description:
      'How a number is said after other words, or its unit before them, where it then has another article or case. Values: {text}, {next}. Default: as it is.',
    examples: ['{text}'],
  },
  'choice.when': {
    title: 'When',
    description:
      'What the values must be: a text, a list of texts, or /a regular expression/. Empty text where there is none.',
    examples: [{ plural: 'one' }],
  },
  'choice.say': {
    title: 'Say',
    description:
      'The wording. {name} is a value, […] falls away where a value in it is empty, # is the place of a number.',
    examples: ['{number} percentage point'],
  },
  'money.style': { title: 'Style', description: 'name or symbol.', examples: ['name'] },
  'money.change': {
    title: 'Changes',
    description: 'What Intl’s words become in a sentence.',
    examples: [[{ find: 'US dollars', put: 'dollars' }]],
  },
  'moneyChange.find': { title: 'Find', description: 'A regular expression.', examples: ['US dollars'] },
  'moneyChange.put': { title: 'Put', description: 'What stands there instead.', examples: ['dollars'] },
  'moneyChange.lower': {
    title: 'Lower case',
    description: 'Whether what was found becomes lower case.',
    examples: [true],
  },
  'qualifiers.more-than': { title: 'More than', description: '“more than #”.', examples: ['more than #'] },
  'qualifiers.over': { title: 'Over', description: '“over #”.', examples: ['over #'] },
  'qualifiers.at-least': { title: 'At least', description: '“at least #”.', examples: ['at least #'] },
  'qualifiers.or-more': { title: 'Or more', description: '“# or more”.', examples: ['# or more'] },
  'qualifiers.almost': { title: 'Almost', description: '“almost #”.', examples: ['almost #'] },
  'qualifiers.nearly': { title: 'Nearly', description: '“nearly #”.', examples: ['nearly #'] },
  'qualifiers.fewer-than': { title: 'Fewer than', description: '“fewer than #”.', examples: ['fewer than #'] },
  'qualifiers.less-than': { title: 'Less than', description: '“less than #”.', examples: ['less than #'] },
  'qualifiers.under': { title: 'Under', description: '“under #”.', examples: ['under #'] },
  'qualifiers.up-to': { title: 'Up to', description: '“up to #”.', examples: ['up to #'] },
  'qualifiers.at-most': { title: 'At most', description: '“at most #”.', examples: ['at most #'] },
  'qualifiers.just-over': { title: 'Just over', description: '“just over #”.', examples: ['just over #'] },
  'qualifiers.just-under': { title: 'Just under', description: '“just under #”.', examples: ['just under #'] },
  'qualifiers.estimated': { title: 'Estimated', description: '“estimated #”.', examples: ['an estimated #'] },
  'qualifiers.about': { title: 'About', description: '“about #”.', examples: ['about #'] },
  'qualifiers.around': { title: 'Around', description: '“around #”.', examples: ['around #'] },
  'qualifiers.approximately': {
    title: 'Approximately',
    description: '“approximately #”.',
    examples: ['approximately #'],
  },
  'qualifiers.roughly': { title: 'Roughly', description: '“roughly #”.', examples: ['roughly #'] },
};
