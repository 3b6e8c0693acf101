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
  },
  'document.numbers': {
    title: 'Numbers',
    description: 'How the language says numbers, where Intl has no words for it.',
  },
  'document.messages': {
    title: 'Messages',
    description: 'What the elements say, by the id of the message. {0} is the place of its first value.',
  },
  'reader.who': { title: 'Who', description: 'A name, or an organisation.' },
  'reader.date': { title: 'When', description: 'The day on which they read it.', examples: ['2026-11-28'] },
  'numbers.forms': {
    title: 'Forms',
    description:
      'Words by value, or rules of two texts: a regular expression, and what stands where it matches. A wording uses one as {name:form}.',
  },
  'numbers.qualifiers': { title: 'Qualifiers', description: 'What stands by a number: # is its place.' },
  'numbers.ratio': {
    title: 'Ratio',
    description: '“1 in 4”. Values: {part}, {whole}.',
    examples: ['{part} in {whole}'],
  },
  'numbers.fraction': {
    title: 'Fraction',
    description:
      '“two thirds”; an empty text where the language has no sure word. Values: {part}, {whole}, {qualifier}.',
  },
  'numbers.points': { title: 'Percentage points', description: 'Values: {number}, {plural}.' },
  'numbers.incidence': {
    title: 'Rate',
    description: '“#1 reports per #2 children”. Values: {whole}, {counted}, {of}.',
  },
  'numbers.growth': {
    title: 'Growth',
    description:
      '“up #”. Values: {way} (up, down, more, less), {amount}, {by} (percent, points, multiple …), {value}, {fold}, {of}.',
  },
  'numbers.fold': { title: 'Fold', description: '“10-fold”. Values: {number}, {plural}, {alone}.' },
  'numbers.interval': { title: 'Interval', description: 'Values: {low}, {high}, {level}.' },
  'numbers.years': {
    title: 'Two years',
    description: '“2019–20”. Values: {from}, {to}, {short} (its last two digits).',
  },
  'numbers.range': { title: 'Range', description: 'Both ends are #.', examples: ['# to #'] },
  'numbers.between': { title: 'Between', description: 'Values: {low}, {high}.' },
  'numbers.change': { title: 'Change', description: 'Both amounts are #. Values: {from}, {to}, {fromWhen}, {toWhen}.' },
  'numbers.period': { title: 'Period', description: '“in the first half of 2020”. Values: {year}, {half}, {quarter}.' },
  'numbers.every': {
    title: 'Rhythm',
    description:
      '“# every 5 minutes”. Values: {duration}, {unit}, {many}, {amount}, {per}; the last three are yes or empty.',
  },
  'numbers.multiple': { title: 'Times', description: '“3 times”. Values: {number}, {than}, {plural}.' },
  'numbers.money': { title: 'Money', description: 'By the currency’s name, or by its symbol.' },
  'numbers.foreign': { title: 'Foreign words', description: 'What wraps words that stay in English. Value: {text}.' },
  'choice.when': {
    title: 'When',
    description:
      'What the values must be: a text, a list of texts, or /a regular expression/. Empty text where there is none.',
  },
  'choice.say': {
    title: 'Say',
    description:
      'The wording. {name} is a value, […] falls away where a value in it is empty, # is the place of a number.',
  },
  'money.style': { title: 'Style', description: 'name or symbol.', examples: ['name'] },
  'money.change': { title: 'Changes', description: 'What Intl’s words become in a sentence.' },
  'moneyChange.find': { title: 'Find', description: 'A regular expression.' },
  'moneyChange.put': { title: 'Put', description: 'What stands there instead.' },
  'moneyChange.lower': { title: 'Lower case', description: 'Whether what was found becomes lower case.' },
  'qualifiers.more-than': { title: 'More than', description: '“more than #”.' },
  'qualifiers.over': { title: 'Over', description: '“over #”.' },
  'qualifiers.at-least': { title: 'At least', description: '“at least #”.' },
  'qualifiers.or-more': { title: 'Or more', description: '“or more #”.' },
  'qualifiers.almost': { title: 'Almost', description: '“almost #”.' },
  'qualifiers.nearly': { title: 'Nearly', description: '“nearly #”.' },
  'qualifiers.fewer-than': { title: 'Fewer than', description: '“fewer than #”.' },
  'qualifiers.less-than': { title: 'Less than', description: '“less than #”.' },
  'qualifiers.under': { title: 'Under', description: '“under #”.' },
  'qualifiers.up-to': { title: 'Up to', description: '“up to #”.' },
  'qualifiers.at-most': { title: 'At most', description: '“at most #”.' },
  'qualifiers.just-over': { title: 'Just over', description: '“just over #”.' },
  'qualifiers.just-under': { title: 'Just under', description: '“just under #”.' },
  'qualifiers.estimated': { title: 'Estimated', description: '“estimated #”.' },
  'qualifiers.about': { title: 'About', description: '“about #”.' },
  'qualifiers.around': { title: 'Around', description: '“around #”.' },
  'qualifiers.approximately': { title: 'Approximately', description: '“approximately #”.' },
  'qualifiers.roughly': { title: 'Roughly', description: '“roughly #”.' },
};
